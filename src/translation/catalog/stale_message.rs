//! `stale-message`: the catalog itself says that the translation was made from another source text
//! (gettext's `fuzzy`). Such entries are not shown: people see the source language.

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "stale-message",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for text in comparison
        .texts
        .iter()
        .filter(|it| it.pair.target.message.fuzzy)
    {
        findings.push(comparison.on("stale-message-found", RULE.id, text));
    }
}
