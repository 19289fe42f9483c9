//! The HTML element is a heading.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "html-heading-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is_html() && page.semantics.role(node) == Role::Heading
}
