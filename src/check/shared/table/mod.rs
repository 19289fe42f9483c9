//! Tables: which cells there are, and which of them a header belongs to.

mod form;
mod grid;
mod headers;
pub(crate) mod kind;
mod survey;

pub(crate) use headers::{Assignment, Assignments};
pub(crate) use survey::survey;

use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::Node;

/// The closest table or grid around a node, by role.
pub(crate) fn around<'a>(page: &Page<'_>, node: Node<'a>) -> Option<Node<'a>> {
    let mut ancestors = node
        .flat_ancestors()
        .filter(|ancestor| ancestor.is_element());
    ancestors.find(|ancestor| matches!(page.semantics.role(*ancestor), Role::Table | Role::Grid))
}

/// True for a `table` whose body stands there for rows that are still to come.
pub(crate) fn awaits_rows(table: Node<'_>) -> bool {
    let is_body = |part: &Node<'_>| part.is("tbody");
    table.child_elements().any(|part| is_body(&part))
        && !table.child_elements().any(|part| part.is("tr"))
        && table
            .child_elements()
            .filter(is_body)
            .all(|body| body.child_elements().next().is_none())
}

/// The `table` element that a `td` or `th` is a cell of.
pub(crate) fn of_cell(cell: Node<'_>) -> Option<Node<'_>> {
    let row = cell
        .is_any(&["td", "th"])
        .then(|| cell.parent_element())?
        .filter(|row| row.is("tr"))?;
    let parent = row.parent_element()?;
    let is_group = parent.is_any(&["thead", "tbody", "tfoot"]);
    let table = if is_group {
        parent.parent_element()?
    } else {
        parent
    };
    table.is("table").then_some(table)
}
