//! The message catalogs of a run: found, read and checked once, before the first page.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::clock::today;
use super::kit::Kit;
use super::settings::Settings;
use crate::catalog::{CatalogOptions, Catalogs, Discovery, discover};
use crate::finding::CatalogEntry;
use crate::locale::Locale;
use crate::rule::Note;
use crate::translation::catalog::{CatalogFinding, CatalogReport, Coverage, check_with};
use crate::translation::{AllowList, Allowance};

/// Pages named to translators for one message: of what is on every page of a site, a few say enough.
const PAGES_NAMED: usize = 10;

/// Addresses of the pages that show a message, each with a picture where there is one, by locale and
/// key.
pub(super) type ShownOn = BTreeMap<(Locale, String), BTreeMap<String, Option<String>>>;

/// Catalogs with what is wrong with them.
#[derive(Debug, Default)]
pub(super) struct CatalogJob {
    /// The folder that was looked in.
    pub(super) folder: Option<PathBuf>,
    /// The folder in it that the catalogs are in.
    pub(super) root: Option<PathBuf>,
    /// What was read; `None` where the site has no catalogs.
    pub(super) catalogs: Option<Catalogs>,
    report: CatalogReport,
    /// Messages that may read like their source.
    pub(super) allowed: AllowList,
    /// Files and settings that could not be used: the run is not trustworthy.
    pub(super) problems: Vec<String>,
}

impl CatalogJob {
    /// Reads and checks the catalogs in `folder`, which the user named or which was found by itself.
    pub(super) fn run(folder: &Path, named: bool, settings: &Settings, kit: &Kit) -> Self {
        let source = settings
            .source_among(&settings.locales)
            .or_else(|| Locale::parse("en").ok());
        let Some(source) = source else {
            return Self::default();
        };
        let locales = (!settings.locales.is_empty()).then(|| settings.locales.clone());
        let options = CatalogOptions {
            source,
            locales,
            patterns: settings.catalog_files.clone(),
            among_others: !named,
        };
        let discovery = if named {
            discover(folder, &options)
        } else {
            look_for(folder, &options)
        };
        let today = today();
        let allowances = settings
            .allow_identical
            .iter()
            .map(|it| Allowance::new(it, &today));
        let mut job = Self {
            folder: Some(folder.to_owned()),
            root: discovery.folder.clone(),
            allowed: AllowList::new(allowances.collect()),
            problems: discovery.problems.iter().map(ToString::to_string).collect(),
            ..Self::default()
        };
        let Some(catalogs) = discovery.catalogs else {
            return job;
        };
        let report = check_with(&catalogs, &job.allowed, &settings.glossary, |id| {
            kit.rules.get(id).is_some()
        });
        job.problems
            .extend(report.problems.iter().map(ToString::to_string));
        job.report = report;
        job.catalogs = Some(catalogs);
        job
    }

    /// How much of the source each locale says.
    pub(super) fn coverage(&self) -> &BTreeMap<Locale, Coverage> {
        &self.report.coverage
    }

    /// `missing.ftl` of each locale. `shown_on` names the pages that show a message.
    pub(super) fn missing_ftl(&self, shown_on: &ShownOn) -> BTreeMap<Locale, String> {
        self.for_translators(shown_on, CatalogReport::missing_ftl)
    }

    /// The other files that a translator imports.
    pub(super) fn imports(
        &self,
        shown_on: &ShownOn,
    ) -> BTreeMap<Locale, BTreeMap<&'static str, String>> {
        self.for_translators(shown_on, CatalogReport::imports)
    }

    /// One file for each locale, with notes on the pages that show a message.
    fn for_translators<T>(
        &self,
        shown_on: &ShownOn,
        make: impl Fn(&CatalogReport, &Locale, &Locale, &BTreeMap<String, Vec<String>>) -> T,
    ) -> BTreeMap<Locale, T> {
        let Some(source) = self.source() else {
            return BTreeMap::new();
        };
        let locales = self.report.missing.keys().filter(|it| *it != source);
        let made = |locale: &Locale| {
            let here = shown_on.iter().filter(|((of, _), _)| of == locale);
            let notes = here.map(|((_, key), urls)| (key.clone(), where_shown(urls)));
            let files = make(&self.report, locale, source, &notes.collect());
            (locale.clone(), files)
        };
        locales.map(made).collect()
    }

    /// The locale that catalogs are compared with.
    pub(super) fn source(&self) -> Option<&Locale> {
        self.catalogs.as_ref().map(|catalogs| &catalogs.source)
    }

    /// The locales that have catalogs.
    pub(super) fn locales(&self) -> BTreeSet<Locale> {
        self.report.coverage.keys().cloned().collect()
    }

    /// The findings as results list them.
    pub(super) fn entries(&self, kit: &Kit, lang: &str) -> Vec<CatalogEntry> {
        self.report
            .findings
            .iter()
            .filter_map(|finding| entry(finding, kit, lang))
            .collect()
    }
}

/// Catalogs in a folder that need not have any.
fn look_for(folder: &Path, options: &CatalogOptions) -> Discovery {
    let found = discover(folder, options);
    if found.catalogs.is_some() {
        found
    } else {
        Discovery::default()
    }
}

fn entry(finding: &CatalogFinding, kit: &Kit, lang: &str) -> Option<CatalogEntry> {
    let rule = kit.rules.get(finding.rule)?;
    let note = finding
        .args
        .iter()
        .fold(Note::new(finding.says), |note, (name, value)| {
            note.with(*name, value.clone())
        });
    Some(CatalogEntry {
        locale: finding.locale.clone(),
        file: finding.file.clone(),
        rule: finding.rule.to_owned(),
        impact: rule.descriptor.impact,
        message: finding.message.clone(),
        attribute: finding.attribute.clone(),
        line: finding.line.unwrap_or(0),
        source: finding.source.clone(),
        translation: finding.translation.clone(),
        text: kit.messages.note(lang, &note),
        gate: None,
        suppressed_because: None,
        shows_in: Vec::new(),
        note: Some(note),
    })
}

/// Lines for translators: some of the pages that show a message, those with a picture first.
fn where_shown(urls: &BTreeMap<String, Option<String>>) -> Vec<String> {
    let mut pages: Vec<_> = urls.iter().collect();
    pages.sort_by_key(|(_, picture)| picture.is_none());
    let named = pages.iter().take(PAGES_NAMED);
    let mut lines: Vec<String> = named
        .map(|(url, picture)| match picture {
            Some(picture) => format!("Shown on {url} (picture: {picture})"),
            None => format!("Shown on {url}"),
        })
        .collect();
    if let Some(more) = pages.len().checked_sub(PAGES_NAMED).filter(|it| *it > 0) {
        lines.push(format!("and on {more} more pages; strings.json names them"));
    }
    lines
}
