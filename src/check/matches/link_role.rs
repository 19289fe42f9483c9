//! The HTML element is a link, or of a role that inherits from it.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "link-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is_html() && page.semantics.role(node).is_a(Role::Link)
}
