//! Checks over catalogs alone: what a translator or a build can know before any page is rendered.
//!
//! One rule is one file with a [`CatalogRule`]; [`RULES`] lists them. A rule sees one locale beside
//! the source locale as a [`Comparison`], in which messages are already paired. What a rule means to
//! people is in `rules/translation/ID.json` and in the messages of the same id.

mod blank_message;
mod comparison;
mod coverage;
mod duplicate_attribute;
mod duplicate_message;
mod duplicate_variant;
mod finding;
mod identical_to_source;
mod junk;
mod letters;
mod missing_attribute;
mod missing_file;
mod missing_ftl;
mod missing_message;
mod missing_reference;
mod missing_value;
mod obsolete_attribute;
mod obsolete_file;
mod obsolete_message;
mod obsolete_reference;
mod references;
mod unknown_reference;
mod usage;
mod variable_mismatch;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::catalog::Catalogs;
use crate::locale::Locale;

use super::{AllowList, AllowanceProblem};
pub use comparison::{Comparison, Entry, KeyIndex, Missing, Pair};
pub use coverage::Coverage;
pub use finding::CatalogFinding;
pub(crate) use identical_to_source::reads_the_same;
pub(crate) use letters::{has_words, text_has_words};
pub use missing_ftl::MissingMessage;

/// A check over the catalogs of one locale.
pub struct CatalogRule {
    /// Its id, the name of its descriptor and messages.
    pub id: &'static str,
    /// Adds what it finds. Runs on the source locale too, which is compared with nothing.
    pub check: fn(&Comparison<'_>, &mut Vec<CatalogFinding>),
}

/// Every rule over catalogs, by id.
pub static RULES: [CatalogRule; 17] = [
    blank_message::RULE,
    duplicate_attribute::RULE,
    duplicate_message::RULE,
    duplicate_variant::RULE,
    identical_to_source::RULE,
    junk::RULE,
    missing_attribute::RULE,
    missing_file::RULE,
    missing_message::RULE,
    missing_reference::RULE,
    missing_value::RULE,
    obsolete_attribute::RULE,
    obsolete_file::RULE,
    obsolete_message::RULE,
    obsolete_reference::RULE,
    unknown_reference::RULE,
    variable_mismatch::RULE,
];

/// What the catalogs of a project say about themselves.
#[derive(Debug, Default)]
pub struct CatalogReport {
    /// What was found, sorted by locale, file and line.
    pub findings: Vec<CatalogFinding>,
    /// How much of the source each locale says. The source locale itself is among them.
    pub coverage: BTreeMap<Locale, Coverage>,
    /// What each locale has to translate, in order of the source files.
    pub missing: BTreeMap<Locale, Vec<MissingMessage>>,
    /// Entries of the list of allowed texts that must be corrected.
    pub problems: Vec<AllowanceProblem>,
}

/// Runs every rule over every locale, in parallel. The result does not depend on the order of work.
pub fn check_catalogs(catalogs: &Catalogs, allowed: &AllowList) -> CatalogReport {
    check_with(catalogs, allowed, |_| true)
}

/// Like [`check_catalogs`], with those rules alone that `wanted` says yes to.
pub fn check_with(
    catalogs: &Catalogs,
    allowed: &AllowList,
    wanted: impl Fn(&str) -> bool + Sync,
) -> CatalogReport {
    let Some(source) = catalogs.source_catalog() else {
        return CatalogReport::default();
    };
    let source_index = KeyIndex::new(source);
    let locales: Vec<_> = catalogs.by_locale.iter().collect();
    let results: Vec<_> = locales
        .into_par_iter()
        .map(|(locale, catalog)| {
            let mut comparison = Comparison::new(locale, catalog, &source_index, allowed);
            if *locale != catalogs.source {
                comparison.compare(&catalogs.source, source);
            }
            let mut findings = Vec::new();
            for rule in RULES.iter().filter(|rule| wanted(rule.id)) {
                (rule.check)(&comparison, &mut findings);
            }
            findings.sort();
            let coverage = Coverage::new(&comparison, source, &findings);
            (
                locale.clone(),
                findings,
                coverage,
                comparison.to_translate(),
            )
        })
        .collect();
    let mut report = CatalogReport::default();
    for (locale, findings, coverage, missing) in results {
        report.findings.extend(findings);
        report.coverage.insert(locale.clone(), coverage);
        report.missing.insert(locale, missing);
    }
    let checked: BTreeSet<&Locale> = catalogs.by_locale.keys().collect();
    if wanted(identical_to_source::RULE.id) {
        report.problems = allowed.problems(&checked, catalogs.whole);
    }
    report
}
