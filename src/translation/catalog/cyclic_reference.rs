//! `cyclic-reference`: a message puts itself in, directly or through others. Nothing can be shown.

use std::collections::HashSet;

use crate::catalog::{Pattern, Reference, write_pattern};

use super::references::listed;
use super::{CatalogFinding, CatalogRule, Comparison, Entry};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "cyclic-reference",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for (file, message) in comparison.catalog.messages() {
        for (attribute, pattern) in message.patterns().filter(|(_, it)| !it.is_plain()) {
            let own = Reference {
                key: message.key.clone(),
                attribute: attribute.map(str::to_owned),
            };
            let Some(through) = way_back(comparison, &own, pattern) else {
                continue;
            };
            let place = attribute
                .and_then(|it| message.attribute(it))
                .map(|it| it.span);
            let finding = comparison
                .finding("cyclic-reference-found", RULE.id, Entry { file, message })
                .of(attribute)
                .at(place.unwrap_or(message.span))
                .texts(None, Some(write_pattern(pattern)))
                .with("references", listed([through]));
            findings.push(finding);
        }
    }
}

/// The reference of the pattern that leads back to `own`. Each message is visited once.
fn way_back<'p>(
    comparison: &Comparison<'_>,
    own: &Reference,
    pattern: &'p Pattern,
) -> Option<&'p Reference> {
    pattern.all_references().into_iter().find(|first| {
        let mut seen = HashSet::new();
        let mut open = vec![*first];
        while let Some(reference) = open.pop() {
            if reference == own {
                return true;
            }
            let next = seen
                .insert(reference)
                .then(|| comparison.index.resolve(reference));
            open.extend(next.flatten().into_iter().flat_map(Pattern::all_references));
        }
        false
    })
}
