//! `url-mismatch`: an address of the source is lost or led elsewhere. That an address leads to the
//! page in another language (`/en/`, `en.example.org`, `?lang=en`) is as it should be.

use super::addresses::{Address, addresses};
use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "url-mismatch",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for text in &comparison.texts {
        let sources: Vec<Vec<Address>> = text.from.iter().map(|it| addresses(it)).collect();
        if sources.iter().all(Vec::is_empty) {
            continue;
        }
        let targets: Vec<Vec<Address>> = text.to.iter().map(|it| addresses(it)).collect();
        // An address that only some variants of the source have may be left out.
        let always = sources[0]
            .iter()
            .filter(|it| !it.is_example() && sources.iter().all(|all| all.contains(it)));
        let lost = always.into_iter().find(|source| {
            targets
                .iter()
                .any(|all| !all.iter().any(|target| target.serves(source)))
        });
        if let Some(address) = lost {
            let finding = comparison.on("url-mismatch-found", RULE.id, text);
            findings.push(finding.with("address", &address.written));
        }
    }
}
