//! `number-order`: a telephone number in text from right to left, whose groups of digits change places.
//!
//! Unicode Bidirectional Algorithm, rules W7, N1 and L2: each group runs from left to right, what is between
//! two groups takes the direction of the paragraph, and so `+966 11 222` shows as `222 11 966+`. Only an
//! isolate keeps it together, or a mark, or Latin letters right before it.

use std::collections::BTreeMap;
use std::ops::Range;

use super::strings::{Block, PageText};
use super::{PageResult, StringFinding};
use crate::language::Script;
use crate::snapshot::{Node, Property};

pub(super) const ID: &str = "number-order";

pub(super) fn check(page: &PageText<'_>) -> PageResult {
    let mut result = PageResult {
        rule: ID,
        looked_at: 0,
        findings: Vec::new(),
    };
    for block in page.blocks() {
        let words = page.words.get(block.range.clone()).unwrap_or("");
        if !has_digits(words) || !is_right_to_left(block.node) || has_marks(words) {
            continue;
        }
        result.looked_at += 1;
        for run in page.runs_in(&block.range) {
            let start = run.range.start - block.range.start;
            let text = page.words.get(run.range.clone()).unwrap_or("");
            let in_link = is_telephone_link(run.node, &block);
            let found = telephone(text, in_link).filter(|it| {
                let before = words.get(..start + it.start).unwrap_or("");
                !is_isolated(run.node, &block) && !ends_in_latin(before)
            });
            if let Some(number) = found.and_then(|it| text.get(it)) {
                result.findings.push(finding(run.node, number));
            }
        }
    }
    result
}

fn finding(node: Node<'_>, number: &str) -> StringFinding {
    let groups: Vec<&str> = number.split_whitespace().collect();
    let shown: Vec<String> = groups.iter().rev().map(|it| mirrored(it)).collect();
    StringFinding {
        node: node.id(),
        attribute: None,
        certain: true,
        says: "number-order-found",
        args: BTreeMap::from([("number", groups.join(" ")), ("shown", shown.join(" "))]),
        place: None,
    }
}

/// A sign before a group shows behind it.
fn mirrored(group: &str) -> String {
    match group.strip_prefix('+') {
        Some(digits) => format!("{digits}+"),
        None => group.to_owned(),
    }
}

/// The first telephone number of two groups or more: one with a country's code, or any in a link that dials.
fn telephone(text: &str, in_link: bool) -> Option<Range<usize>> {
    let in_number = |it: char| is_digit(it) || matches!(it, ' ' | '\u{A0}' | '\u{202F}');
    let start = match text.find('+') {
        Some(at) => at,
        None if in_link => text.find(is_digit)?,
        None => return None,
    };
    let rest = text.get(start..)?;
    let digits = rest.trim_start_matches('+');
    let sign = rest.len() - digits.len();
    let length = digits.find(|it| !in_number(it)).unwrap_or(digits.len());
    let number = digits.get(..length)?.trim_end();
    let groups = number.split_whitespace();
    let is_number = digits.starts_with(is_digit) && groups.count() >= 2;
    let is_long = number.chars().filter(|it| is_digit(*it)).count() >= 7;
    (is_number && is_long && sign <= 1).then(|| start..start + sign + number.len())
}

fn is_digit(letter: char) -> bool {
    matches!(letter, '0'..='9' | '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}')
}

fn has_digits(text: &str) -> bool {
    text.contains(is_digit)
}

/// Marks, embeddings and isolates: their author has thought of it.
fn has_marks(text: &str) -> bool {
    text.contains(['\u{200E}', '\u{202A}', '\u{202D}', '\u{2066}', '\u{2068}'])
}

/// Whether the last letter is of a script from left to right: digits after it go with it.
fn ends_in_latin(text: &str) -> bool {
    let last = text.chars().rev().find_map(Script::of);
    last.is_some_and(|it| !it.is_right_to_left())
}

/// The direction of the text of an element: stated, or computed where there are styles.
fn is_right_to_left(block: Node<'_>) -> bool {
    let mut around = std::iter::once(block).chain(block.flat_ancestors());
    let stated = around.find_map(|it| it.attr("dir").filter(|_| it.is_element()));
    match (block.style(Property::Direction), stated) {
        (Some(computed), _) => computed == "rtl",
        (None, stated) => stated.is_some_and(|it| it.eq_ignore_ascii_case("rtl")),
    }
}

/// The elements between a run of text and its block, the block apart.
fn within<'s>(node: Node<'s>, block: &Block<'s>) -> impl Iterator<Item = Node<'s>> + use<'s> {
    let end = block.node;
    std::iter::once(node)
        .chain(node.flat_ancestors())
        .take_while(move |it| *it != end)
        .filter(|it| it.is_element())
}

fn is_isolated<'s>(node: Node<'s>, block: &Block<'s>) -> bool {
    within(node, block).any(|it| {
        it.is_any(&["bdi", "bdo"])
            || it.has_attr("dir")
            || it.style(Property::Direction) == Some("ltr")
            || it.style(Property::Display).is_some_and(|it| it != "inline")
    })
}

fn is_telephone_link<'s>(node: Node<'s>, block: &Block<'s>) -> bool {
    within(node, block).any(|it| it.attr("href").is_some_and(|it| it.starts_with("tel:")))
}

#[cfg(test)]
mod tests {
    use super::telephone;

    #[test]
    fn telephone_numbers_are_told_from_others() {
        for (text, in_link, number) in [
            (
                "اتصل على +966 11 222 3333.",
                false,
                Some("+966 11 222 3333"),
            ),
            ("رقم +٩٦٦ ١١ ٢٢٢٣٣٣٣", false, Some("+٩٦٦ ١١ ٢٢٢٣٣٣٣")),
            ("920 003 344", true, Some("920 003 344")),
            ("920 003 344", false, None),
            ("+966112223333", false, None),
            ("3 + 4 1234567", false, None),
            ("C++ 11 2222222", false, None),
            ("+1 2", false, None),
        ] {
            let found = telephone(text, in_link).and_then(|it| text.get(it));
            assert_eq!(found, number, "{text}");
        }
    }
}
