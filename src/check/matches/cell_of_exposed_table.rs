//! Cells of a `table` that people see and assistive technology announces as a table.

use crate::check::shared::table;
use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "cell-of-exposed-table",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    table::of_cell(node).is_some_and(|table| {
        matches!(
            page.semantics.role(table),
            Role::Table | Role::Grid | Role::TreeGrid
        ) && page.semantics.is_exposed(table)
            && page.semantics.is_visible(table)
    })
}
