//! `missing-message`: the source has a message or term that the locale lacks.

use super::comparison::main_text;
use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "missing-message",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    // A missing file, or junk that holds the key, is a finding of its own and says enough.
    let missing = comparison.missing.iter();
    for it in missing.filter(|it| !it.with_file && it.junk.is_none()) {
        let message = it.source.message;
        let mut finding = comparison
            .bare("missing-message-found", RULE.id, &it.path, &message.key)
            .texts(main_text(message), None)
            .with("sourceFile", &it.source.file.path)
            .with("sourceLine", message.span.line);
        if let Some(span) = it.blank {
            finding = finding.at(span);
        }
        findings.push(finding);
    }
}
