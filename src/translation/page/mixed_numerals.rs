//! `mixed-numerals`: the digits of a number, or the numbers of a page, are of two scripts.
//!
//! In one number that is a slip. On a page it may be a habit (dates in one, telephone numbers in the other):
//! then a person is asked, once for the page, where the language has digits of its own.

use std::collections::BTreeMap;

use super::strings::PageText;
use super::{PageResult, StringFinding, excerpt};
use crate::language::Script;
use crate::locale::Locale;

pub(super) const ID: &str = "mixed-numerals";

/// The zeros of the decimal digits in use (Unicode, general category Nd).
const ZEROS: [u32; 16] = [
    0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50,
    0xED0, 0x1040, 0xFF10,
];
const LATIN: u32 = ZEROS[0];
const FULL_WIDTH: u32 = ZEROS[15];
/// Numbers of either kind from which a page is worth a question.
const FEWEST: usize = 3;

pub(super) fn check(page: &PageText<'_>, locale: Option<&Locale>) -> PageResult {
    let mut result = PageResult {
        rule: ID,
        looked_at: 0,
        findings: Vec::new(),
    };
    let (mut own, mut latin) = (Vec::new(), Vec::new());
    let runs = page.stretches.iter().filter(|it| it.is_run && it.own > 0);
    for run in runs {
        let words = page.words.get(run.range.clone()).unwrap_or("");
        if !words.chars().any(|it| digits_of(it).is_some()) {
            continue;
        }
        result.looked_at += 1;
        for number in numbers(words) {
            match number.digits.as_slice() {
                [LATIN] if number.in_own_words => latin.push(number.written),
                [LATIN | FULL_WIDTH] => {}
                [_] => own.push(number.written),
                _ => {
                    let args = [
                        ("number", number.written.to_owned()),
                        ("text", excerpt(words.trim())),
                    ];
                    result.findings.push(StringFinding {
                        node: run.node.id(),
                        attribute: None,
                        certain: true,
                        says: "mixed-numerals-number",
                        args: BTreeMap::from(args),
                        place: None,
                    });
                }
            }
        }
    }
    let root = page.stretches.first().map(|it| it.node);
    if let (Some(root), Some(_)) = (root, locale)
        && own.len() >= FEWEST
        && latin.len() >= FEWEST
    {
        let args = [("own", listed(&own)), ("latin", listed(&latin))];
        result.findings.push(StringFinding {
            node: root.id(),
            attribute: None,
            certain: false,
            says: "mixed-numerals-page",
            args: BTreeMap::from(args),
            place: None,
        });
    }
    result
}

/// The first few.
fn listed(numbers: &[&str]) -> String {
    let first = numbers.iter().take(FEWEST).copied();
    first.collect::<Vec<_>>().join(", ")
}

/// A number in a text.
#[derive(Debug, PartialEq, Eq)]
struct Number<'t> {
    written: &'t str,
    /// The zeros of its digits, each once.
    digits: Vec<u32>,
    /// Between words that are not Latin: no version, address or name.
    in_own_words: bool,
}

fn numbers(text: &str) -> Vec<Number<'_>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let number = word.trim_matches(|it: char| digits_of(it).is_none());
        let is_number =
            |it: char| digits_of(it).is_some() || matches!(it, '.' | ',' | ':' | '٫' | '٬');
        if number.is_empty() || !number.chars().all(is_number) {
            continue;
        }
        let mut digits: Vec<u32> = number.chars().filter_map(digits_of).collect();
        digits.sort_unstable();
        digits.dedup();
        let around = [at.checked_sub(1), Some(at), Some(at + 1)];
        let near = around.into_iter().flatten().filter_map(|it| words.get(it));
        let mut letters = near.flat_map(|it| it.chars()).filter_map(Script::of);
        found.push(Number {
            written: number,
            digits,
            in_own_words: !letters.any(|it| it == Script::Latin),
        });
    }
    found
}

/// The zero of the digits that a character is one of.
fn digits_of(letter: char) -> Option<u32> {
    let code = u32::from(letter);
    ZEROS
        .into_iter()
        .find(|zero| (*zero..zero + 10).contains(&code))
}

#[cfg(test)]
mod tests {
    use super::{digits_of, numbers};

    #[test]
    fn numbers_know_their_digits() {
        let kinds =
            |text: &str| -> Vec<usize> { numbers(text).iter().map(|it| it.digits.len()).collect() };
        assert_eq!(kinds("١٢ و 12 و (٣٫٥)"), [1, 1, 1]);
        assert_eq!(kinds("１2 个，1２。"), [2, 2]);
        assert_eq!(kinds("٢0٢٦"), [2]);
        assert_eq!(kinds("A4 第1章共２节 １2个"), [1, 2]);
        assert_eq!(digits_of('x'), None);
    }

    #[test]
    fn versions_and_names_are_latin() {
        let own: Vec<bool> = numbers("صفحة 12 من Debian 11 اليوم")
            .iter()
            .map(|it| it.in_own_words)
            .collect();
        assert_eq!(own, [true, false]);
    }
}
