//! `obsolete-reference`: the translation puts in a message or term that the source neither puts in
//! nor says in words.

use crate::catalog::write_pattern;

use super::references::{lacking, listed, texts};
use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "obsolete-reference",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    let source_index = comparison.source_index;
    let indexes = [&comparison.index, source_index];
    for (pair, (attribute, source, target, span)) in texts(comparison) {
        let mut extra = lacking(target, source, indexes);
        // A helper that only this locale has serves its grammar; the source cannot refer to it. What
        // is nowhere is an unknown reference.
        extra.retain(|it| source_index.resolve(it).is_some());
        if extra.is_empty() {
            continue;
        }
        let finding = comparison
            .finding("obsolete-reference-found", RULE.id, pair.target)
            .of(attribute)
            .at(span)
            .texts(Some(write_pattern(source)), Some(write_pattern(target)))
            .with("references", listed(extra));
        findings.push(finding);
    }
}
