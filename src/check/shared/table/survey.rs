//! What a table looks like as a whole: its size, and which of its cells nothing heads.

use std::collections::HashSet;

use super::form;
use super::grid::{Axis, Cell, Grid, Scope};
use crate::check::shared::flat;
use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

/// A `table` element seen as a grid.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    /// Number of rows.
    pub(crate) rows: usize,
    /// Number of columns of the widest row.
    pub(crate) columns: usize,
    /// Data cells with content that no header cell with content heads, in the first column.
    pub(crate) headless_in_first_column: Vec<NodeId>,
    /// The same in the other columns.
    pub(crate) headless: Vec<NodeId>,
    /// True if at least one cell is a header.
    pub(crate) has_header: bool,
    /// The one cell of the first row, if it covers all columns of a table with more than one.
    pub(crate) title_cell: Option<NodeId>,
}

/// Surveys a table; `None` if it is too large to tell.
pub(crate) fn survey(page: &Page<'_>, table: Node<'_>) -> Option<Survey> {
    let grid = form::grid(page, table).ok()?;
    Some(Surveyor { page, grid }.survey())
}

struct Surveyor<'p, 'a> {
    page: &'p Page<'a>,
    grid: Grid,
}

impl Surveyor<'_, '_> {
    fn survey(&self) -> Survey {
        let grid = &self.grid;
        let rows = grid.length(Axis::Down, 0);
        let width = |row| grid.length(Axis::Across, row);
        let mut survey = Survey {
            rows,
            columns: (0..rows).map(width).max().unwrap_or(0),
            has_header: grid.cells.iter().any(|cell| cell.is_header && cell.counts),
            ..Survey::default()
        };
        survey.title_cell = self.title_cell(survey.columns);
        let heads = Heads::of(self);
        for cell in grid.cells.iter().filter(|cell| self.needs_header(cell)) {
            if heads.cover(cell) {
                continue;
            }
            let list = if cell.columns.0 == 0 {
                &mut survey.headless_in_first_column
            } else {
                &mut survey.headless
            };
            list.push(cell.node);
        }
        survey
    }

    /// A data cell with content, not named by itself.
    fn needs_header(&self, cell: &Cell) -> bool {
        let node = self.page.snapshot.node(cell.node);
        let names_itself = |node: Node<'_>| {
            ["aria-label", "aria-labelledby"]
                .iter()
                .any(|name| node.has_attr(name))
        };
        !cell.is_header
            && cell.counts
            && cell.headers.is_none()
            && self.has_content(cell)
            && node.is_some_and(|node| !names_itself(node))
    }

    /// Something to perceive: text that is announced, or a picture, control or medium.
    fn has_content(&self, cell: &Cell) -> bool {
        let semantics = &self.page.semantics;
        let shows = |node: Node<'_>| {
            flat::is_text(node) && semantics.is_exposed(node)
                || (node.is_drawing()
                    || node.is_any(&["img", "input", "select", "textarea", "video", "object"]))
                    && semantics.is_exposed(node)
        };
        let node = self.page.snapshot.node(cell.node);
        node.is_some_and(|node| node.flat_descendants().any(shows))
    }

    fn title_cell(&self, columns: usize) -> Option<NodeId> {
        let first = self.grid.at(Axis::Across, 0, 0)?;
        let fills_row = first.columns.1 >= columns && first.rows.1 == 1;
        (columns > 1 && fills_row && self.has_content(first)).then_some(first.node)
    }
}

/// Where headers stand that have something to say.
struct Heads {
    /// First row of a column header, by column.
    columns: Vec<Option<usize>>,
    /// First column of a row header, by row.
    rows: Vec<Option<usize>>,
    /// Row groups and column groups with a header of their own.
    row_groups: HashSet<(usize, usize)>,
    column_groups: HashSet<(usize, usize)>,
}

impl Heads {
    fn of(surveyor: &Surveyor<'_, '_>) -> Self {
        let grid = &surveyor.grid;
        let mut heads = Self {
            columns: Vec::new(),
            rows: Vec::new(),
            row_groups: HashSet::new(),
            column_groups: HashSet::new(),
        };
        let says_something = |cell: &&Cell| cell.is_header && surveyor.has_content(cell);
        for header in grid.cells.iter().filter(says_something) {
            let [down, across] =
                [Axis::Down, Axis::Across].map(|axis| grid.is_header_along(header, axis));
            // A header among data cells on both sides that does not say of what: readers differ, and
            // whoever sees it takes it for both.
            let both = !down && !across && header.scope == Scope::Auto;
            if down || both {
                note(&mut heads.columns, header.columns, header.rows.0);
            }
            if across || both {
                note(&mut heads.rows, header.rows, header.columns.0);
            }
            let holds = |at: usize| move |group: &&(usize, usize)| group.0 <= at && at < group.1;
            if header.scope == Scope::RowGroup {
                let group = grid.row_groups.iter().find(holds(header.rows.0));
                heads.row_groups.extend(group);
            }
            if header.scope == Scope::ColumnGroup {
                let group = grid.column_groups.iter().find(holds(header.columns.0));
                heads.column_groups.extend(group);
            }
        }
        heads
    }

    /// True if a header stands above the cell, before it in its row, or in its group.
    fn cover(&self, cell: &Cell) -> bool {
        let before = |heads: &[Option<usize>], (from, to): (usize, usize), at: usize| {
            let mut own = heads.iter().take(to).skip(from).flatten();
            own.any(|&head| head < at)
        };
        let within = |groups: &HashSet<(usize, usize)>, at: usize| {
            groups.iter().any(|&(from, to)| from <= at && at < to)
        };
        before(&self.columns, cell.columns, cell.rows.0)
            || before(&self.rows, cell.rows, cell.columns.0)
            || within(&self.row_groups, cell.rows.0)
            || within(&self.column_groups, cell.columns.0)
    }
}

/// Remembers the first place of a header in each line it covers.
fn note(lines: &mut Vec<Option<usize>>, (from, to): (usize, usize), at: usize) {
    if lines.len() < to {
        lines.resize(to, None);
    }
    for line in lines.iter_mut().take(to).skip(from) {
        *line = Some(line.map_or(at, |first| first.min(at)));
    }
}
