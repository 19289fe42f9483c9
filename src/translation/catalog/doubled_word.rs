//! `doubled-word`: a word stands twice in a row.

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "doubled-word",
    check,
};

/// Words that rightly follow themselves.
const REPEATABLE: [&str; 12] = [
    "nous", "vous", "die", "der", "das", "sie", "que", "had", "that", "bora", "si", "var",
];

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    comparison.each(RULE.id, "doubled-word-found", "word", findings, |text| {
        text.only_here(doubled)
    });
}

fn doubled(text: &str) -> Option<String> {
    let mut before = "";
    for word in text.split_whitespace() {
        let is_word = word.chars().count() > 1 && word.chars().all(char::is_alphabetic);
        if is_word && word == before && !REPEATABLE.contains(&word.to_lowercase().as_str()) {
            return Some(word.to_owned());
        }
        before = word;
    }
    None
}
