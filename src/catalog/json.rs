//! JSON catalogs: nested or flat keys, i18next's plural suffixes and `{{}}`, ICU's `{name}`.
//!
//! An own reader: it keeps places, goes on behind what is not valid, and takes comments and commas
//! at the end, which many programs take too.

use super::placeholder::{self, Notation, Printf};
use super::tree::{Entry, MAX_DEPTH, Node, Style, Value, flatten};
use super::{CatalogFormat, Junk, LineIndex, ParsedFile, Pattern, Span, icu};

/// JSON.
#[derive(Debug, Clone, Copy)]
pub struct Json;

/// Faults of one file that are told of.
const MAX_JUNK: usize = 50;
/// Characters of junk that are kept for the report.
const EXCERPT: usize = 200;

impl CatalogFormat for Json {
    fn name(&self) -> &'static str {
        "JSON"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["json"]
    }

    fn parse(&self, text: &str, base: usize) -> ParsedFile {
        let mut reader = Reader {
            text,
            at: 0,
            lines: LineIndex::new(text, base),
            junk: Vec::new(),
            path: Vec::new(),
        };
        let root = reader.document();
        let mut file = ParsedFile {
            junk: reader.junk,
            ..ParsedFile::default()
        };
        let style = Style {
            pattern: &pattern,
            suffixes: true,
            counts: &["{{count}}", "__count__", "{count}", "%{count}", "%1$d"],
        };
        flatten(&root, &style, &mut file);
        file
    }
}

fn pattern(text: &str) -> Pattern {
    let notation = Notation {
        printf: Printf::Alone,
        nesting: true,
        underscores: true,
    };
    icu::pattern(text, notation).unwrap_or_else(|| placeholder::pattern(text, notation))
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    lines: LineIndex<'t>,
    junk: Vec<Junk>,
    /// The keys that lead to the place.
    path: Vec<String>,
}

impl Reader<'_> {
    fn document(&mut self) -> Node {
        self.skip_blanks();
        let root = self.value();
        self.skip_blanks();
        if self.at < self.text.len() {
            self.fault("the end of the file", self.at);
        }
        root
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Skips the byte if it is next.
    fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or("")
    }

    /// White space and comments.
    fn skip_blanks(&mut self) {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start().len();
            let rest = &rest[blank..];
            let comment = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else {
                0
            };
            self.at += blank + comment;
            if comment == 0 {
                return;
            }
        }
    }

    fn value(&mut self) -> Node {
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => self.map(),
            Some(b'[') => self.list(),
            Some(b'"') => self.string().map_or(Value::Null, Value::Text),
            _ => self.word(),
        };
        let span = self.lines.span(start, self.at);
        Node { value, span }
    }

    fn map(&mut self) -> Value {
        if self.path.len() >= MAX_DEPTH {
            return self.too_deep();
        }
        self.at += 1;
        let mut entries = Vec::new();
        loop {
            self.skip_blanks();
            match self.peek() {
                Some(b'}') => {
                    self.at += 1;
                    break;
                }
                Some(b'"') => entries.extend(self.entry()),
                Some(b',') if !entries.is_empty() => self.at += 1,
                None => {
                    self.fault("a closing brace", self.at);
                    break;
                }
                Some(_) => self.skip_fault("a key in double quotes"),
            }
        }
        Value::Map(entries)
    }

    fn entry(&mut self) -> Option<Entry> {
        let start = self.at;
        let key = self.string()?;
        let span = self.lines.span(start, self.at);
        self.skip_blanks();
        if !self.take(b':') {
            self.path.push(key);
            self.skip_fault("a colon");
            self.path.pop();
            return None;
        }
        self.skip_blanks();
        self.path.push(key.clone());
        let faults = self.junk.len();
        let node = self.value();
        self.skip_blanks();
        // A value that is at fault says enough.
        if faults == self.junk.len() && !matches!(self.peek(), Some(b',' | b'}') | None) {
            self.fault("a comma", self.at);
        }
        self.path.pop();
        Some(Entry { key, span, node })
    }

    fn list(&mut self) -> Value {
        if self.path.len() >= MAX_DEPTH {
            return self.too_deep();
        }
        self.at += 1;
        let mut items = Vec::new();
        self.path.push(String::new());
        loop {
            self.skip_blanks();
            match self.peek() {
                Some(b']') => {
                    self.at += 1;
                    break;
                }
                Some(b',') if !items.is_empty() => self.at += 1,
                None | Some(b'}') => {
                    self.fault("a closing bracket", self.at);
                    break;
                }
                Some(_) => items.push(self.value()),
            }
        }
        self.path.pop();
        Value::List(items)
    }

    /// A string between double quotes. One that does not end on its line is a fault; reading goes on
    /// with the next line.
    fn string(&mut self) -> Option<String> {
        let start = self.at;
        self.at += 1;
        let mut out = String::new();
        loop {
            let rest = self.rest();
            let plain = rest.find(['"', '\\', '\n']).unwrap_or(rest.len());
            out.push_str(&rest[..plain]);
            self.at += plain;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Some(out);
                }
                Some(b'\\') => self.escape(&mut out),
                _ => {
                    self.fault("a closing quote", start);
                    return None;
                }
            }
        }
    }

    fn escape(&mut self, out: &mut String) {
        let start = self.at;
        self.at += 1;
        let letter = self.rest().chars().next();
        self.at += letter.map_or(0, char::len_utf8);
        match letter {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some('b' | 'f') => out.push(' '),
            Some('u') => out.push(self.unicode()),
            Some(it @ ('"' | '\\' | '/')) => out.push(it),
            _ => self.fault("an escape such as \\n or \\\"", start),
        }
    }

    /// The character of `\uXXXX`, or of two that are a surrogate pair.
    fn unicode(&mut self) -> char {
        let Some(first) = self.hex() else {
            return char::REPLACEMENT_CHARACTER;
        };
        if (0xD800..0xDC00).contains(&first) && self.rest().starts_with("\\u") {
            let before = self.at;
            self.at += 2;
            match self.hex() {
                Some(second) if (0xDC00..0xE000).contains(&second) => {
                    let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                    return char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
                }
                _ => self.at = before,
            }
        }
        char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4)?;
        let code = u32::from_str_radix(digits, 16).ok()?;
        self.at += 4;
        Some(code)
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Value {
        let rest = self.rest();
        let in_word = |it: char| it.is_ascii_alphanumeric() || matches!(it, '+' | '-' | '.');
        let word = rest[..rest.len() - rest.trim_start_matches(in_word).len()].to_owned();
        let known = matches!(word.as_str(), "true" | "false" | "null");
        let number = !word.is_empty() && word.parse::<f64>().is_ok();
        if !known && !number {
            self.skip_fault("a text in double quotes");
            return Value::Null;
        }
        self.at += word.len();
        if word == "null" {
            Value::Null
        } else {
            Value::Constant(word)
        }
    }

    fn too_deep(&mut self) -> Value {
        self.fault("at most 60 levels", self.at);
        self.at = self.text.len();
        Value::Null
    }

    /// Notes a fault and goes on with the next line, or behind the byte at fault.
    fn skip_fault(&mut self, expected: &str) {
        self.fault(expected, self.at);
        let rest = self.rest();
        let line = rest.find(['\n', ',', '}', ']']).unwrap_or(rest.len());
        let least = rest.chars().next().map_or(0, char::len_utf8);
        self.at += line.max(least);
    }

    fn fault(&mut self, expected: &str, start: usize) {
        if self.junk.len() >= MAX_JUNK {
            return;
        }
        let line = self.text[start..].lines().next().unwrap_or("");
        let keys: Vec<&str> = self
            .path
            .iter()
            .map(String::as_str)
            .filter(|it| !it.is_empty())
            .collect();
        let span: Span = self.lines.span(start, start + line.len());
        self.junk.push(Junk {
            span,
            failed_at: self.lines.span(self.at.min(self.text.len()), self.at),
            keys: (!keys.is_empty())
                .then(|| keys.join("."))
                .into_iter()
                .collect(),
            attribute: None,
            why: format!("expected {expected}"),
            text: line.chars().take(EXCERPT).collect(),
        });
    }
}
