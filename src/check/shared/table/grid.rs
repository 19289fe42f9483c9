//! The slots of a table (HTML §4.9.12).

use crate::snapshot::NodeId;

/// What a header cell says it is a header of (`scope`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    Auto,
    Row,
    Column,
    RowGroup,
    ColumnGroup,
}

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Nothing at all.
    Nothing,
    /// Elements without a word, as a picture is.
    Picture,
    /// Words, or something to operate.
    Text,
}

/// A range of rows or columns: first, and one past the last.
pub(super) type Span = (usize, usize);

/// A cell.
#[derive(Debug)]
pub(super) struct Cell {
    pub(super) node: NodeId,
    pub(super) columns: Span,
    pub(super) rows: Span,
    pub(super) is_header: bool,
    pub(super) scope: Scope,
    /// What there is in it.
    pub(super) content: Content,
    /// The cells its `headers` attribute names, if it has one.
    pub(super) headers: Option<Vec<NodeId>>,
    /// True if assistive technology gets it as a cell.
    pub(super) counts: bool,
}

impl Cell {
    fn new(node: NodeId, is_header: bool, scope: Scope) -> Self {
        Self {
            node,
            columns: (0, 0),
            rows: (0, 0),
            is_header,
            scope,
            content: Content::Text,
            headers: None,
            counts: true,
        }
    }

    /// A `th` or its like.
    pub(super) fn header(node: NodeId, scope: Scope) -> Self {
        Self::new(node, true, scope)
    }

    /// A `td` or its like.
    pub(super) fn data(node: NodeId) -> Self {
        Self::new(node, false, Scope::Auto)
    }
}

/// Rows or columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Axis {
    /// Down a column.
    Down,
    /// Along a row.
    Across,
}

/// The table has more slots than are looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct TooLarge;

/// Slots a table may have: spans make few cells cover very many.
const MOST_SLOTS: usize = 1_000_000;

/// A table as a grid of slots.
#[derive(Debug, Default)]
pub(super) struct Grid {
    pub(super) cells: Vec<Cell>,
    /// Rows of slots: the cell that covers the slot.
    slots: Vec<Vec<Option<u32>>>,
    filled: usize,
    pub(super) row_groups: Vec<Span>,
    pub(super) column_groups: Vec<Span>,
    rows_with_data: Vec<bool>,
    rows_with_text: Vec<bool>,
    columns_with_data: Vec<bool>,
}

impl Grid {
    /// A table without rows yet.
    pub(super) fn new(column_groups: Vec<Span>) -> Self {
        Self {
            column_groups,
            ..Self::default()
        }
    }

    /// Puts a cell into the next free slot of a row; it covers no row from `end` on.
    pub(super) fn place(
        &mut self,
        mut cell: Cell,
        row: usize,
        (width, height): (usize, usize),
        end: usize,
    ) -> Result<(), TooLarge> {
        self.grow_to(end)?;
        let occupied = self.slots.get(row).map_or(&[][..], Vec::as_slice);
        // Cells of a row come in order: the next free slot is looked for behind the last one placed.
        let from = self
            .cells
            .last()
            .filter(|last| last.rows.0 == row)
            .map_or(0, |last| last.columns.1);
        let column = (from..occupied.len()).find(|&x| occupied.get(x).is_some_and(Option::is_none));
        let column = column.unwrap_or(occupied.len().max(from));
        cell.columns = (column, column + width);
        cell.rows = (row, (row + height).min(end).max(row + 1));
        let number = u32::try_from(self.cells.len()).map_err(|_| TooLarge)?;
        self.filled += width * (cell.rows.1 - cell.rows.0);
        if self.filled > MOST_SLOTS {
            return Err(TooLarge);
        }
        for slots in self.slots.iter_mut().take(cell.rows.1).skip(row) {
            if slots.len() < cell.columns.1 {
                slots.resize(cell.columns.1, None);
            }
            for slot in slots.iter_mut().take(cell.columns.1).skip(column) {
                slot.get_or_insert(number);
            }
        }
        // An empty corner does not make a row of headers a row of data, whatever HTML's algorithm says.
        if !cell.is_header && cell.content != Content::Nothing {
            mark(&mut self.rows_with_data, cell.rows);
            mark(&mut self.columns_with_data, cell.columns);
        }
        if !cell.is_header && cell.content == Content::Text {
            mark(&mut self.rows_with_text, cell.rows);
        }
        self.cells.push(cell);
        Ok(())
    }

    fn grow_to(&mut self, rows: usize) -> Result<(), TooLarge> {
        if rows > MOST_SLOTS {
            return Err(TooLarge);
        }
        if self.slots.len() < rows {
            self.slots.resize(rows, Vec::new());
        }
        Ok(())
    }

    /// The cell at a place: `along` the axis, in the line `line` across it.
    pub(super) fn at(&self, axis: Axis, line: usize, along: usize) -> Option<&Cell> {
        let (x, y) = match axis {
            Axis::Down => (line, along),
            Axis::Across => (along, line),
        };
        let number = self.slots.get(y)?.get(x).copied().flatten()?;
        self.cells.get(number as usize)
    }

    /// Length of a column or row.
    pub(super) fn length(&self, axis: Axis, line: usize) -> usize {
        match axis {
            Axis::Down => self.slots.len(),
            Axis::Across => self.slots.get(line).map_or(0, Vec::len),
        }
    }

    /// True if pictures are all that stands beside the header.
    pub(super) fn is_beside_pictures(&self, header: &Cell) -> bool {
        !any(&self.rows_with_text, header.rows)
    }

    /// True if the header is one of columns (down) or of rows (across).
    pub(super) fn is_header_along(&self, cell: &Cell, axis: Axis) -> bool {
        let is_column = match cell.scope {
            Scope::Column => true,
            Scope::Auto => !any(&self.rows_with_data, cell.rows),
            _ => false,
        };
        let is_row = match cell.scope {
            Scope::Row => true,
            Scope::Auto => !is_column && !any(&self.columns_with_data, cell.columns),
            _ => false,
        };
        cell.is_header
            && if axis == Axis::Down {
                is_column
            } else {
                is_row
            }
    }
}

fn mark(lines: &mut Vec<bool>, (from, to): Span) {
    if lines.len() < to {
        lines.resize(to, false);
    }
    lines
        .iter_mut()
        .take(to)
        .skip(from)
        .for_each(|line| *line = true);
}

fn any(lines: &[bool], (from, to): Span) -> bool {
    lines.iter().take(to).skip(from).any(|line| *line)
}
