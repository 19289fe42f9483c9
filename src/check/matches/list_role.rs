//! List elements that are announced as lists.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "list-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.role(node) == Role::List && page.semantics.is_exposed(node)
}
