//! `missing-value`: the source's message has a text of its own, the translation attributes alone.

use crate::catalog::write_pattern;

use super::comparison::main_text;
use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "missing-value",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for pair in &comparison.pairs {
        let (source, target) = (pair.source.message, pair.target.message);
        if let (Some(value), None) = (&source.value, &target.value) {
            let finding = comparison
                .finding("missing-value-found", RULE.id, pair.target)
                .texts(Some(write_pattern(value)), main_text(target))
                .with("sourceFile", &pair.source.file.path)
                .with("sourceLine", source.span.line);
            findings.push(finding);
        }
    }
}
