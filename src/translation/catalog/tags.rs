//! Tags in texts, as far as they matter to a translation.

use std::collections::BTreeSet;
use std::fmt;

/// An element of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    /// Its name, lower case.
    name: String,
    /// `data-l10n-name`, by which Fluent finds the page's own element.
    l10n_name: Option<String>,
}

/// Elements that only stress or lay out words: a language may do without, or have others.
const FREE: [&str; 18] = [
    "b", "strong", "i", "em", "u", "s", "small", "big", "br", "wbr", "sub", "sup", "q", "bdi",
    "bdo", "nobr", "mark", "abbr",
];
/// Further elements that stand in texts.
const OTHERS: [&str; 38] = [
    "a",
    "article",
    "aside",
    "blockquote",
    "button",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "figure",
    "font",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "ins",
    "kbd",
    "label",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "span",
    "table",
    "time",
    "ul",
];
const VOID: [&str; 9] = [
    "br", "wbr", "img", "hr", "input", "link", "meta", "source", "area",
];

impl Tag {
    /// Whether the element leads somewhere or does something, so that each one counts.
    pub(super) fn is_tied(&self) -> bool {
        self.l10n_name.is_some() || matches!(self.name.as_str(), "a" | "button" | "img" | "input")
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.l10n_name {
            Some(name) => write!(out, "<{} data-l10n-name=\"{name}\">", self.name),
            None => write!(out, "<{}>", self.name),
        }
    }
}

/// A tag as written: its name, whether it closes, whether it needs no end, and what is inside.
pub(super) struct Written<'t> {
    pub(super) name: String,
    pub(super) closes: bool,
    pub(super) is_empty: bool,
    pub(super) attributes: &'t str,
}

/// The tags of a text in order. What is no tag (`a < b`, `<you@example.gov>`) is left out.
pub(super) fn written(text: &str) -> Vec<Written<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let Some(end) = rest.find('>') else { break };
        let inside = &rest[..end];
        let (closes, body) = match inside.strip_prefix('/') {
            Some(body) => (true, body),
            None => (false, inside),
        };
        let in_name = |it: char| it.is_ascii_alphanumeric() || it == '-';
        let length = body.len() - body.trim_start_matches(in_name).len();
        let (name, attributes) = body.split_at(length);
        let starts_well = name.starts_with(|it: char| it.is_ascii_alphanumeric());
        let ends_well =
            attributes.is_empty() || attributes.starts_with([' ', '/', '\n', '\t', '\r']);
        if starts_well && ends_well && !inside.contains('<') {
            let name = name.to_ascii_lowercase();
            found.push(Written {
                is_empty: attributes.trim_end().ends_with('/') || VOID.contains(&name.as_str()),
                name,
                closes,
                attributes,
            });
            rest = &rest[end + 1..];
        }
    }
    found
}

/// The elements that a translation must keep. `<unspecified>` is a word in angle brackets.
pub(super) fn elements(text: &str) -> Vec<Tag> {
    let tags = written(text);
    let closed: BTreeSet<String> = tags
        .iter()
        .filter(|it| it.closes)
        .map(|it| it.name.clone())
        .collect();
    let opening = tags.into_iter().filter(|it| {
        let is_element = it.is_empty || closed.contains(&it.name) || is_html(&it.name);
        !it.closes && is_element
    });
    let all = opening.map(|it| Tag {
        l10n_name: attribute(it.attributes, "data-l10n-name"),
        name: it.name,
    });
    all.filter(|it| it.l10n_name.is_some() || !FREE.contains(&it.name.as_str()))
        .collect()
}

/// Whether it is the name of an element of HTML, or of one that a page defines.
fn is_html(name: &str) -> bool {
    VOID.contains(&name) || FREE.contains(&name) || name.contains('-') || OTHERS.contains(&name)
}

/// The first element that is not closed, or closed and not opened. Only what HTML or the source
/// knows is judged: `<name>` may be a word in angle brackets.
pub(super) fn unclosed(text: &str) -> Option<String> {
    const OPTIONAL_END: [&str; 8] = ["p", "li", "dt", "dd", "option", "tr", "td", "th"];
    if !text.contains('<') {
        return None;
    }
    let mut open: Vec<String> = Vec::new();
    let tags = written(text);
    let is_pair = |name: &str| {
        tags.iter().any(|it| it.closes && it.name == name) || FREE.contains(&name) || name == "a"
    };
    for tag in tags.iter().filter(|it| !it.is_empty && is_pair(&it.name)) {
        let optional = OPTIONAL_END.contains(&tag.name.as_str());
        if !tag.closes {
            if !optional {
                open.push(tag.name.clone());
            }
        } else if open.last() == Some(&tag.name) {
            open.pop();
        } else if !optional {
            return Some(format!("</{}>", tag.name));
        }
    }
    open.pop().map(|name| format!("<{name}>"))
}

/// The value of an attribute.
pub(super) fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes;
    while let Some(at) = rest.find(name) {
        let begins = at == 0 || rest[..at].ends_with([' ', '\n', '\t', '"', '\'']);
        rest = &rest[at + name.len()..];
        let Some(value) = rest
            .trim_start()
            .strip_prefix('=')
            .map(str::trim_start)
            .filter(|_| begins)
        else {
            continue;
        };
        let value = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split(quote).next(),
            _ => value.split([' ', '\n', '\t']).next(),
        };
        return value.map(str::to_owned);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{attribute, elements, unclosed};

    #[test]
    fn tags_are_told_from_brackets() {
        let names = |text: &str| {
            elements(text)
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        };
        assert_eq!(names("<a href='x'>y</a> <b>z</b><br/> 1 < 2 > 0"), ["<a>"]);
        assert!(names("<you@example.gov> <https://x.gov> < a>").is_empty());
        assert!(names("<Empty> <<original entry>> <missing product>").is_empty());
        assert_eq!(
            names("<0>x</0> <Link/> <my-note>"),
            ["<0>", "<link>", "<my-note>"]
        );
        assert_eq!(
            names("<span data-l10n-name=\"x\">y</span>"),
            ["<span data-l10n-name=\"x\">"]
        );
    }

    #[test]
    fn elements_that_stay_open_are_found() {
        for (text, expected) in [
            ("<b>x</b>", None),
            ("<b>x", Some("<b>")),
            ("x</b>", Some("</b>")),
            ("<a href=\"x\">y<a>", Some("<a>")),
            ("<p>one<p>two", None),
            ("<br>x<img src=y>", None),
            ("<name> of you", None),
            ("<link>x</link>", None),
            ("<b><i>x</b></i>", Some("</b>")),
        ] {
            assert_eq!(unclosed(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn attributes_are_read_with_and_without_quotes() {
        assert_eq!(
            attribute(" href=\"x y\" id=z", "href").as_deref(),
            Some("x y")
        );
        assert_eq!(attribute(" href=\"x\" id=z", "id").as_deref(), Some("z"));
        assert_eq!(attribute(" data-id=z", "id"), None);
    }
}
