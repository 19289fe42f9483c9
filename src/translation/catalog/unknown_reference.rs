//! `unknown-reference`: a text puts in a message, term or attribute that is nowhere. People see the
//! bare key.

use crate::catalog::write_pattern;

use super::references::{is_unknown, listed};
use super::{CatalogFinding, CatalogRule, Comparison, Entry};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "unknown-reference",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    // What a file that could not be read holds, nobody knows.
    if !comparison.index.whole || !comparison.source_index.whole {
        return;
    }
    for (file, message) in comparison.catalog.messages() {
        for (attribute, pattern) in message.patterns().filter(|(_, it)| !it.is_plain()) {
            let mut unknown = pattern.all_references();
            unknown.retain(|it| is_unknown(comparison, it));
            if unknown.is_empty() {
                continue;
            }
            let own = attribute
                .and_then(|it| message.attribute(it))
                .map(|it| it.span);
            let finding = comparison
                .finding("unknown-reference-found", RULE.id, Entry { file, message })
                .of(attribute)
                .at(own.unwrap_or(message.span))
                .texts(None, Some(write_pattern(pattern)))
                .with("references", listed(unknown));
            findings.push(finding);
        }
    }
}
