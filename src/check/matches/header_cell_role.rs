//! The element is a row or column header.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "header-cell-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    matches!(
        page.semantics.role(node),
        Role::RowHeader | Role::ColumnHeader
    )
}
