//! `duplicate-message`: a file has two messages with one key. Two files may share a key: they need
//! not be loaded together.

use std::collections::HashMap;

use super::comparison::main_text;
use super::{CatalogFinding, CatalogRule, Comparison, Entry};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "duplicate-message",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for file in comparison.catalog.files.values() {
        let messages = file.parsed.iter().flat_map(|it| &it.messages);
        let mut first = HashMap::new();
        for message in messages {
            let before = first.entry(message.key.as_str()).or_insert(message);
            if std::ptr::eq(*before, message) {
                continue;
            }
            let entry = Entry { file, message };
            let finding = comparison
                .finding("duplicate-message-found", RULE.id, entry)
                .texts(None, main_text(message))
                .with("firstLine", before.span.line);
            findings.push(finding);
        }
        for repeat in file.parsed.iter().flat_map(|it| &it.repeats) {
            let finding = comparison
                .bare("duplicate-message-found", RULE.id, &file.path, &repeat.key)
                .at(repeat.span)
                .with("firstLine", repeat.first.line);
            findings.push(finding);
        }
    }
}
