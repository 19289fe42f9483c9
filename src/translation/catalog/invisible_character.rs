//! `invisible-character`: the translation has characters that nobody sees and that break searching,
//! copying and line breaks. Scripts that need them are exempt.

use crate::catalog::is_blank;

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "invisible-character",
    check,
};

/// Written without blanks between words: U+200B tells where a line may break.
const WITHOUT_BLANKS: [&str; 8] = ["th", "lo", "km", "my", "bo", "ja", "shn", "dz"];

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    let breaks = WITHOUT_BLANKS.contains(&comparison.locale.language());
    comparison.each(
        RULE.id,
        "invisible-character-found",
        "character",
        findings,
        |text| {
            // A text of nothing else is blank, which says more.
            if is_blank(text.target) {
                return None;
            }
            text.only_here(|it| invisible(it, breaks))
        },
    );
}

fn invisible(text: &str, breaks: bool) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let found = text.chars().find(|it| match it {
        '\u{200B}' => !breaks,
        '\u{FEFF}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E007F}' => true,
        _ => false,
    })?;
    Some(format!("U+{:04X}", u32::from(found)))
}
