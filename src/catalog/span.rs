//! Places in a catalog file.

/// A place in a file: where something starts, for people (line, column) and for programs (bytes).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Span {
    /// Line, counted from 1.
    pub line: u32,
    /// Column in characters (not bytes), counted from 1.
    pub column: u32,
    /// Offset of the first byte in the file.
    pub start: u32,
    /// Offset after the last byte of the last name or text that belongs to the item.
    pub end: u32,
}

/// Turns byte offsets of a text into lines and columns.
///
/// Offsets usually come in ascending order, so the last answer is remembered: a catalog written on
/// one endless line costs one walk over it, not one per message.
#[derive(Debug)]
pub struct LineIndex<'a> {
    text: &'a str,
    base: usize,
    line_starts: Vec<usize>,
    /// Offset, column and line of the last answer.
    last: (usize, u32, usize),
}

impl<'a> LineIndex<'a> {
    /// Indexes `text`, whose first byte is byte `base` of its file (3 after a byte-order mark).
    pub fn new(text: &'a str, base: usize) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let line_starts = std::iter::once(0)
            .chain(breaks.map(|(at, _)| at + 1))
            .collect();
        Self {
            text,
            base,
            line_starts,
            last: (0, 1, 1),
        }
    }

    /// The span of the bytes `start..end` of the text.
    pub fn span(&mut self, start: usize, end: usize) -> Span {
        let start = self.text.floor_char_boundary(start);
        let line = self.line_starts.partition_point(|at| *at <= start);
        let line_start = self.line_starts.get(line - 1).copied().unwrap_or(0);
        let (from, column) = if self.last.0 >= line_start && self.last.0 <= start {
            (self.last.0, self.last.1)
        } else {
            (line_start, 1)
        };
        let column = column + small(self.text.get(from..start).unwrap_or("").chars().count());
        self.last = (start, column, line);
        Span {
            line: small(line),
            column,
            start: small(start + self.base),
            end: small(end.max(start) + self.base),
        }
    }

    /// The span of `length` characters (of one line, or about so many bytes) that begin in this line
    /// (from 1) after this many characters.
    pub(super) fn span_of(&mut self, line: usize, characters: usize, length: usize) -> Span {
        let line_start = self.line_starts.get(line.saturating_sub(1)).copied();
        let line_start = line_start.unwrap_or(self.text.len());
        let wanted = small(characters) + 1;
        let (from, column) =
            if self.last.0 >= line_start && self.last.1 <= wanted && self.last.2 == line {
                (self.last.0, self.last.1)
            } else {
                (line_start, 1)
            };
        let rest = self.text.get(from..).unwrap_or("");
        let skipped = rest
            .chars()
            .take((wanted - column) as usize)
            .map(char::len_utf8)
            .sum::<usize>();
        let start = from + skipped;
        let end = self
            .text
            .floor_char_boundary((start + length).min(self.text.len()));
        self.last = (start, wanted, line);
        Span {
            line: small(line),
            column: wanted,
            start: small(start + self.base),
            end: small(end.max(start) + self.base),
        }
    }
}

/// Catalog files are far below 4 GB ([`MAX_FILE_BYTES`](super::MAX_FILE_BYTES)).
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_survive_crlf() {
        let text = "a\r\nété = x\n\nz";
        let mut index = LineIndex::new(text, 3);
        let x = text.find('x').expect("x is there");
        let span = index.span(x, x + 1);
        assert_eq!(
            (span.line, span.column),
            (2, 7),
            "é is one column, two bytes"
        );
        assert_eq!(span.start as usize, x + 3, "offsets count the mark's bytes");
        let z = index.span(text.len() - 1, text.len());
        assert_eq!((z.line, z.column), (4, 1));
    }

    #[test]
    fn going_back_on_the_same_line_gives_the_same_column() {
        let mut index = LineIndex::new("abcdef", 0);
        assert_eq!(index.span(4, 5).column, 5);
        assert_eq!(index.span(1, 2).column, 2);
        assert_eq!(index.span(4, 5).column, 5);
        assert_eq!(index.span(6, 6).column, 7, "the end of the text is a place");
    }
}
