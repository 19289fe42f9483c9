//! What a `table` element is for: data, or layout.
//!
//! Markup tells what its author meant, look tells what people see.

use crate::check::shared::flat;
use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, Property};

/// A mark of a data table, by the name of the element or attribute (WCAG failure F46).
pub(crate) fn data_mark<'a>(page: &Page<'_>, table: Node<'a>) -> Option<(&'static str, Node<'a>)> {
    if table
        .attr("summary")
        .is_some_and(|text| !text.trim().is_empty())
    {
        return Some(("summary", table));
    }
    own_parts(table).find_map(|part| mark_of(page, part).map(|mark| (mark, part)))
}

fn mark_of(page: &Page<'_>, part: Node<'_>) -> Option<&'static str> {
    let is_header = || {
        matches!(
            page.semantics.explicit_role(part),
            Some(Role::RowHeader | Role::ColumnHeader)
        )
    };
    let says_something = |name: &str| {
        part.attr(name)
            .is_some_and(|value| !value.trim().is_empty())
    };
    match part.name() {
        "caption" if part.flat_descendants().any(flat::is_text) => Some("caption"),
        "th" => Some("th"),
        "td" if is_header() => Some("role"),
        "td" => ["scope", "headers"]
            .into_iter()
            .find(|name| says_something(name)),
        _ => None,
    }
}

/// True if the author says that it is a data table, by any mark or role.
pub(crate) fn is_marked_as_data(page: &Page<'_>, table: Node<'_>) -> bool {
    let role = page.semantics.explicit_role(table);
    matches!(role, Some(Role::Table | Role::Grid | Role::TreeGrid))
        || data_mark(page, table).is_some()
        || table
            .child_elements()
            .any(|child| child.is("thead") && child.child_elements().any(|row| row.is("tr")))
}

/// The caption, columns and cells of the table itself, not those of tables in it.
fn own_parts(table: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    let mut open: Vec<Node<'_>> = table.child_elements().rev().collect();
    std::iter::from_fn(move || {
        loop {
            let part = open.pop()?;
            if !part.is_any(&["thead", "tbody", "tfoot", "tr"]) {
                return Some(part);
            }
            open.extend(part.child_elements().rev());
        }
    })
}

/// True if a row of headers stands above at least two rows that have a cell for each: nobody lays out a
/// page like that.
pub(crate) fn begins_with_headers(table: Node<'_>) -> bool {
    let mut rows: Vec<(Node<'_>, Vec<Node<'_>>)> = Vec::new();
    for (row, cell) in cells(table).filter_map(|cell| Some((cell.parent_element()?, cell))) {
        match rows.last_mut().filter(|(last, _)| *last == row) {
            Some((_, cells)) => cells.push(cell),
            None => rows.push((row, vec![cell])),
        }
    }
    let is_heads = |row: &[Node<'_>]| row.len() > 1 && row.iter().all(|cell| cell.is("th"));
    rows.iter()
        .position(|(_, row)| is_heads(row))
        .is_some_and(|at| {
            let below = rows.iter().skip(at + 1);
            let width = rows.get(at).map_or(0, |(_, row)| row.len());
            below.filter(|(_, row)| row.len() == width).count() >= 2
        })
}

/// The cells of the table itself.
pub(crate) fn cells(table: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    own_parts(table).filter(|part| part.is_any(&["td", "th"]))
}

/// Elements that make parts of a page, not values.
const BLOCKS: &[&str] = &[
    "article",
    "aside",
    "blockquote",
    "fieldset",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "iframe",
    "main",
    "nav",
    "pre",
    "section",
    "table",
    "video",
];

/// A cell with more text than this, in characters, holds prose.
const PROSE: usize = 300;

/// The first thing in the cells that only makes sense in a layout table: a heading, form, other table
/// or other part of a page, or long text.
pub(crate) fn layout_content(table: Node<'_>) -> Option<Node<'_>> {
    cells(table).find_map(|cell| {
        let block = cell.descendants().find(|node| node.is_any(BLOCKS));
        block.or_else(|| is_prose(cell).then_some(cell))
    })
}

fn is_prose(cell: Node<'_>) -> bool {
    let mut left = PROSE;
    for text in cell.descendants().filter(|node| node.is_text()) {
        let length = text.value().split_whitespace().map(str::len).sum::<usize>();
        left = left.saturating_sub(length);
        if left == 0 {
            return true;
        }
    }
    false
}

/// True if its cells are set off from each other as those of data tables are: by lines between them, or
/// by rows in turning colours.
pub(crate) fn has_ruled_cells(table: Node<'_>) -> bool {
    let mut cells = cells(table).peekable();
    cells.peek().is_some() && (cells.all(has_border) || has_stripes(table))
}

fn has_border(cell: Node<'_>) -> bool {
    let is_drawn = |style, width| {
        let drawn = !matches!(cell.style(style), None | Some("" | "none" | "hidden"));
        drawn && !matches!(cell.style(width), None | Some("" | "0px"))
    };
    is_drawn(Property::BorderBottomStyle, Property::BorderBottomWidth)
        || is_drawn(Property::BorderTopStyle, Property::BorderTopWidth)
}

fn has_stripes(table: Node<'_>) -> bool {
    let mut rows: Vec<Node<'_>> = cells(table).filter_map(Node::parent_element).collect();
    rows.dedup();
    let colors: Vec<&str> = rows
        .iter()
        .map(|row| row.style(Property::BackgroundColor).unwrap_or(""))
        .collect();
    let turns = colors.windows(2).filter(|pair| pair[0] != pair[1]).count();
    colors.len() >= 4 && turns + 2 >= colors.len()
}
