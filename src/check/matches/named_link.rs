//! The element is a link that is announced with a name, in HTML or in a drawing.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "named-link",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let semantics = &page.semantics;
    semantics.role(node).is_a(Role::Link) && semantics.is_exposed(node) && semantics.has_name(node)
}
