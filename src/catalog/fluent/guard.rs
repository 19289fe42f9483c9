//! Keeps input away from `fluent-syntax` that would overflow its stack or make it panic.

use std::ops::Range;

/// Openers in one entry that any thread's stack bears.
const SHALLOW: usize = 200;
/// Openers in one entry above which it is no message. A generated novel in one message has fewer.
const DEEPEST: usize = 20_000;

/// Why an entry with too many openers is refused.
pub(super) const TOO_DEEP: &str = "Too many nested placeables or calls";
const BAD_ESCAPE: &str = "Invalid unicode escape sequence";

/// A part of a catalog, beginning and ending where entries do.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// How it must be handled.
    pub(super) care: Care,
}

/// How a stretch must be handled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Care {
    /// Parse it.
    None,
    /// Parse it on a large stack.
    Deep,
    /// Do not parse it, for this reason.
    Refuse(&'static str),
}

/// Splits a catalog where the way of handling changes: one stretch for almost every catalog.
///
/// A line that begins with `key =` ends any entry before it, valid or not: in no expression may an
/// equals sign follow a name. So the openers `{` and `(` between two such lines bound the nesting.
/// Closers are not counted: texts and quotes may hold any number of them.
pub(super) fn stretches(text: &str) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    let (mut start, mut at) = (0, 0);
    let mut entry = Entry::default();
    for line in text.split_inclusive('\n') {
        // No comment can stand within an entry either.
        let is_comment = line.starts_with('#');
        if is_comment || key_of(line).is_some() {
            add(&mut found, start..at, entry.care());
            (start, entry) = (at, Entry::default());
        }
        if !is_comment {
            entry.read(line);
        }
        at += line.len();
    }
    add(&mut found, start..at, entry.care());
    found
}

/// The keys of the entries that begin in a text.
pub(super) fn keys_in(text: &str) -> Vec<String> {
    text.lines().filter_map(key_of).map(str::to_owned).collect()
}

fn add(found: &mut Vec<Stretch>, range: Range<usize>, care: Care) {
    match found.last_mut() {
        _ if range.is_empty() => {}
        Some(last) if care == Care::None && last.care == care => last.range.end = range.end,
        _ => found.push(Stretch { range, care }),
    }
}

/// The key that a line begins an entry for.
fn key_of(line: &str) -> Option<&str> {
    let name = line.strip_prefix('-').unwrap_or(line);
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let in_name = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    let rest = name.trim_start_matches(in_name);
    let key = line.get(..line.len() - rest.len())?;
    rest.trim_start_matches(' ').starts_with('=').then_some(key)
}

#[derive(Default)]
struct Entry {
    openers: usize,
    bad_escape: bool,
}

impl Entry {
    fn read(&mut self, line: &str) {
        self.openers += line.bytes().filter(|it| matches!(it, b'{' | b'(')).count();
        self.bad_escape |= self.openers > 0 && cuts_a_character(line);
    }

    fn care(&self) -> Care {
        match self.openers {
            _ if self.bad_escape => Care::Refuse(BAD_ESCAPE),
            openers if openers <= SHALLOW => Care::None,
            openers if openers <= DEEPEST => Care::Deep,
            _ => Care::Refuse(TOO_DEEP),
        }
    }
}

/// Whether an escape such as `\u00` in a quoted text is cut short by a character of several bytes: the
/// parser would slice through that character. A quoted text follows one of `{(,:`, or begins a line.
fn cuts_a_character(line: &str) -> bool {
    line.match_indices('"').any(|(at, _)| {
        let (before, quoted) = (line[..at].trim_end(), &line[at + 1..]);
        let opens = before.is_empty() || before.ends_with(['{', '(', ',', ':']);
        opens && is_cut(quoted)
    })
}

/// Whether such an escape comes before the closing quote.
fn is_cut(quoted: &str) -> bool {
    let mut bytes = quoted.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => return false,
            b'\\' => {
                let digits = match bytes.next() {
                    Some(b'u') => 4,
                    Some(b'U') => 6,
                    _ => 0,
                };
                let mut stop = bytes.clone().take(digits).skip_while(u8::is_ascii_hexdigit);
                if stop.next().is_some_and(|byte| !byte.is_ascii()) {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_usual_catalog_is_one_stretch() {
        let text = "a = x { $y }\n# c\n-b = (z)\n    .c = d\n";
        let whole = Stretch {
            range: 0..text.len(),
            care: Care::None,
        };
        assert_eq!(stretches(text), [whole]);
    }

    #[test]
    fn only_the_bad_entry_is_refused() {
        let bad = format!("b = {}\n", "{".repeat(DEEPEST + 1));
        let text = format!("a = x\n{bad}c = y\n");
        let cares: Vec<_> = stretches(&text).into_iter().map(|it| it.care).collect();
        assert_eq!(cares, [Care::None, Care::Refuse(TOO_DEEP), Care::None]);
    }

    #[test]
    fn keys_need_an_equals_sign() {
        assert_eq!(key_of("-brand-name = x"), Some("-brand-name"));
        assert_eq!(key_of("a_1="), Some("a_1"));
        assert_eq!(key_of("FOO("), None);
        assert_eq!(key_of("  indented = x"), None);
        assert_eq!(key_of("1a = x"), None);
    }

    #[test]
    fn escapes_cut_short_are_seen() {
        assert!(cuts_a_character(r#"a = { "\u00é" }"#));
        assert!(cuts_a_character(r#"a = { "\Ué" }"#));
        assert!(!cuts_a_character(r#"a = { "\u00e9é" }"#));
        assert!(!cuts_a_character(r#"a = { "\u00" }"#));
        assert!(
            !cuts_a_character(r#"a = { "\"" }\ué "\ué"#),
            "outside of quotes"
        );
        assert!(cuts_a_character(r#"a = { F(b: "x", "\"\ué") }"#));
    }
}
