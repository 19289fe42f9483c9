//! Visible, exposed row and column headers whose table is exposed too and has rows for them to head.

use crate::check::shared::table;
use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "header-cell-of-table",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is_html()
        && matches!(
            page.semantics.role(node),
            Role::RowHeader | Role::ColumnHeader
        )
        && page.semantics.is_exposed(node)
        && table::around(page, node)
            .is_some_and(|table| page.semantics.is_exposed(table) && !table::awaits_rows(table))
        && page.semantics.is_visible(node)
}
