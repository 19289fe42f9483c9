//! `glossary-term`: a term that the glossary translates is translated in another way.

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "glossary-term",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for term in comparison.glossary.terms_in(comparison.locale) {
        for text in &comparison.texts {
            let said = |it: &str| term.is_said(it);
            let lacking = text.to.iter().any(|it| !said(it));
            if lacking && text.from.iter().all(|it| term.is_meant(it)) {
                let finding = comparison.on("glossary-term-found", RULE.id, text);
                let finding = finding.with("term", &term.source);
                findings.push(finding.with("expected", term.translations.join(", ")));
            }
        }
    }
}
