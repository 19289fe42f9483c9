//! A frame whose document was seen, with text in it.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "frame-with-text",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let document = node.content_document();
    // A style sheet is no text: the frame of an editor holds one before anything is written.
    let says = |inner: Node<'_>| {
        inner.is_text()
            && page.semantics.is_exposed(inner)
            && inner.value().chars().any(char::is_alphabetic)
    };
    document.is_some_and(|document| document.descendants().any(says))
}
