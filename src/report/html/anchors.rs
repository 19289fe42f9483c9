//! Where each finding stands: file and anchor.

use std::collections::{BTreeMap, BTreeSet};

use super::super::file_name;
use crate::finding::Finding;
use crate::rule::Outcome;

/// Findings in one file.
pub(super) const FINDINGS_A_FILE: usize = 50;
/// Places in one finding before they go on in a file of their own.
pub(super) const PLACES_INLINE: usize = 50;
/// Catalog entries of one rule on the locale's page before they go on in files of their own.
pub(super) const ENTRIES_INLINE: usize = 200;
/// Rows in a file that holds nothing but rows.
pub(super) const ROWS_A_FILE: usize = 1_000;

/// File `number` (from 1) of a series; the first may stand on the locale's page.
pub(super) fn file(stem: &str, number: usize) -> String {
    if number == 1 {
        format!("{stem}.html")
    } else {
        format!("{stem}-{number}.html")
    }
}

/// All files of a series.
pub(super) fn files(stem: &str, count: usize) -> Vec<String> {
    (1..=count).map(|number| file(stem, number)).collect()
}

/// Ids of articles and rows: the same in each run, and each once in a locale's report.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    used: BTreeSet<String>,
}

impl Anchors {
    pub(super) fn of(&mut self, finding: &Finding) -> String {
        let kind = if finding.outcome == Outcome::CantTell {
            "q"
        } else {
            "f"
        };
        let name = format!(
            "{kind}-{}-{}",
            file_name(&finding.rule),
            file_name(&finding.fingerprint)
        );
        // Sanitising may make two fingerprints alike.
        let mut anchor = name.clone();
        let mut number = 2;
        while !self.used.insert(anchor.clone()) {
            anchor = format!("{name}-{number}");
            number += 1;
        }
        anchor
    }
}

/// By rule, the first place of its findings, relative to the report's folder.
pub(super) type RuleLinks = BTreeMap<(Outcome, String), String>;
