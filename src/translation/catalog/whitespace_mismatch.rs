//! `whitespace-mismatch`: blanks or line ends at the beginning or end of the source that the
//! translation lacks, or the reverse, or doubled blanks in it.

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "whitespace-mismatch",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for text in &comparison.texts {
        let says = text.to.iter().find_map(|to| {
            let differs = |difference: fn(&str, &str) -> bool| {
                text.from.iter().all(|from| difference(from, to))
            };
            if differs(|from, to| {
                from.starts_with(char::is_whitespace) != to.starts_with(char::is_whitespace)
            }) {
                Some("whitespace-mismatch-start")
            } else if differs(|from, to| {
                from.ends_with(char::is_whitespace) != to.ends_with(char::is_whitespace)
            }) {
                Some("whitespace-mismatch-end")
            } else if differs(|from, to| has_doubled(to) && !has_doubled(from)) {
                Some("whitespace-mismatch-doubled")
            } else {
                None
            }
        });
        if let Some(says) = says {
            findings.push(comparison.on(says, RULE.id, text));
        }
    }
}

/// Two blanks between words of one line.
fn has_doubled(text: &str) -> bool {
    text.lines().any(|line| line.trim().contains("  "))
}
