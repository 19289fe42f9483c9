//! `obsolete-message`: a locale has a message or term that the source lacks, and that nothing in the
//! locale uses.

use std::collections::HashSet;

use super::comparison::main_text;
use super::{CatalogFinding, CatalogRule, Comparison, Entry};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "obsolete-message",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    let told: HashSet<&str> = comparison
        .obsolete_files
        .iter()
        .map(|it| it.path.as_str())
        .collect();
    let used = helpers(comparison);
    for entry in &comparison.obsolete {
        let key = entry.message.key.as_str();
        if told.contains(entry.file.path.as_str()) || used.contains(key) {
            continue;
        }
        let finding = comparison
            .finding("obsolete-message-found", RULE.id, *entry)
            .texts(None, main_text(entry.message));
        findings.push(finding);
    }
}

/// Obsolete keys that live messages refer to, directly or through each other: a locale may have
/// helpers that its grammar needs.
fn helpers<'a>(comparison: &Comparison<'a>) -> HashSet<&'a str> {
    let obsolete = &comparison.obsolete;
    let mut used = HashSet::new();
    if obsolete.is_empty() {
        return used;
    }
    let live = comparison.pairs.iter().map(|it| it.target);
    let mut open: Vec<Entry<'a>> = live.collect();
    while let Some(entry) = open.pop() {
        let references = entry
            .message
            .patterns()
            .flat_map(|(_, it)| it.all_references());
        for reference in references {
            if used.insert(reference.key.as_str()) {
                let helper = comparison.index.get(&reference.key);
                let file = entry.file;
                open.extend(helper.map(|message| Entry { file, message }));
            }
        }
    }
    used
}
