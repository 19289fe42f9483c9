//! The element is an exposed main landmark.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "main-landmark",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.role(node) == Role::Main && page.semantics.is_exposed(node)
}
