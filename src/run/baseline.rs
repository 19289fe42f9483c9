//! Findings known from an earlier run, which do not fail the gate.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::Deserialize;

use crate::finding::{CatalogEntry, Finding};
use crate::rule::Outcome;

/// What an earlier `results.json` says was there already.
#[derive(Debug, Default)]
pub(super) struct Baseline {
    findings: BTreeSet<String>,
    entries: BTreeSet<Entry>,
}

/// A catalog finding without its line, which every edit above it moves.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
struct Entry {
    locale: String,
    file: String,
    rule: String,
    message: String,
    attribute: Option<String>,
}

/// The part of `results.json` that is compared; the rest is passed over.
#[derive(Deserialize)]
struct Earlier {
    findings: Vec<Known>,
    catalogs: Vec<Entry>,
}

#[derive(Deserialize)]
struct Known {
    fingerprint: String,
    outcome: Outcome,
}

impl Baseline {
    /// Reads the `results.json` of an earlier run; without a path, nothing is known.
    pub(super) fn read(path: Option<&Path>) -> Result<Self> {
        let Some(path) = path else {
            return Ok(Self::default());
        };
        let text = std::fs::read(path).with_context(|| {
            format!(
                "{}: the baseline cannot be read; name the results.json of an earlier run",
                path.display()
            )
        })?;
        let earlier: Earlier = serde_json::from_slice(&text).with_context(|| {
            format!(
                "{}: is no results.json of evenhand; name that of an earlier run",
                path.display()
            )
        })?;
        // A question that has become a fact since is new.
        let failed = earlier
            .findings
            .into_iter()
            .filter(|known| known.outcome == Outcome::Failed);
        Ok(Self {
            findings: failed.map(|known| known.fingerprint).collect(),
            entries: earlier.catalogs.into_iter().collect(),
        })
    }

    /// True if the finding was there before.
    pub(super) fn knows(&self, finding: &Finding) -> bool {
        self.findings.contains(&finding.fingerprint)
    }

    /// True if the finding in a catalog was there before.
    pub(super) fn knows_entry(&self, entry: &CatalogEntry) -> bool {
        self.entries.contains(&Entry {
            locale: entry.locale.to_string(),
            file: entry.file.clone(),
            rule: entry.rule.clone(),
            message: entry.message.clone(),
            attribute: entry.attribute.clone(),
        })
    }
}
