//! `missing-file`: a locale lacks a whole file. One finding stands for all of its messages.

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "missing-file",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for (path, source) in &comparison.missing_files {
        let messages = source.parsed.as_ref().map_or(0, |it| it.messages.len());
        let finding = comparison
            .bare("missing-file-found", RULE.id, path, "")
            .with("sourceFile", &source.path)
            .with("messages", messages);
        findings.push(finding);
    }
}
