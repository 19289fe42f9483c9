//! What is wrong with a configuration file, said to the person who wrote it.

/// Types as the parser calls them, and what a person would write.
const IN_WORDS: &[(&str, &str)] = &[
    ("expected a nonzero usize", "expected a whole number from 1"),
    ("expected usize", "expected a whole number"),
    ("expected f64", "expected a number"),
    (
        "expected a sequence",
        "expected a list, as [\"en\", \"es\"]",
    ),
    (
        "expected a TOML datetime",
        "expected a date without quotes, as 2026-12-31",
    ),
    ("expected a map", "expected a table"),
    ("expected a boolean", "expected true or false"),
    ("unknown field", "unknown key"),
    ("missing field", "missing key"),
];

/// Line and column, what is wrong, and the line itself with a mark below the place.
pub(super) fn describe(text: &str, error: &toml::de::Error) -> String {
    let span = error.span().unwrap_or(0..0);
    let before = text.get(..span.start).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = text.get(start..).and_then(|rest| rest.lines().next());
    let line = line.unwrap_or_default();
    let column = before.get(start..).unwrap_or_default().chars().count();
    let marked = text.get(span).unwrap_or_default();
    let marks = marked.lines().next().unwrap_or_default().chars().count();
    format!(
        "{}:{}: {}\n    {line}\n    {}{}",
        before.matches('\n').count() + 1,
        column + 1,
        in_words(error.message()),
        " ".repeat(column),
        "^".repeat(marks.max(1)),
    )
}

/// The line on which an entry of a list of tables begins.
pub(super) fn line_of_entry(text: &str, head: &str, index: usize) -> usize {
    let heads = text
        .lines()
        .enumerate()
        .filter(|(_, line)| line.trim_start().starts_with(head));
    heads.map(|(line, _)| line + 1).nth(index).unwrap_or(1)
}

fn in_words(message: &str) -> String {
    IN_WORDS
        .iter()
        .fold(message.to_owned(), |message, (parser, person)| {
            message.replace(parser, person)
        })
}
