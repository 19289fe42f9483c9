//! `blank-message`: the translation has nothing to see. `{ "" }` says that this is meant.

use crate::catalog::{Element, Expression, Pattern, is_blank, write_pattern};

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "blank-message",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for pair in &comparison.pairs {
        for (attribute, source, target, span) in pair.patterns() {
            if is_blank(target)
                && !is_blank(source)
                && !is_half_of_day(source)
                && !is_said_to_be_blank(target)
            {
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

/// Fluent has no blank text but an empty literal: nobody writes one by accident.
fn is_said_to_be_blank(target: &Pattern) -> bool {
    matches!(target.elements.as_slice(), [Element::Placeable(Expression::Literal(words))] if words.is_empty())
}

/// “am” and “pm” have nothing to stand for where hours are counted to 24.
fn is_half_of_day(source: &Pattern) -> bool {
    let words = write_pattern(source).to_lowercase().replace('.', "");
    matches!(words.trim(), "am" | "pm")
}
