//! ICU message syntax inside texts: `{count, plural, one {# file} other {# files}}`.

use super::placeholder::{self, Notation};
use super::{Argument, Element, Expression, Pattern, Variant};

/// Deeper choices are left as words.
const MAX_DEPTH: usize = 8;

/// The text as a pattern with its choices; none where it makes no choice or is not valid.
pub(super) fn pattern(text: &str, notation: Notation) -> Option<Pattern> {
    if !["plural", "select"].iter().any(|kind| text.contains(kind)) || !text.contains('{') {
        return None;
    }
    let mut reader = Reader {
        text,
        at: 0,
        notation,
        chose: false,
    };
    let mut pattern = reader.pattern(None, 0)?;
    pattern.written = Some(text.into());
    (reader.chose && reader.at == text.len()).then_some(pattern)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    notation: Notation,
    chose: bool,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or("")
    }

    /// Reads to the end, or to the brace that closes a choice. `count` is what `#` stands for.
    fn pattern(&mut self, count: Option<&str>, depth: usize) -> Option<Pattern> {
        let mut pattern = Pattern::default();
        let mut start = self.at;
        loop {
            let rest = self.rest();
            self.at += rest.find(['{', '}']).unwrap_or(rest.len());
            if !self.rest().starts_with('{') {
                self.words(&mut pattern, self.text.get(start..self.at)?, count);
                return Some(pattern);
            }
            let Some((name, kind, length)) = self.head() else {
                // A simple placeholder is read with the words around it.
                let close = if self.rest().starts_with("{{") {
                    "}}"
                } else {
                    "}"
                };
                self.at += self.rest().find(close)? + close.len();
                continue;
            };
            self.words(&mut pattern, self.text.get(start..self.at)?, count);
            self.at += length;
            let choice = self.choice(name, kind, depth + 1)?;
            pattern.elements.push(Element::Placeable(choice));
            start = self.at;
        }
    }

    /// Adds words, in which `#` stands for the number that was chosen by.
    fn words(&self, pattern: &mut Pattern, words: &str, count: Option<&str>) {
        let mut pieces = words.split('#');
        let add = |pattern: &mut Pattern, piece: &str| {
            for element in placeholder::pattern(piece, self.notation).elements {
                match element {
                    Element::Text(text) => pattern.push_text(&text),
                    it @ Element::Placeable(_) => pattern.elements.push(it),
                }
            }
        };
        let Some(count) = count else {
            add(pattern, words);
            return;
        };
        if let Some(first) = pieces.next() {
            add(pattern, first);
        }
        for piece in pieces {
            let variable = Expression::Variable(count.to_owned());
            pattern.elements.push(Element::Placeable(variable));
            add(pattern, piece);
        }
    }

    /// Name and kind of the choice that begins here, and the length of its head.
    fn head(&self) -> Option<(&'t str, &'t str, usize)> {
        let inner = self.rest().strip_prefix('{')?;
        let (name, more) = inner.split_once(',')?;
        let (kind, body) = more.split_once(',')?;
        let (name, kind) = (name.trim(), kind.trim());
        let known = matches!(kind, "plural" | "select" | "selectordinal");
        (known && !name.contains(['{', '}'])).then_some((name, kind, 1 + inner.len() - body.len()))
    }

    fn choice(&mut self, name: &str, kind: &str, depth: usize) -> Option<Expression> {
        if depth > MAX_DEPTH {
            return None;
        }
        self.chose = true;
        let variable = format!("{{{name}}}");
        let variants = self.variants(&variable, kind, depth)?;
        let function = if kind == "select" { "SELECT" } else { "PLURAL" };
        let argument = Argument {
            name: None,
            value: Expression::Variable(variable),
        };
        let selector = Expression::Function(function.to_owned(), vec![argument]);
        Some(Expression::Select(Box::new(selector), variants))
    }

    fn variants(&mut self, variable: &str, kind: &str, depth: usize) -> Option<Vec<Variant>> {
        let mut variants = Vec::new();
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start().len();
            if self.rest().starts_with('}') {
                self.at += 1;
                return (!variants.is_empty()).then_some(variants);
            }
            let open = self.rest().find('{')?;
            let key = self
                .rest()
                .get(..open)?
                .split_whitespace()
                .last()?
                .trim_start_matches('=');
            let key = key.to_owned();
            self.at += open + 1;
            let count = (kind != "select").then_some(variable);
            let value = self.pattern(count, depth)?;
            if !self.rest().starts_with('}') {
                return None;
            }
            self.at += 1;
            variants.push(Variant {
                default: key == "other",
                key,
                value,
                span: super::Span::default(),
            });
        }
    }
}
