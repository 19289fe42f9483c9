//! From what the threads found to the run that reports see.

use std::collections::{BTreeMap, BTreeSet};

use super::baseline::Baseline;
use super::between::{Extent, compare};
use super::catalogs::{CatalogJob, ShownOn};
use super::kit::Kit;
use super::public_url::from_here;
use super::settings::Settings;
use super::site::Visited;
use crate::config::FailOn;
use crate::finding::{
    CatalogEntry, Finding, Gate, LocaleSummary, PageFinding, PageRecord, PageStatus, Run, Tool,
    group,
};
use crate::locale::Locale;
use crate::rule::{Impact, Outcome, ui_locale};

/// Version of the shape of `results.json`.
const SCHEMA_VERSION: u32 = 1;
/// Rules that say a page's text is still in the source language.
const UNTRANSLATED: [&str; 2] = ["untranslated-text", "untranslated-name"];

/// What is known of a run beside its pages.
#[derive(Debug, Default)]
pub(super) struct About {
    /// What was asked to be checked.
    pub(super) targets: Vec<String>,
    /// The browser's product string.
    pub(super) browser: String,
    /// True if the run was cut short.
    pub(super) partial: bool,
    /// Whether every page that is linked to was visited.
    pub(super) exhaustive: bool,
    /// Things about the whole run a reader should know.
    pub(super) notices: Vec<String>,
    /// What kept part of the input from being checked.
    pub(super) problems: Vec<String>,
    /// What was there in an earlier run.
    pub(super) baseline: Baseline,
}

/// Joins pages and catalogs into a run. Times are the caller's to set.
pub(super) fn assemble(
    about: About,
    mut visited: Vec<Visited>,
    catalogs: &CatalogJob,
    kit: &Kit,
    settings: &Settings,
) -> Run {
    let lang = ui_locale(settings.lang.as_deref().unwrap_or("en"));
    let checked: BTreeSet<Locale> = visited
        .iter()
        .filter(|page| page.is_checked())
        .filter_map(|page| page.record.locale.clone())
        .collect();
    let all: Vec<Locale> = checked.iter().cloned().chain(catalogs.locales()).collect();
    let source = catalogs
        .source()
        .cloned()
        .or_else(|| settings.source_among(&all));
    let extent = Extent {
        source: source.clone(),
        locales: checked.iter().cloned().collect(),
        exhaustive: about.exhaustive && !about.partial,
    };
    compare(&mut visited, kit, extent);
    let (pages, findings) = split(visited);
    let findings = group(findings, &checked, &kit.messages, lang);
    let entries = where_shown(catalogs.entries(kit, lang), &findings);
    let shown_on = pages_by_message(&findings);
    let gate = gate(&findings, &entries, &about.baseline, settings.fail_on);
    Run {
        schema_version: SCHEMA_VERSION,
        tool: Tool {
            name: env!("CARGO_PKG_NAME").to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        },
        started_at: String::new(),
        duration_ms: 0,
        browser: about.browser,
        partial: about.partial,
        targets: about.targets,
        catalogs_folder: catalogs.root.as_deref().map(from_here),
        standard: settings
            .standard
            .map_or("wcag22aa", crate::standards::Standard::name)
            .to_owned(),
        source_locale: source,
        notices: about.notices,
        problems: about
            .problems
            .into_iter()
            .chain(catalogs.problems.iter().cloned())
            .collect(),
        lang: lang.to_owned(),
        gate: Some(gate),
        rules: kit.records(lang),
        locales: summaries(&pages, &findings, &entries, catalogs, settings),
        missing_ftl: catalogs.missing_ftl(&shown_on),
        imports: catalogs.imports(&shown_on),
        pages,
        findings,
        catalogs: entries,
    }
}

/// Counts what reaches the gate and is new. Questions never do.
fn gate(
    findings: &[Finding],
    entries: &[CatalogEntry],
    baseline: &Baseline,
    fail_on: FailOn,
) -> Gate {
    let least = least_impact(fail_on);
    let failed = findings
        .iter()
        .filter(|finding| finding.outcome == Outcome::Failed && !baseline.knows(finding));
    let new_entries = entries.iter().filter(|entry| !baseline.knows_entry(entry));
    let impacts = failed
        .map(|finding| finding.impact)
        .chain(new_entries.map(|entry| entry.impact));
    let reached = impacts
        .filter(|impact| least.is_some_and(|least| *impact >= least))
        .count();
    Gate {
        fail_on: least,
        reached,
    }
}

/// The least impact that fails the gate; `None` if findings never do.
const fn least_impact(fail_on: FailOn) -> Option<Impact> {
    match fail_on {
        FailOn::Critical => Some(Impact::Critical),
        FailOn::Serious => Some(Impact::Serious),
        FailOn::Moderate => Some(Impact::Moderate),
        FailOn::Minor => Some(Impact::Minor),
        FailOn::None => None,
    }
}

/// Takes pages and findings apart.
fn split(visited: Vec<Visited>) -> (Vec<PageRecord>, Vec<PageFinding>) {
    let (mut pages, mut findings) = (Vec::new(), Vec::new());
    for page in visited {
        pages.push(page.record);
        findings.extend(page.findings);
    }
    pages.sort_by(|a, b| (&a.url, &a.final_url).cmp(&(&b.url, &b.final_url)));
    (pages, findings)
}

/// Names in each catalog finding the findings on pages that show its message.
fn where_shown(mut entries: Vec<CatalogEntry>, findings: &[Finding]) -> Vec<CatalogEntry> {
    let mut shown: BTreeMap<(&str, Option<&str>), BTreeSet<&str>> = BTreeMap::new();
    for finding in findings {
        if let Some(place) = &finding.catalog_message {
            let key = (place.message.as_str(), place.attribute.as_deref());
            shown.entry(key).or_default().insert(&finding.fingerprint);
        }
    }
    for entry in &mut entries {
        let whole = shown.get(&(entry.message.as_str(), entry.attribute.as_deref()));
        entry.shows_in = whole
            .into_iter()
            .flatten()
            .map(|fingerprint| (*fingerprint).to_owned())
            .collect();
    }
    entries
}

/// Addresses of the pages that show a message, by locale and key.
fn pages_by_message(findings: &[Finding]) -> ShownOn {
    let mut pages = ShownOn::new();
    for finding in findings {
        let Some(place) = &finding.catalog_message else {
            continue;
        };
        for instance in &finding.instances {
            if let Some(locale) = &instance.locale {
                let key = (locale.clone(), place.message.clone());
                pages.entry(key).or_default().insert(instance.url.clone());
            }
        }
    }
    pages
}

fn summaries(
    pages: &[PageRecord],
    findings: &[Finding],
    entries: &[CatalogEntry],
    catalogs: &CatalogJob,
    settings: &Settings,
) -> BTreeMap<Locale, LocaleSummary> {
    let mut all: BTreeMap<Locale, LocaleSummary> = settings
        .locales
        .iter()
        .map(|locale| (locale.clone(), LocaleSummary::default()))
        .collect();
    for page in pages {
        let Some(locale) = &page.locale else { continue };
        match page.status {
            PageStatus::Checked => all.entry(locale.clone()).or_default().pages += 1,
            PageStatus::Incomplete => all.entry(locale.clone()).or_default().incomplete += 1,
            PageStatus::Skipped => continue,
        }
        all.entry(locale.clone()).or_default().frames_not_inspected +=
            page.frames_not_inspected.len();
    }
    for finding in findings {
        for locale in &finding.locales {
            let summary = all.entry(locale.clone()).or_default();
            match finding.outcome {
                Outcome::Failed => *summary.findings.entry(finding.impact).or_default() += 1,
                _ => summary.questions += 1,
            }
            if UNTRANSLATED.contains(&finding.rule.as_str()) {
                let here = finding
                    .instances
                    .iter()
                    .filter(|instance| instance.locale.as_ref() == Some(locale));
                summary.untranslated_on_page += here.count();
            }
        }
    }
    for (locale, coverage) in catalogs.coverage() {
        let summary = all.entry(locale.clone()).or_default();
        summary.messages = coverage.messages;
        summary.missing = coverage.missing + coverage.broken + coverage.unread;
        summary.identical = coverage.identical;
        summary.catalog_findings = entries
            .iter()
            .filter(|entry| entry.locale == *locale)
            .count();
    }
    all
}
