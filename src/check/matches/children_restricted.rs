//! The author's role restricts what the element may own, and the element is not busy.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "children-restricted",
    test,
};

/// Radio groups hold labels and native radio buttons, and lost the restriction in ARIA 1.3.
fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let Some(role) = page.semantics.explicit_role(node) else {
        return false;
    };
    let is_busy = |node: Node<'_>| node.attr_is("aria-busy", "true");
    role == page.semantics.role(node)
        && role != Role::RadioGroup
        && !role.info().owned.is_empty()
        && !is_busy(node)
        && !page.semantics.above(node).any(is_busy)
}
