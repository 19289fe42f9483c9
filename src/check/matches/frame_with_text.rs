//! A frame whose document was seen, with text in it.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "frame-with-text",
    test,
};

fn test(_: &Page<'_>, node: Node<'_>) -> bool {
    let document = node.content_document();
    let says = |inner: Node<'_>| inner.is_text() && inner.value().chars().any(char::is_alphabetic);
    document.is_some_and(|document| document.descendants().any(says))
}
