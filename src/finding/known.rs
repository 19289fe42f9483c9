//! What was there before: a baseline, or an earlier run.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use url::Url;

use super::reach::Sought;
use super::run::{CatalogEntry, Finding, Instance, Scope};
use crate::locale::Locale;
use crate::rule::Outcome;
use crate::snapshot::TargetStep;

/// The version of a baseline's shape.
pub const BASELINE_VERSION: u32 = 1;

/// Findings that are known, as a baseline file has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Known {
    /// [`BASELINE_VERSION`].
    pub baseline_version: u32,
    /// Findings on pages, by fingerprint.
    pub findings: BTreeMap<String, Seen>,
    /// Findings in catalogs, by fingerprint.
    pub catalogs: BTreeMap<String, SeenEntry>,
}

/// A known finding. Rule and message are for the reader of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// The rule's id.
    pub rule: String,
    /// What was seen.
    pub message: String,
    /// The locales it was seen in.
    pub locales: BTreeSet<String>,
    /// For what is wrong with whole pages, the pages, without their locale: such a finding has the
    /// same fingerprint on every page, and on another page it is another defect.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub pages: BTreeSet<String>,
}

/// A known finding in a catalog, in words for the reader of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeenEntry {
    /// The rule's id.
    pub rule: String,
    /// Its locale.
    #[serde(default)]
    pub locale: String,
    /// The catalog's file.
    pub file: String,
    /// Message key.
    pub message: String,
}

impl Default for Known {
    fn default() -> Self {
        Self {
            baseline_version: BASELINE_VERSION,
            findings: BTreeMap::new(),
            catalogs: BTreeMap::new(),
        }
    }
}

impl Known {
    /// What a run found. Questions are left out: one that has become a fact since is new.
    pub fn of(findings: &[Finding], entries: &[CatalogEntry]) -> Self {
        let mut known = Self::default();
        for finding in findings
            .iter()
            .filter(|finding| finding.outcome == Outcome::Failed)
        {
            let whole = finding.instances.iter().filter(|it| is_whole_page(it));
            let seen = Seen {
                rule: finding.rule.clone(),
                message: finding.message.clone(),
                locales: finding.instances.iter().map(locale_of).collect(),
                pages: whole.map(page_of).collect(),
            };
            known.findings.insert(finding.fingerprint.clone(), seen);
        }
        let entries = entries.iter().map(|entry| {
            let seen = SeenEntry {
                rule: entry.rule.clone(),
                locale: entry.locale.to_string(),
                file: entry.file.clone(),
                message: entry.message.clone(),
            };
            (entry.fingerprint(), seen)
        });
        known.catalogs = entries.collect();
        known
    }

    /// True if this instance of the finding was there before. A template's defect is known in a new
    /// locale; a translation's is not.
    pub fn knows(&self, finding: &Finding, instance: &Instance) -> bool {
        self.findings.get(&finding.fingerprint).is_some_and(|seen| {
            let page = !is_whole_page(instance) || seen.pages.contains(&page_of(instance));
            let everywhere = finding.scope == Scope::Template;
            page && (everywhere || seen.locales.contains(&locale_of(instance)))
        })
    }

    /// True if the finding in a catalog was there before.
    pub fn knows_entry(&self, entry: &CatalogEntry) -> bool {
        self.catalogs.contains_key(&entry.fingerprint())
    }

    /// What a run would have found again, were it still there.
    #[must_use]
    pub fn within(&self, sought: &Sought<'_>) -> Self {
        let mut known = self.clone();
        known.findings.retain(|_, seen| {
            let rule = &seen.rule;
            seen.locales.retain(|tag| sought.in_locale(rule, tag));
            !seen.locales.is_empty()
        });
        let catalogs = &mut known.catalogs;
        catalogs.retain(|_, seen| sought.in_locale(&seen.rule, &seen.locale));
        known
    }

    /// Without what is gone: a baseline never grows. What was not looked for stays.
    #[must_use]
    pub fn shrunk_to(mut self, now: &Self, sought: &Sought<'_>) -> Self {
        self.findings
            .retain(|print, seen| seen.shrinks_to(now.findings.get(print), sought));
        self.catalogs.retain(|print, seen| {
            now.catalogs.contains_key(print) || !sought.in_locale(&seen.rule, &seen.locale)
        });
        self
    }
}

impl Seen {
    /// Takes out where it no longer is; gives false if that was everywhere.
    fn shrinks_to(&mut self, still: Option<&Self>, sought: &Sought<'_>) -> bool {
        let rule = &self.rule;
        let everywhere = |tag: &String| sought.in_locale(rule, tag);
        if self.locales.iter().all(everywhere) {
            let pages = still.map(|it| &it.pages);
            self.pages
                .retain(|page| pages.is_some_and(|pages| pages.contains(page)));
        }
        let locales = still.map(|it| &it.locales);
        self.locales.retain(|tag| {
            locales.is_some_and(|locales| locales.contains(tag)) || !sought.in_locale(rule, tag)
        });
        !self.locales.is_empty()
    }
}

fn locale_of(instance: &Instance) -> String {
    instance
        .locale
        .as_ref()
        .map_or("und", Locale::as_str)
        .to_owned()
}

/// The page of an instance, without its locale.
fn page_of(instance: &Instance) -> String {
    let path = Url::parse(&instance.url)
        .map_or_else(|_| instance.url.clone(), |url| url.path().to_owned());
    page_key(&path, instance.locale.as_ref())
}

/// A defect of a whole page is reported on its root.
fn is_whole_page(instance: &Instance) -> bool {
    matches!(instance.target.last(), Some(TargetStep::Selector(last)) if last == "html" || last == "body")
}

/// A page's path without its locale: `/es/help.html` and `/fr/help.html` are both `/{locale}/help.html`.
pub fn page_key(path: &str, locale: Option<&Locale>) -> String {
    let Some(locale) = locale else {
        return path.to_owned();
    };
    let same =
        |segment: &str| Locale::parse(segment).is_ok_and(|tag| tag.language() == locale.language());
    let segments = path
        .split('/')
        .map(|segment| if same(segment) { "{locale}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}
