//! Text whose line breaks and spaces are kept, in lines of its own; not code, and not named as a picture.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "preformatted-text",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_code = |inner: Node<'_>| inner.is_any(&["code", "samp", "kbd"]);
    page.semantics.is_exposed(node)
        && page.semantics.role(node) != Role::Img
        && !node.descendants().any(is_code)
        && node.text_content().lines().nth(2).is_some()
}
