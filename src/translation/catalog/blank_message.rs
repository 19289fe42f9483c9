//! `blank-message`: the translation has nothing to see.

use crate::catalog::{Pattern, is_blank, write_pattern};

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "blank-message",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for pair in &comparison.pairs {
        for (attribute, source, target, span) in pair.patterns() {
            if is_blank(target) && !is_blank(source) && !is_half_of_day(source) {
                let finding = comparison.finding("blank-message-found", RULE.id, pair.target);
                let texts = (write_pattern(source), write_pattern(target));
                findings.push(
                    finding
                        .of(attribute)
                        .at(span)
                        .texts(Some(texts.0), Some(texts.1)),
                );
            }
        }
    }
}

/// “am” and “pm” have nothing to stand for where hours are counted to 24.
fn is_half_of_day(source: &Pattern) -> bool {
    let words = write_pattern(source).to_lowercase().replace('.', "");
    matches!(words.trim(), "am" | "pm")
}
