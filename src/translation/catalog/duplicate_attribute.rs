//! `duplicate-attribute`: a message has two attributes of one name.

use std::collections::HashMap;

use crate::catalog::write_pattern;

use super::{CatalogFinding, CatalogRule, Comparison, Entry};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "duplicate-attribute",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for (file, message) in comparison.catalog.messages() {
        let mut first: HashMap<&str, u32> = HashMap::new();
        for attribute in &message.attributes {
            let line = *first.entry(&attribute.name).or_insert(attribute.span.line);
            if line == attribute.span.line {
                continue;
            }
            let entry = Entry { file, message };
            let finding = comparison
                .finding("duplicate-attribute-found", RULE.id, entry)
                .of(Some(&attribute.name))
                .at(attribute.span)
                .texts(None, Some(write_pattern(&attribute.value)))
                .with("firstLine", line);
            findings.push(finding);
        }
    }
}
