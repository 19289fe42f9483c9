//! `missing-reference`: the source's text puts in a message or term, the translation neither does nor
//! says it in words.

use crate::catalog::write_pattern;

use super::references::{is_unknown, lacking, listed, texts};
use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "missing-reference",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    let indexes = [&comparison.index, comparison.source_index];
    for (pair, (attribute, source, target, span)) in texts(comparison) {
        let lacks = lacking(source, target, indexes);
        // A misspelt reference is an unknown one, and the one it should be is lacking: one fault.
        let mut misspelt = target.all_references();
        misspelt.retain(|it| is_unknown(comparison, it));
        if lacks.len() <= misspelt.len() {
            continue;
        }
        let finding = comparison
            .finding("missing-reference-found", RULE.id, pair.target)
            .of(attribute)
            .at(span)
            .texts(Some(write_pattern(source)), Some(write_pattern(target)))
            .with("references", listed(lacks));
        findings.push(finding);
    }
}
