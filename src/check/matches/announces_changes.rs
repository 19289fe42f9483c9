//! An element that is to announce what changes in it (`aria-live` and the roles that imply it).

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "announces-changes",
    test,
};

/// Timers and marquees are silent unless told otherwise (ARIA 1.2 §5.4).
fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_told = ["polite", "assertive"]
        .iter()
        .any(|value| node.attr_is("aria-live", value));
    let role = page.semantics.explicit_role(node);
    is_told || matches!(role, Some(Role::Alert | Role::Status | Role::Log))
}
