//! YAML catalogs as Rails, Jekyll and others keep them: nested or dotted keys, plural forms under a
//! key, lists. Read with `saphyr-parser`, whose events carry places.
//!
//! What is not valid YAML makes the programs that use the file refuse it whole. For a translator the
//! rest of it is still worth reading: the lines in which reading fails are put aside as junk and the
//! file is read again, a few times.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError};

use super::placeholder::{self, Notation};
use super::tree::{Entry, MAX_DEPTH, Node, Style, Value, flatten};
use super::{CatalogFormat, Junk, LineIndex, ParsedFile, Span};

/// YAML.
#[derive(Debug, Clone, Copy)]
pub struct Yaml;

/// Bad entries that are put aside before the rest of the file is given up.
const MAX_ATTEMPTS: usize = 16;
/// Bytes that may be read in all attempts together.
const MAX_WORK: usize = 32 << 20;
/// Entries that `<<` may copy in one file.
const MAX_MERGED: usize = 200_000;
/// Lines of junk that are kept for the report.
const EXCERPT_LINES: usize = 4;

impl CatalogFormat for Yaml {
    fn name(&self) -> &'static str {
        "YAML"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["yml", "yaml"]
    }

    fn parse(&self, text: &str, base: usize) -> ParsedFile {
        let mut file = ParsedFile::default();
        let mut lines = Lines::new(text, base);
        let roots = read(text, &mut lines, &mut file);
        let style = Style {
            pattern: &|text| placeholder::pattern(text, Notation::default()),
            suffixes: false,
            counts: &["%{count}", "{{count}}", "{count}"],
        };
        for root in &roots {
            flatten(root, &style, &mut file);
        }
        for message in &mut file.messages {
            message.comment = lines.comment_above(message.span.line);
        }
        file.junk.sort_by_key(|junk| junk.span);
        file
    }
}

/// Reads all documents of a file.
fn read(text: &str, lines: &mut Lines<'_>, file: &mut ParsedFile) -> Vec<Node> {
    let mut current = std::borrow::Cow::Borrowed(text);
    for attempt in 0.. {
        let mut builder = Builder::new(lines);
        let Err(failure) = builder.run(&current) else {
            return builder.documents;
        };
        let documents = builder.finish();
        let (first, last) = lines.blamed(&failure, &current);
        let give_up = attempt >= MAX_ATTEMPTS || (attempt + 1) * text.len() > MAX_WORK;
        let last = if give_up { lines.count() } else { last };
        file.junk.push(lines.junk(first, last, &failure));
        if give_up {
            return documents;
        }
        current = without_lines(&current, first, last).into();
    }
    Vec::new()
}

/// The text with these lines (from 1) emptied.
fn without_lines(text: &str, first: usize, last: usize) -> String {
    let keep = |(at, line): (usize, &str)| {
        let blamed = (first..=last).contains(&(at + 1));
        if blamed {
            "\n".to_owned()
        } else {
            line.to_owned()
        }
    };
    text.split_inclusive('\n').enumerate().map(keep).collect()
}

/// Why and where reading failed.
struct Failure {
    why: String,
    line: usize,
    column: usize,
    /// Line of the last key or value that was read.
    last_line: usize,
}

/// Builds trees from events, without recursion.
struct Builder<'l, 't> {
    lines: &'l mut Lines<'t>,
    documents: Vec<Node>,
    open: Vec<Open>,
    anchors: HashMap<usize, Rc<Node>>,
    last_line: usize,
    /// Entries that may still be copied by `<<`.
    merges: usize,
}

/// A list or map whose end is not reached.
struct Open {
    span: Span,
    anchor: usize,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    Map(Vec<Entry>, Option<(String, Span)>),
}

impl<'l, 't> Builder<'l, 't> {
    fn new(lines: &'l mut Lines<'t>) -> Self {
        Self {
            lines,
            documents: Vec::new(),
            open: Vec::new(),
            anchors: HashMap::new(),
            last_line: 1,
            merges: MAX_MERGED,
        }
    }

    fn run(&mut self, text: &str) -> Result<(), Failure> {
        for event in Parser::new_from_str(text) {
            let (event, span) = event.map_err(|error| self.failure(&error))?;
            let place = self.lines.span(span.start, span.end);
            if !matches!(
                event,
                Event::StreamEnd | Event::DocumentEnd | Event::MappingEnd | Event::SequenceEnd
            ) {
                self.last_line = span.start.line();
            }
            self.take(event, place)?;
        }
        Ok(())
    }

    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Failure> {
        match event {
            Event::MappingStart(anchor, _) => {
                self.begin(span, anchor, Content::Map(Vec::new(), None))
            }
            Event::SequenceStart(anchor, _) => self.begin(span, anchor, Content::List(Vec::new())),
            Event::MappingEnd | Event::SequenceEnd => {
                self.end();
                Ok(())
            }
            Event::Scalar(text, style, anchor, tag) => {
                let is_text = style != ScalarStyle::Plain
                    || tag.is_some_and(|tag| tag.suffix == "str" || tag.handle == "!");
                let value = scalar(text.into_owned(), is_text);
                self.add(Node { value, span }, anchor);
                Ok(())
            }
            Event::Alias(id) => {
                let value = match self.anchors.get(&id) {
                    Some(node) => Value::Shared(Rc::clone(node)),
                    // An anchor that holds itself has no end.
                    None => Value::Null,
                };
                self.add(Node { value, span }, 0);
                Ok(())
            }
            Event::DocumentStart(_)
            | Event::DocumentEnd
            | Event::StreamStart
            | Event::StreamEnd
            | Event::Nothing => Ok(()),
        }
    }

    fn begin(&mut self, span: Span, anchor: usize, content: Content) -> Result<(), Failure> {
        if self.open.len() >= MAX_DEPTH {
            let line = usize::try_from(span.line).unwrap_or(1);
            return Err(Failure {
                why: format!("nested more than {MAX_DEPTH} levels deep"),
                line,
                column: usize::try_from(span.column).unwrap_or(1),
                last_line: line,
            });
        }
        self.open.push(Open {
            span,
            anchor,
            content,
        });
        Ok(())
    }

    fn end(&mut self) {
        if let Some(open) = self.open.pop() {
            let value = match open.content {
                Content::List(items) => Value::List(items),
                Content::Map(entries, _) => Value::Map(entries),
            };
            self.add(
                Node {
                    value,
                    span: open.span,
                },
                open.anchor,
            );
        }
    }

    fn add(&mut self, node: Node, anchor: usize) {
        let node = if anchor > 0 {
            let span = node.span;
            let shared = Rc::new(node);
            self.anchors.insert(anchor, Rc::clone(&shared));
            Node {
                value: Value::Shared(shared),
                span,
            }
        } else {
            node
        };
        match self.open.last_mut().map(|it| &mut it.content) {
            None => self.documents.push(node),
            Some(Content::List(items)) => items.push(node),
            Some(Content::Map(entries, key)) => match key.take() {
                None => *key = Some((key_text(&node), node.span)),
                Some((name, _)) if name == "<<" => merge(entries, &node, &mut self.merges),
                Some((key, span)) => entries.push(Entry { key, span, node }),
            },
        }
    }

    /// What was read before reading failed.
    fn finish(&mut self) -> Vec<Node> {
        while !self.open.is_empty() {
            self.end();
        }
        std::mem::take(&mut self.documents)
    }

    fn failure(&self, error: &ScanError) -> Failure {
        Failure {
            why: error.info().to_owned(),
            line: error.marker().line(),
            column: error.marker().col() + 1,
            last_line: self.last_line,
        }
    }
}

/// `<<: *defaults`: the entries of another map, unless the map has its own.
fn merge(entries: &mut Vec<Entry>, from: &Node, left: &mut usize) {
    match &from.value {
        Value::Shared(node) => merge(entries, node, left),
        Value::List(items) => items.iter().for_each(|item| merge(entries, item, left)),
        Value::Map(more) => {
            let own: HashSet<String> = entries.iter().map(|it| it.key.clone()).collect();
            let new = more.iter().filter(|it| !own.contains(&it.key)).take(*left);
            let before = entries.len();
            entries.extend(new.cloned());
            *left -= entries.len() - before;
        }
        _ => {}
    }
}

fn key_text(node: &Node) -> String {
    match &node.value {
        Value::Text(text) | Value::Constant(text) => text.clone(),
        Value::Shared(node) => key_text(node),
        Value::Null => "~".to_owned(),
        Value::List(_) | Value::Map(_) => "?".to_owned(),
    }
}

fn scalar(text: String, is_text: bool) -> Value {
    if is_text {
        Value::Text(text)
    } else if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL") {
        Value::Null
    } else if is_constant(&text) {
        Value::Constant(text)
    } else {
        Value::Text(text)
    }
}

/// Numbers, switches, dates and Ruby's symbols: what a reader does not take for text. `yes` and `no`
/// are texts here: YAML 1.1 takes them for switches, but their authors meant words.
fn is_constant(text: &str) -> bool {
    if matches!(text, "true" | "True" | "TRUE" | "false" | "False" | "FALSE") {
        return true;
    }
    if let Some(symbol) = text.strip_prefix(':') {
        return !symbol.is_empty()
            && symbol
                .chars()
                .all(|it| it.is_ascii_alphanumeric() || it == '_');
    }
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits > 0
        && text
            .chars()
            .all(|it| it.is_ascii_digit() || matches!(it, '+' | '-' | '.' | '_' | 'e' | 'E' | ':'))
        && text.starts_with(|it: char| it.is_ascii_digit() || matches!(it, '+' | '-' | '.'))
}

/// The lines of a file.
struct Lines<'t> {
    index: LineIndex<'t>,
    all: Vec<&'t str>,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str, base: usize) -> Self {
        Self {
            index: LineIndex::new(text, base),
            all: text.lines().collect(),
        }
    }

    fn count(&self) -> usize {
        self.all.len()
    }

    fn line(&self, number: usize) -> &'t str {
        number
            .checked_sub(1)
            .and_then(|at| self.all.get(at))
            .copied()
            .unwrap_or("")
    }

    fn span(&mut self, start: Marker, end: Marker) -> Span {
        self.index.span_of(
            start.line(),
            start.col(),
            end.index().saturating_sub(start.index()),
        )
    }

    /// Comment lines that stand directly above a line.
    fn comment_above(&self, line: u32) -> Option<String> {
        let line = usize::try_from(line).ok()?;
        let mut found = Vec::new();
        for number in (1..line).rev() {
            match self.line(number).trim_start().strip_prefix('#') {
                Some(words) if found.len() < 20 => found.push(words.trim()),
                _ => break,
            }
        }
        found.reverse();
        (!found.is_empty()).then(|| found.join("\n"))
    }

    /// The lines that are to blame for a failure: the entry that it happened in.
    fn blamed(&self, failure: &Failure, current: &str) -> (usize, usize) {
        let now: Vec<&str> = current.lines().collect();
        let at = |number: usize| {
            number
                .checked_sub(1)
                .and_then(|it| now.get(it))
                .copied()
                .unwrap_or("")
        };
        let line = failure.line.clamp(1, self.count().max(1));
        let spans = ["quoted", "flow", "illegal placement", "end of stream"];
        let before = || (1..line).rev().find(|number| !is_blank(at(*number)));
        // The file ends within a key.
        let is_cut = !at(line).contains(':') && (line + 1..=now.len()).all(|it| is_blank(at(it)));
        let first = if is_cut && !is_blank(at(line)) {
            line
        } else if failure.why.contains("simple key") || is_blank(at(line)) {
            // The line before has no colon, or the file ends in the middle of an entry.
            before().unwrap_or(line)
        } else if spans.iter().any(|it| failure.why.contains(it)) {
            failure.last_line.clamp(1, line)
        } else {
            line
        };
        // What is indented deeper hangs on the lost key.
        let indent = indent_of(at(first));
        let deeper = |number: &usize| is_blank(at(*number)) || indent_of(at(*number)) > indent;
        let last = (first + 1..=self.count())
            .take_while(deeper)
            .last()
            .unwrap_or(first);
        (first, last)
    }

    fn junk(&mut self, first: usize, last: usize, failure: &Failure) -> Junk {
        let text: Vec<&str> = (first..=last)
            .map(|it| self.line(it))
            .take(EXCERPT_LINES)
            .collect();
        let text: String = text.join("\n").trim_end().chars().take(300).collect();
        let length = (first..=last)
            .map(|it| self.line(it).chars().count() + 1)
            .sum::<usize>();
        let indent = indent_of(self.line(first));
        Junk {
            span: self
                .index
                .span_of(first, indent, length.saturating_sub(indent + 1)),
            failed_at: self.index.span_of(failure.line, failure.column - 1, 0),
            keys: self.path_of(first).into_iter().collect(),
            attribute: None,
            why: failure.why.clone(),
            text,
        }
    }

    /// The dotted key that a line begins, after its own and its parents' indentation.
    fn path_of(&self, line: usize) -> Option<String> {
        let mut path = vec![key_of(self.line(line))?];
        let mut indent = indent_of(self.line(line));
        for number in (1..line).rev() {
            let above = self.line(number);
            if indent == 0 {
                break;
            }
            if let (true, Some(key)) =
                (indent_of(above) < indent && !is_blank(above), key_of(above))
            {
                indent = indent_of(above);
                path.push(key);
            }
        }
        path.reverse();
        Some(path.join("."))
    }
}

fn is_blank(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with('#')
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.trim().split_once(':')?;
    let key = key.trim().trim_matches(['"', '\'']);
    let is_key = |it: char| it.is_alphanumeric() || matches!(it, '_' | '-' | '.' | '/');
    (!key.is_empty() && key.chars().all(is_key)).then_some(key)
}
