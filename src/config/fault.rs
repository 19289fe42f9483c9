//! What is wrong with a configuration file, said to the person who wrote it.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::day::NO_DAY;

/// Types as the parser calls them, and what a person would write.
const IN_WORDS: &[(&str, &str)] = &[
    ("expected a nonzero usize", "expected a whole number from 1"),
    ("expected usize", "expected a whole number"),
    ("expected f64", "expected a number"),
    (
        "expected a sequence",
        "expected a list, as [\"en\", \"es\"]",
    ),
    ("expected a map", "expected a table"),
    ("expected a boolean", "expected true or false"),
    (
        "string values must be quoted, expected literal string",
        "text stands in quotes, as \"serious\"",
    ),
    ("unknown field", "unknown key"),
    ("missing field", "missing key"),
];

/// What the parser says of `text`.
pub(super) fn of_parser(text: &str, error: &toml::de::Error) -> String {
    let span = error.span().unwrap_or(0..0);
    match day_on_line(text, span.start) {
        Some(day) => describe(text, day, NO_DAY),
        None => describe(text, span, &in_words(error.message())),
    }
}

/// The value of the line at `position`, if it is to be a day: what the parser says of `31.12.2026` is
/// that it is no number.
fn day_on_line(text: &str, position: usize) -> Option<Range<usize>> {
    let start = text
        .get(..position)?
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    let line = text.get(start..)?.lines().next()?;
    let (key, value) = line.split_once('=')?;
    let begin = start + line.len() - value.trim_start().len();
    (key.trim() == "expires").then(|| begin..begin + value.trim().len())
}

/// What is wrong with the value under these keys.
pub(super) fn of_value(text: &str, keys: &[&str], why: &str) -> String {
    describe(text, span_of(text, keys).unwrap_or(0..0), why)
}

/// Line and column, what is wrong, and the line itself with a mark below the place.
fn describe(text: &str, span: Range<usize>, why: &str) -> String {
    let before = text.get(..span.start).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = text.get(start..).and_then(|rest| rest.lines().next());
    let line = line.unwrap_or_default();
    let column = before.get(start..).unwrap_or_default().chars().count();
    let marked = text.get(span).unwrap_or_default();
    let marks = marked.lines().next().unwrap_or_default().chars().count();
    format!(
        "{}:{}: {why}\n    {line}\n    {}{}",
        before.matches('\n').count() + 1,
        column + 1,
        " ".repeat(column),
        "^".repeat(marks.max(1)),
    )
}

/// Where an entry stands: keys from the top of the file down. In a list a key is an entry's number, from
/// 0, or the entry itself. What is not found is looked for no deeper.
fn span_of(text: &str, keys: &[&str]) -> Option<Range<usize>> {
    let table = DeTable::parse(text).ok()?;
    let mut here = DeValue::Table(table.into_inner());
    let mut span = None;
    for key in keys {
        let Some((found, value)) = step(here, key) else {
            break;
        };
        (span, here) = (Some(found), value);
    }
    span
}

/// The entry `key` of a table, from its key to its value's end, or of a list.
fn step<'t>(value: DeValue<'t>, key: &str) -> Option<(Range<usize>, DeValue<'t>)> {
    match value {
        DeValue::Table(table) => {
            let found = table.into_iter().find(|(name, _)| name.get_ref() == key)?;
            let (name, value) = found;
            // The tables of a list stand where they will; the key is the place that is sure.
            let end = value.span().end.max(name.span().end);
            Some((name.span().start..end, value.into_inner()))
        }
        DeValue::Array(list) => {
            let is_it = |(index, entry): &(usize, toml::Spanned<DeValue<'_>>)| {
                entry.get_ref().as_str() == Some(key) || key.parse() == Ok(*index)
            };
            let (_, entry) = list.into_iter().enumerate().find(is_it)?;
            Some((entry.span(), entry.into_inner()))
        }
        _ => None,
    }
}

fn in_words(message: &str) -> String {
    IN_WORDS
        .iter()
        .fold(message.to_owned(), |message, (parser, person)| {
            message.replace(parser, person)
        })
}

#[cfg(test)]
mod tests {
    use super::of_value;

    const TEXT: &str = "chrome = \"/none\"\nformat = [\n  \"html\", \"pdf\",\n]\n[fail-on-rules]\n'x y' = \"none\"\n\n[[suppress]]\nrule = \"list\"\nreason = \"é\"\n[[suppress]]\nrule = \"lists\"\nreason = \"R\"\n";

    fn place(keys: &[&str]) -> (String, String) {
        let told = of_value(TEXT, keys, "no");
        let marks = told.lines().last().unwrap_or_default();
        let line = told.lines().nth(1).unwrap_or_default();
        let marked = line
            .chars()
            .zip(marks.chars())
            .filter(|(_, mark)| *mark == '^');
        let at = told.split(": no").next().unwrap_or_default();
        (at.to_owned(), marked.map(|(letter, _)| letter).collect())
    }

    #[test]
    fn a_value_is_told_by_line_and_column() {
        let is = |keys: &[&str], at: &str, marked: &str| {
            assert_eq!(place(keys), (at.to_owned(), marked.to_owned()), "{keys:?}");
        };
        is(&["chrome"], "1:1", "chrome = \"/none\"");
        is(&["format", "pdf"], "3:11", "\"pdf\"");
        is(&["format", "0"], "3:3", "\"html\"");
        is(&["fail-on-rules", "x y"], "6:1", "'x y' = \"none\"");
        is(&["suppress", "1", "rule"], "12:1", "rule = \"lists\"");
    }

    #[test]
    fn what_is_not_there_is_told_as_near_as_can_be() {
        assert_eq!(place(&["suppress", "0", "expires"]).0, "8:1");
        assert_eq!(place(&["format", "docx"]).0, "2:1");
        assert_eq!(place(&["nothing"]).0, "1:1");
        assert!(of_value("not = toml = at all", &["not"], "no").starts_with("1:1: no"));
        assert!(of_value("", &[], "no").starts_with("1:1: no"));
    }
}
