//! Standard output: how wide it is, whether it has colours.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};

use comfy_table::{Cell, Color, ContentArrangement, Table, presets};

use super::ReportError;

/// Where nothing tells a width.
const DEFAULT_WIDTH: u16 = 100;
/// Narrower than this nothing can be laid out.
const MIN_WIDTH: u16 = 40;

/// A stream of text for people.
pub struct Terminal<'a> {
    stream: Box<dyn Write + Send + 'a>,
    width: u16,
    colour: bool,
}

impl std::fmt::Debug for Terminal<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Terminal")
            .field("width", &self.width)
            .field("colour", &self.colour)
            .finish_non_exhaustive()
    }
}

impl Terminal<'static> {
    /// Standard output. Colours only where it is a terminal and `NO_COLOR` is not set.
    pub fn stdout() -> Self {
        let width = Table::new().width().unwrap_or(DEFAULT_WIDTH);
        let colour = io::stdout().is_terminal() && !is_refused(|name| std::env::var_os(name));
        Self::new(io::stdout(), width, colour)
    }
}

/// Whether the environment says no to colours: `NO_COLOR` (no-color.org: any value but none), or a
/// terminal that knows none.
fn is_refused(variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let refused = variable("NO_COLOR").is_some_and(|value| !value.is_empty());
    refused || variable("TERM").is_some_and(|value| value == "dumb")
}

impl<'a> Terminal<'a> {
    /// A stream of this many columns.
    pub fn new(stream: impl Write + Send + 'a, width: u16, colour: bool) -> Self {
        Self {
            stream: Box::new(stream),
            width: width.max(MIN_WIDTH),
            colour,
        }
    }

    /// Columns of a line.
    pub fn width(&self) -> u16 {
        self.width
    }

    /// Whether colours are understood and wanted. They never are the only sign of anything.
    pub fn colour(&self) -> bool {
        self.colour
    }

    /// Writes text. A reader that has gone away (`| head`) is no failure.
    pub fn print(&mut self, text: &str) -> Result<(), ReportError> {
        let done = self
            .stream
            .write_all(text.as_bytes())
            .and_then(|()| self.stream.flush());
        match done {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(ReportError::Terminal(error))
            }
            _ => Ok(()),
        }
    }

    /// A table as wide as its content needs and the stream allows.
    pub(super) fn table(&self) -> Table {
        let mut table = self.plain_table();
        table.load_style(presets::UTF8_HORIZONTAL_ONLY);
        // Lines between rows would double the height for nothing.
        let style = table.style_mut();
        style.row_separator = comfy_table::LineStyle::none();
        table
    }

    /// Takes the blank at the left of each column away: the lines' own gap is enough.
    pub(super) fn narrow(table: &mut Table) {
        for column in table.column_iter_mut() {
            column.set_padding((0, 1));
        }
    }

    /// A table without lines, to lay out text in columns.
    pub(super) fn plain_table(&self) -> Table {
        let mut table = Table::new();
        table.load_style(presets::NOTHING);
        table.set_width(self.width);
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.force_no_tty();
        if self.colour {
            table.enforce_styling();
        }
        table
    }

    /// A cell in a colour, where colours are wanted.
    pub(super) fn coloured(&self, text: impl ToString, colour: Color) -> Cell {
        let cell = Cell::new(text);
        if self.colour { cell.fg(colour) } else { cell }
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::is_refused;

    #[test]
    fn the_environment_can_say_no_to_colours() {
        let with = |set: (&str, &str)| {
            let (name, value) = (set.0.to_owned(), OsString::from(set.1));
            is_refused(move |asked| (asked == name).then(|| value.clone()))
        };
        assert!(with(("NO_COLOR", "1")) && with(("NO_COLOR", "0")));
        assert!(!with(("NO_COLOR", "")), "empty is as if it were not set");
        assert!(with(("TERM", "dumb")));
        assert!(!with(("TERM", "xterm-256color")));
    }
}
