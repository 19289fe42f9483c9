//! The element is an exposed banner landmark.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "banner-landmark",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.role(node) == Role::Banner && page.semantics.is_exposed(node)
}
