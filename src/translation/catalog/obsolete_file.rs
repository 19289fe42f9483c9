//! `obsolete-file`: a locale has a file that the source locale lacks. One finding stands for all of
//! its messages.

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "obsolete-file",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for file in &comparison.obsolete_files {
        let messages = file.parsed.as_ref().map_or(0, |it| it.messages.len());
        let finding = comparison
            .bare("obsolete-file-found", RULE.id, &file.path, "")
            .with("messages", messages);
        findings.push(finding);
    }
}
