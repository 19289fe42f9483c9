//! Which headers belong to a cell (HTML §4.9.12.2), asked from the header's side.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::form;
use super::grid::{Axis, Cell, Grid, Scope, TooLarge};
use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId};

/// Whether a header has cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Assignment {
    /// At least one cell has it as its header.
    Some,
    /// No cell has it as its header.
    None,
    /// It says not of what it is the header, and data cells stand in its row and in its column.
    Unclear,
    /// It is in no row of its table, or the table is too large to tell.
    Unknown,
}

/// The headers of all tables of the page.
#[derive(Debug, Default)]
pub(crate) struct Assignments(HashMap<NodeId, Assignment>);

impl Assignments {
    /// The headers of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// Whether this header has cells.
    pub(crate) fn assignment(&self, header: Node<'_>) -> Assignment {
        self.0
            .get(&header.id())
            .copied()
            .unwrap_or(Assignment::Unknown)
    }

    fn new(page: &Page<'_>) -> Self {
        let is_table =
            |node: &Node<'_>| matches!(page.semantics.role(*node), Role::Table | Role::Grid);
        let grids = page
            .snapshot
            .elements()
            .filter(is_table)
            .map(|table| form::grid(page, table));
        let mut assignments = Self::default();
        for grid in grids {
            assignments.add(grid);
        }
        assignments
    }

    fn add(&mut self, grid: Result<Grid, TooLarge>) {
        let Ok(grid) = grid else {
            return;
        };
        let cells = grid.cells.iter().filter(|cell| cell.counts);
        let named: HashSet<NodeId> = cells
            .flat_map(|cell| cell.headers.iter().flatten().copied())
            .collect();
        for header in grid.cells.iter().filter(|cell| cell.is_header) {
            let assignment = if named.contains(&header.node) {
                Assignment::Some
            } else {
                grid.assignment(header)
            };
            self.0.insert(header.node, assignment);
        }
    }
}

impl Cell {
    /// The cell's extent along the axis, and the lines across it that it covers.
    fn extent(&self, axis: Axis) -> ((usize, usize), (usize, usize)) {
        match axis {
            Axis::Down => (self.rows, self.columns),
            Axis::Across => (self.columns, self.rows),
        }
    }

    fn takes_headers_by_place(&self) -> bool {
        self.counts && self.headers.is_none()
    }
}

impl Grid {
    /// Whether cells get the header by their place.
    fn assignment(&self, header: &Cell) -> Assignment {
        let reached = [Axis::Down, Axis::Across].map(|axis| {
            (
                self.is_header_along(header, axis),
                self.reaches(header, axis),
            )
        });
        if reached.contains(&(true, true)) || self.is_assigned_in_group(header) {
            return Assignment::Some;
        }
        let says_nothing =
            header.scope == Scope::Auto && reached.iter().all(|(is_header, _)| !is_header);
        let [(_, has_below), _] = reached;
        // A sign stands beside the title of a notice, and the text below both.
        if says_nothing && has_below && self.is_beside_pictures(header) {
            return Assignment::Some;
        }
        if says_nothing && reached.iter().any(|(_, reaches)| *reaches) {
            Assignment::Unclear
        } else {
            Assignment::None
        }
    }

    /// True if a cell below the header (or beside it) would get it by its place.
    fn reaches(&self, header: &Cell, axis: Axis) -> bool {
        let ((_, end), (first, last)) = header.extent(axis);
        (first..last).any(|line| {
            let places = end..self.length(axis, line);
            let mut cells = places.filter_map(|along| self.at(axis, line, along));
            // If the nearest such cell does not get it, what stands between keeps it from the
            // farther ones too.
            cells
                .find(|cell| cell.takes_headers_by_place())
                .is_some_and(|cell| !self.is_blocked(header, cell, axis, line))
        })
    }

    /// True if the scan from a cell towards the header meets, behind data cells, a header just as wide:
    /// that one stands for the cell instead ("opaque headers").
    fn is_blocked(&self, header: &Cell, cell: &Cell, axis: Axis, line: usize) -> bool {
        let ((_, header_end), header_lines) = header.extent(axis);
        let ((cell_start, _), cell_lines) = cell.extent(axis);
        let mut block = if cell.is_header {
            vec![cell_lines]
        } else {
            Vec::new()
        };
        for along in (header_end..cell_start).rev() {
            match self.at(axis, line, along) {
                Some(between) if between.is_header => block.push(between.extent(axis).1),
                Some(_) if block.contains(&header_lines) => return true,
                Some(_) => block.clear(),
                None => {}
            }
        }
        false
    }

    /// Headers of a group have the cells of the group that come after them.
    fn is_assigned_in_group(&self, header: &Cell) -> bool {
        let within = |(from, to): (usize, usize), at: usize| from <= at && at < to;
        let ((column, _), (row, _)) = (header.columns, header.rows);
        let (groups, at, axis) = match header.scope {
            Scope::RowGroup => (&self.row_groups, row, Axis::Down),
            Scope::ColumnGroup => (&self.column_groups, column, Axis::Across),
            _ => return false,
        };
        let Some(&group) = groups.iter().find(|&&group| within(group, at)) else {
            return false;
        };
        self.cells
            .iter()
            .filter(|cell| cell.takes_headers_by_place() && cell.node != header.node)
            .any(|cell| {
                within(group, cell.extent(axis).0.0) && cell.columns.1 > column && cell.rows.1 > row
            })
    }
}
