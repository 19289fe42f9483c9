//! `ambiguous-translation`: different source texts are translated alike, so people cannot tell them
//! apart.

use std::collections::HashMap;

use super::text::Text;
use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "ambiguous-translation",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    let mut first: HashMap<&[std::borrow::Cow<'_, str>], &Text<'_>> = HashMap::new();
    for text in &comparison.texts {
        let before = *first.entry(&text.to).or_insert(text);
        if !alike(before, text) {
            let finding = comparison.on("ambiguous-translation-found", RULE.id, text);
            findings.push(finding.with("message", &before.pair.target.message.key));
        }
    }
}

/// Whether two source texts are the same but for case and punctuation.
fn alike(one: &Text<'_>, other: &Text<'_>) -> bool {
    let words = |text: &Text<'_>| -> Vec<String> {
        let letters = |it: &str| {
            it.to_lowercase()
                .chars()
                .filter(|it| it.is_alphanumeric())
                .collect()
        };
        text.from.iter().map(|it| letters(it)).collect()
    };
    words(one) == words(other)
}
