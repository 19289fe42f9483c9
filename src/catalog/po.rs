//! gettext catalogs (`.po`, `.pot`), as the GNU gettext manual describes them in “The Format of PO
//! Files”.
//!
//! The key of a message is its original text, after its context if it has one: `context|text`. The
//! original is kept beside the translation, so that a catalog can be judged without a template.

use super::placeholder::{self, Notation, Printf};
use super::tree::plural_pattern;
use super::{CatalogFormat, Junk, LineIndex, Message, ParsedFile, Pattern, Span, Variant};

/// gettext.
#[derive(Debug, Clone, Copy)]
pub struct Po;

/// Faults of one file that are told of.
const MAX_JUNK: usize = 50;
/// Plural forms that a language may have; Arabic has six.
const MAX_FORMS: usize = 10;

impl CatalogFormat for Po {
    fn name(&self) -> &'static str {
        "gettext"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["po", "pot"]
    }

    fn parse(&self, text: &str, base: usize) -> ParsedFile {
        let mut reader = Reader {
            file: ParsedFile::default(),
            entry: Entry::default(),
            field: None,
            lines: LineIndex::new(text, base),
            at: 0,
        };
        for line in text.split_inclusive('\n') {
            reader.line(line.trim_end_matches(['\n', '\r']));
            reader.at += line.len();
        }
        reader.finish_entry();
        reader.file
    }
}

/// An entry as far as it was read.
#[derive(Debug, Default)]
struct Entry {
    context: Option<String>,
    id: Option<(String, Span)>,
    plural: Option<String>,
    /// Translations by number of their plural form; a message without forms has number 0.
    forms: Vec<(usize, String, Span)>,
    comments: Vec<String>,
    flags: String,
    /// Whether a line of it could not be read.
    broken: bool,
}

/// What the next quoted line continues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    Id,
    Plural,
    Form,
}

struct Reader<'t> {
    file: ParsedFile,
    entry: Entry,
    field: Option<Field>,
    lines: LineIndex<'t>,
    at: usize,
}

impl Reader<'_> {
    fn line(&mut self, line: &str) {
        let words = line.trim_start();
        let start = self.at + line.len() - words.len();
        match words.as_bytes() {
            // Obsolete entries are kept by the tools and shown by nobody.
            [] | [b'#', b'~', ..] => self.finish_entry(),
            [b'#', kind, ..] => self.comment(*kind, words),
            [b'#'] => {}
            [b'"', ..] => self.continued(words, start),
            _ => self.keyword(words, start),
        }
    }

    fn comment(&mut self, kind: u8, line: &str) {
        self.begin_entry();
        let words = line.get(2..).unwrap_or("").trim();
        match kind {
            b',' => {
                self.entry.flags.push_str(words);
                self.entry.flags.push(',');
            }
            b'.' => self.entry.comments.push(words.to_owned()),
            // Where it is used, what it said before, and notes among translators.
            _ => {}
        }
    }

    /// A comment or context after a translation begins the next entry.
    fn begin_entry(&mut self) {
        if !self.entry.forms.is_empty() {
            self.finish_entry();
        }
    }

    fn keyword(&mut self, line: &str, start: usize) {
        let name_end = line.find([' ', '\t', '"', '[']).unwrap_or(line.len());
        let (name, rest) = line.split_at(name_end);
        let span = self.lines.span(start, start + line.len());
        let (number, rest) = match rest.strip_prefix('[').and_then(|it| it.split_once(']')) {
            Some((number, rest)) => (number.trim().parse().ok(), rest),
            None => (Some(0), rest),
        };
        let field = match name {
            "msgctxt" => Field::Context,
            "msgid" => Field::Id,
            "msgid_plural" => Field::Plural,
            "msgstr" => Field::Form,
            _ => {
                return self.fault(
                    line,
                    start,
                    "expected msgctxt, msgid, msgid_plural, msgstr or a text in double quotes",
                );
            }
        };
        let Some(text) = quoted(rest.trim()) else {
            return self.fault(line, start, "expected a text in double quotes");
        };
        if matches!(field, Field::Context | Field::Id) {
            self.begin_entry();
        }
        if field == Field::Id && self.entry.id.is_some() {
            self.finish_entry();
        }
        self.field = Some(field);
        match (field, number) {
            (Field::Context, _) => self.entry.context = Some(text),
            (Field::Id, _) => self.entry.id = Some((text, span)),
            (Field::Plural, _) => self.entry.plural = Some(text),
            (Field::Form, Some(number)) if number < MAX_FORMS => {
                self.entry.forms.push((number, text, span));
            }
            (Field::Form, _) => self.fault(line, start, "expected the number of a plural form"),
        }
    }

    fn continued(&mut self, line: &str, start: usize) {
        let Some(more) = quoted(line) else {
            return self.fault(line, start, "expected a closing quote");
        };
        let entry = &mut self.entry;
        let text = match self.field {
            Some(Field::Context) => entry.context.as_mut(),
            Some(Field::Id) => entry.id.as_mut().map(|it| &mut it.0),
            Some(Field::Plural) => entry.plural.as_mut(),
            Some(Field::Form) => entry.forms.last_mut().map(|it| &mut it.1),
            None => return self.fault(line, start, "expected msgid or msgstr before this text"),
        };
        if let Some(text) = text {
            text.push_str(&more);
        }
    }

    fn fault(&mut self, line: &str, start: usize, why: &str) {
        self.entry.broken = true;
        if self.file.junk.len() >= MAX_JUNK {
            return;
        }
        let span = self.lines.span(start, start + line.len());
        let key = self.entry.id.as_ref().filter(|it| !it.0.is_empty());
        self.file.junk.push(Junk {
            span,
            failed_at: span,
            keys: key.map(|it| it.0.clone()).into_iter().collect(),
            attribute: None,
            why: why.to_owned(),
            text: line.chars().take(200).collect(),
        });
    }

    fn finish_entry(&mut self) {
        let entry = std::mem::take(&mut self.entry);
        self.field = None;
        let Some((id, span)) = &entry.id else { return };
        if entry.broken {
            return;
        }
        if id.is_empty() && entry.context.is_none() {
            if let Some((_, header, _)) = entry.forms.first() {
                self.file.plural_forms = plural_forms(header);
            }
            return;
        }
        let message = |value| Message {
            path: None,
            key: entry.key(id),
            value: Some(value),
            attributes: Vec::new(),
            is_term: false,
            span: *span,
            comment: (!entry.comments.is_empty()).then(|| entry.comments.join("\n")),
            group: entry.context.as_deref().map(Into::into),
            fuzzy: entry.has_flag("fuzzy"),
        };
        let notation = entry.notation();
        self.file
            .originals
            .push(message(entry.original(id, notation)));
        match entry.translation(notation) {
            Some(value) => self.file.messages.push(message(value)),
            None => self.file.untranslated.push((entry.key(id), *span)),
        }
    }
}

impl Entry {
    fn key(&self, id: &str) -> String {
        match &self.context {
            Some(context) => format!("{context}|{id}"),
            None => id.to_owned(),
        }
    }

    fn has_flag(&self, name: &str) -> bool {
        self.flags.split(',').any(|it| it.trim() == name)
    }

    fn notation(&self) -> Notation {
        let mut flags = self.flags.split(',').map(str::trim);
        let is_format = flags.clone().any(|it| it.ends_with("-format"));
        let no = flags.any(|it| it.starts_with("no-"));
        let printf = match (no, is_format) {
            (true, _) => Printf::Never,
            (false, true) => Printf::Always,
            (false, false) => Printf::Alone,
        };
        Notation {
            printf,
            ..Notation::default()
        }
    }

    fn original(&self, id: &str, notation: Notation) -> Pattern {
        match &self.plural {
            None => placeholder::pattern(id, notation),
            Some(plural) => {
                let form = |key: &str, text: &str| Variant {
                    key: key.to_owned(),
                    value: placeholder::pattern(text, notation),
                    default: key == "other",
                    span: Span::default(),
                };
                self.choice(vec![form("one", id), form("other", plural)])
            }
        }
    }

    /// None unless every form says something.
    fn translation(&self, notation: Notation) -> Option<Pattern> {
        if self.forms.is_empty() || self.forms.iter().any(|(_, text, _)| text.is_empty()) {
            return None;
        }
        if self.plural.is_none() {
            return self
                .forms
                .first()
                .map(|(_, text, _)| placeholder::pattern(text, notation));
        }
        let last = self.forms.len() - 1;
        let variants = self
            .forms
            .iter()
            .enumerate()
            .map(|(at, (number, text, span))| Variant {
                key: number.to_string(),
                value: placeholder::pattern(text, notation),
                default: at == last,
                span: *span,
            });
        Some(self.choice(variants.collect()))
    }

    /// Plural forms, chosen by a number that has no name. The placeholders that may show it are those
    /// the singular lacks, those that are numbers, or the only one.
    fn choice(&self, variants: Vec<Variant>) -> Pattern {
        let notation = self.notation();
        let plural = placeholder::pattern(self.plural.as_deref().unwrap_or(""), notation);
        let shown = plural.shown_variables();
        let singular = self
            .id
            .as_ref()
            .map(|(id, _)| placeholder::pattern(id, notation));
        let in_singular = singular
            .as_ref()
            .map(Pattern::shown_variables)
            .unwrap_or_default();
        let is_count = |name: &&str| {
            let name: &str = name;
            let inner = name.trim_matches(|it: char| !it.is_alphanumeric());
            shown.len() == 1
                || !in_singular.contains(name)
                || name.ends_with(['d', 'i', 'u']) && name.starts_with('%')
                || ["n", "num", "number", "count", "total"].contains(&inner)
        };
        let counts: Vec<&str> = shown.iter().copied().filter(is_count).collect();
        plural_pattern(&counts, variants)
    }
}

/// The number of plural forms that a header states.
fn plural_forms(header: &str) -> Option<usize> {
    let line = header.lines().find(|it| it.starts_with("Plural-Forms:"))?;
    let (_, number) = line.split_once("nplurals")?;
    let digits = number.trim_start_matches([' ', '=']);
    let end = digits
        .find(|it: char| !it.is_ascii_digit())
        .unwrap_or(digits.len());
    digits.get(..end)?.parse().ok()
}

/// The content of a quoted text with C's escapes.
fn quoted(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::with_capacity(inner.len());
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => return None,
            '\\' => match letters.next()? {
                'n' => out.push('\n'),
                't' => out.push('\t'),
                'r' => out.push('\r'),
                it => out.push(it),
            },
            it => out.push(it),
        }
    }
    Some(out)
}
