//! `duplicate-variant`: a select expression has two variants for one value.

use crate::catalog::{Expression, Variant, write_pattern};

use super::{CatalogFinding, CatalogRule, Comparison, Entry};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "duplicate-variant",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for (file, message) in comparison.catalog.messages() {
        for (attribute, pattern) in message.patterns().filter(|(_, it)| !it.is_plain()) {
            let mut twice = None;
            pattern.walk(&mut |expression, _| {
                if let Expression::Select(_, variants) = expression {
                    twice = twice.or_else(|| second_of_a_key(variants));
                }
            });
            if let Some(variant) = twice {
                let entry = Entry { file, message };
                let finding = comparison
                    .finding("duplicate-variant-found", RULE.id, entry)
                    .of(attribute)
                    .at(variant.span)
                    .texts(None, Some(write_pattern(pattern)))
                    .with("variant", &variant.key);
                findings.push(finding);
            }
        }
    }
}

fn second_of_a_key(variants: &[Variant]) -> Option<&Variant> {
    let mut seen = std::collections::HashSet::new();
    variants.iter().find(|variant| !seen.insert(&variant.key))
}
