//! `inconsistent-translation`: one source text is translated in several ways.

use std::collections::HashMap;

use super::text::Text;
use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "inconsistent-translation",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    let mut first: HashMap<&[std::borrow::Cow<'_, str>], &Text<'_>> = HashMap::new();
    for text in &comparison.texts {
        let before = *first.entry(&text.from).or_insert(text);
        if before.to != text.to {
            let finding = comparison.on("inconsistent-translation-found", RULE.id, text);
            findings.push(finding.with("message", &before.pair.target.message.key));
        }
    }
}
