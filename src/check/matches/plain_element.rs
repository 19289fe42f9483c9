//! Boxes, text and headings: elements that do nothing by themselves.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "plain-element",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is_any(&["div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "span"])
        || page.semantics.role(node) == Role::Heading
}
