//! `access-key`: an access key is one character that a keyboard can type.

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "access-key",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for text in &comparison.texts {
        let is_key = text
            .attribute
            .is_some_and(|it| it.eq_ignore_ascii_case("accesskey"));
        let one = |all: &[std::borrow::Cow<'_, str>]| all.iter().all(|it| is_one_character(it));
        if is_key && one(&text.from) && !one(&text.to) {
            findings.push(comparison.on("access-key-found", RULE.id, text));
        }
    }
}

/// One letter, perhaps with marks that combine with it.
fn is_one_character(text: &str) -> bool {
    let letters = text.trim().chars().filter(
        |it| !matches!(it, '\u{300}'..='\u{36F}' | '\u{900}'..='\u{DFF}' | '\u{200C}' | '\u{200D}'),
    );
    letters.count() <= 1
}
