//! `end-punctuation`: the source ends a sentence and the translation does not, or with another mark.

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "end-punctuation",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for text in &comparison.texts {
        let differs = text.to.iter().any(|to| {
            let end = end(to);
            text.from.iter().all(|from| self::end(from) != end)
        });
        if differs {
            findings.push(comparison.on("end-punctuation-found", RULE.id, text));
        }
    }
}

/// The kind of mark that a text ends with.
fn end(text: &str) -> Option<char> {
    let text = text.trim_end();
    if text.ends_with("...") || text.ends_with('…') {
        return Some('…');
    }
    match text.chars().next_back()? {
        '.' | '。' | '।' | '．' | '۔' | '።' | '။' | '։' => Some('.'),
        '?' | '？' | '؟' | ';' | '՞' => Some('?'),
        '!' | '！' | '՜' => Some('!'),
        ':' | '：' | '፦' => Some(':'),
        _ => None,
    }
}
