//! `obsolete-attribute`: the translation has an attribute that the source's message lacks. A term's
//! attributes are exempt: they are grammar, private to their locale.

use crate::catalog::write_pattern;

use super::comparison::main_text;
use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "obsolete-attribute",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for pair in comparison
        .pairs
        .iter()
        .filter(|it| !it.target.message.is_term)
    {
        let (source, target) = (pair.source.message, pair.target.message);
        for attribute in &target.attributes {
            if source.attribute(&attribute.name).is_none() {
                let finding = comparison
                    .finding("obsolete-attribute-found", RULE.id, pair.target)
                    .of(Some(&attribute.name))
                    .at(attribute.span)
                    .texts(main_text(source), Some(write_pattern(&attribute.value)));
                findings.push(finding);
            }
        }
    }
}
