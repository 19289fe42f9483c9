//! The element is announced as a table or grid.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "table-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    matches!(
        page.semantics.role(node),
        Role::Table | Role::Grid | Role::TreeGrid
    ) && page.semantics.is_exposed(node)
}
