//! The role of the element must stand in another.

use crate::rule::{Matcher, Page};
use crate::semantics::RoleOrigin;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "context-required",
    test,
};

/// Roles of WAI-ARIA alone: those of digital publishing with a context are deprecated.
fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let info = page.semantics.role(node).info();
    info.origin == RoleOrigin::Aria12 && !info.context.is_empty()
}
