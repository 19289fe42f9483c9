//! `protected-term`: a name that is not translated (`do-not-translate` in evenhand.toml) is missing
//! from the translation or spelt otherwise.

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "protected-term",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    let names = &comparison.glossary.protected;
    if names.is_empty() {
        return;
    }
    comparison.each(RULE.id, "protected-term-found", "term", findings, |text| {
        let lost = |name: &&String| {
            let name = name.as_str();
            text.from.iter().all(|it| it.contains(name))
                && text.to.iter().any(|it| !it.contains(name))
        };
        names.iter().find(lost).cloned()
    });
}
