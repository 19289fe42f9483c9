//! `identical-plurals`: every plural form says the same, where the source has different ones.

use crate::catalog::{Expression, Pattern, Variant};
use crate::standards::plural_categories;

use super::{CatalogFinding, CatalogRule, Comparison, has_words};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "identical-plurals",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    if plural_categories(comparison.locale).len() < 2 {
        return;
    }
    for text in &comparison.texts {
        if !text.target.is_plain() && same_forms(text.target) && !same_forms(text.source) {
            findings.push(comparison.on("identical-plurals-found", RULE.id, text));
        }
    }
}

fn same_forms(pattern: &Pattern) -> bool {
    let mut same = false;
    pattern.walk(&mut |expression, _| {
        if let Expression::Select(_, variants) = expression {
            same |= all_same(variants);
        }
    });
    same
}

fn all_same(variants: &[Variant]) -> bool {
    let is_plural = variants
        .iter()
        .any(|it| matches!(it.key.as_str(), "one" | "few" | "many" | "0"));
    let [first, rest @ ..] = variants else {
        return false;
    };
    is_plural
        && !rest.is_empty()
        && has_words(&first.value)
        && rest.iter().all(|it| it.value == first.value)
}
