//! Forming the grid: from `table` elements (HTML §4.9.12.1) and from roles.

use super::grid::{Cell, Content, Grid, Scope, Span, TooLarge};
use super::of_cell;
use crate::check::shared::flat;
use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::Node;

/// The grid of an element with the role of a table or grid.
pub(super) fn grid(page: &Page<'_>, table: Node<'_>) -> Result<Grid, TooLarge> {
    if table.is("table") {
        html_grid(page, table)
    } else {
        role_grid(page, table)
    }
}

fn html_grid(page: &Page<'_>, table: Node<'_>) -> Result<Grid, TooLarge> {
    let mut grid = Grid::new(column_groups(table));
    let mut first = 0;
    for group in row_groups(table) {
        let end = first + group.rows.len();
        for (row, element) in (first..end).zip(&group.rows) {
            for cell in element
                .child_elements()
                .filter(|cell| cell.is_any(&["td", "th"]))
            {
                let width = span(cell, "colspan", 1000).max(1);
                let height = match span(cell, "rowspan", 65_534) {
                    0 => end - row,
                    rows => rows,
                };
                grid.place(html_cell(page, table, cell), row, (width, height), end)?;
            }
        }
        if group.is_element {
            grid.row_groups.push((first, end));
        }
        first = end;
    }
    Ok(grid)
}

/// Rows that belong together.
struct RowGroup<'a> {
    rows: Vec<Node<'a>>,
    /// False for rows that stand directly in the table.
    is_element: bool,
}

/// `tfoot` comes last, wherever it stands.
fn row_groups(table: Node<'_>) -> Vec<RowGroup<'_>> {
    let mut groups: Vec<RowGroup<'_>> = Vec::new();
    let mut feet = Vec::new();
    for child in table.child_elements() {
        let rows = || child.child_elements().filter(|row| row.is("tr")).collect();
        match child.name() {
            "thead" | "tbody" => groups.push(RowGroup {
                rows: rows(),
                is_element: true,
            }),
            "tfoot" => feet.push(RowGroup {
                rows: rows(),
                is_element: true,
            }),
            "tr" => match groups.last_mut().filter(|group| !group.is_element) {
                Some(group) => group.rows.push(child),
                None => groups.push(RowGroup {
                    rows: vec![child],
                    is_element: false,
                }),
            },
            _ => {}
        }
    }
    groups.extend(feet);
    groups
}

fn column_groups(table: Node<'_>) -> Vec<Span> {
    let mut groups = Vec::new();
    let mut first = 0;
    for group in table.child_elements().filter(|child| child.is("colgroup")) {
        let columns: Vec<Node<'_>> = group
            .child_elements()
            .filter(|child| child.is("col"))
            .collect();
        let width: usize = if columns.is_empty() {
            span(group, "span", 1000).max(1)
        } else {
            columns
                .into_iter()
                .map(|column| span(column, "span", 1000).max(1))
                .sum()
        };
        groups.push((first, first + width));
        first += width;
    }
    groups
}

/// The number of a span attribute: 1 if it is no number (HTML §2.3.4.2), at most `most`.
fn span(node: Node<'_>, attribute: &str, most: usize) -> usize {
    let value = node.attr(attribute).unwrap_or_default().trim_ascii_start();
    let value = value.strip_prefix('+').unwrap_or(value);
    let end = value
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(value.len());
    match value.get(..end) {
        None | Some("") => 1,
        Some(digits) => digits.parse().unwrap_or(most).min(most),
    }
}

fn html_cell(page: &Page<'_>, table: Node<'_>, node: Node<'_>) -> Cell {
    let mut cell = match page.semantics.explicit_role(node) {
        Some(Role::ColumnHeader) => Cell::header(node.id(), scope(node, Scope::Column)),
        Some(Role::RowHeader) => Cell::header(node.id(), scope(node, Scope::Row)),
        Some(Role::Cell | Role::GridCell) => Cell::data(node.id()),
        _ if node.is("th") => Cell::header(node.id(), scope(node, Scope::Auto)),
        _ => Cell::data(node.id()),
    };
    cell.counts = counts(page, node);
    cell.content = content(node);
    cell.headers = node.attr("headers").map(|ids| {
        let named = ids.split_ascii_whitespace().filter_map(|id| node.by_id(id));
        named
            .filter(|named| *named != node && of_cell(*named) == Some(table))
            .map(Node::id)
            .collect()
    });
    cell
}

fn content(node: Node<'_>) -> Content {
    let says = |inner: Node<'_>| {
        flat::is_text(inner) || inner.is_any(&["button", "input", "select", "textarea"])
    };
    if node.flat_descendants().any(says) {
        Content::Text
    } else if node.flat_descendants().any(Node::is_element) {
        Content::Picture
    } else {
        Content::Nothing
    }
}

fn scope(node: Node<'_>, otherwise: Scope) -> Scope {
    let value = node
        .attr("scope")
        .unwrap_or_default()
        .trim_ascii()
        .to_ascii_lowercase();
    match value.as_str() {
        "row" => Scope::Row,
        "col" => Scope::Column,
        "rowgroup" => Scope::RowGroup,
        "colgroup" => Scope::ColumnGroup,
        _ => otherwise,
    }
}

fn counts(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.role(node).is_a(Role::Cell) && !page.semantics.is_hidden(node)
}

/// A grid from rows and cells by role, as assistive technology makes it for elements that are no `table`.
fn role_grid(page: &Page<'_>, table: Node<'_>) -> Result<Grid, TooLarge> {
    let is_row = |node: Node<'_>| page.semantics.role(node) == Role::Row;
    let is_cell = |node: Node<'_>| page.semantics.role(node).is_a(Role::Cell);
    let rows = outermost(page, table, is_row);
    let mut grid = Grid::default();
    for (row, element) in rows.iter().enumerate() {
        for cell in outermost(page, *element, is_cell) {
            let size = (
                span(cell, "aria-colspan", 1000).max(1),
                span(cell, "aria-rowspan", 65_534).max(1),
            );
            grid.place(role_cell(page, cell), row, size, rows.len())?;
        }
    }
    Ok(grid)
}

fn role_cell(page: &Page<'_>, node: Node<'_>) -> Cell {
    let mut cell = match page.semantics.role(node) {
        Role::ColumnHeader => Cell::header(node.id(), Scope::Column),
        Role::RowHeader => Cell::header(node.id(), Scope::Row),
        _ => Cell::data(node.id()),
    };
    cell.counts = counts(page, node);
    cell
}

/// The outermost descendants for which `wanted` is true, in order; not those of tables within.
fn outermost<'a>(
    page: &Page<'_>,
    start: Node<'a>,
    wanted: impl Fn(Node<'a>) -> bool,
) -> Vec<Node<'a>> {
    let mut found = Vec::new();
    let mut open: Vec<Node<'a>> = start.flat_children().rev().collect();
    while let Some(node) = open.pop() {
        if node.is_element() && wanted(node) {
            found.push(node);
        } else if !matches!(
            page.semantics.role(node),
            Role::Table | Role::Grid | Role::TreeGrid
        ) {
            open.extend(node.flat_children().rev());
        }
    }
    found
}
