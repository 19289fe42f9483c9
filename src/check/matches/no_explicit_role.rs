//! The element has no role of its author.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "no-explicit-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.explicit_role(node).is_none()
}
