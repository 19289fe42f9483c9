//! How much of the source a locale says.

use std::collections::HashSet;

use crate::catalog::LocaleCatalog;

use super::{CatalogFinding, Comparison};

/// Numbers of messages and terms of one locale.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Messages and terms of the source locale; a key that a file repeats counts once.
    pub messages: usize,
    /// Those of them that the locale lacks, in missing files too.
    pub missing: usize,
    /// Those that stand in the locale's catalogs as junk.
    pub broken: usize,
    /// Those that lack their value or an attribute.
    pub incomplete: usize,
    /// Those that read like the source and are not allowed to.
    pub identical: usize,
    /// Those in files of the locale that could not be read.
    pub unread: usize,
    /// Messages and terms that only the locale has and does not use.
    pub obsolete: usize,
}

impl Coverage {
    pub(super) fn new(
        comparison: &Comparison<'_>,
        source: &LocaleCatalog,
        findings: &[CatalogFinding],
    ) -> Self {
        let keys_of = |catalog: &LocaleCatalog| {
            let all = catalog.messages().map(|(file, it)| (&file.path, &it.key));
            all.collect::<HashSet<_>>().len()
        };
        let messages = keys_of(source);
        if comparison.source_locale.is_none() {
            return Self {
                messages,
                ..Self::default()
            };
        }
        let with = |rules: &[&str]| {
            let found = findings.iter().filter(|it| rules.contains(&it.rule));
            found
                .map(|it| (&it.file, &it.message))
                .collect::<HashSet<_>>()
                .len()
        };
        let broken = comparison
            .missing
            .iter()
            .filter(|it| it.junk.is_some())
            .count();
        let missing = comparison.missing.len() - broken;
        let told: HashSet<&str> = comparison
            .obsolete_files
            .iter()
            .map(|it| it.path.as_str())
            .collect();
        let obsolete = comparison.obsolete.iter();
        let in_files = obsolete
            .filter(|it| told.contains(it.file.path.as_str()))
            .count();
        Self {
            messages,
            missing,
            broken,
            incomplete: with(&["missing-value", "missing-attribute"]),
            identical: with(&["identical-to-source"]),
            unread: messages.saturating_sub(comparison.pairs.len() + missing + broken),
            obsolete: with(&["obsolete-message"]) + in_files,
        }
    }

    /// Messages that say something of their own in this locale.
    pub fn translated(&self) -> usize {
        let not = self.missing + self.broken + self.identical + self.unread;
        self.messages.saturating_sub(not)
    }
}
