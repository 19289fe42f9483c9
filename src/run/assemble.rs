//! From what the threads found to the run that reports see.

use std::collections::{BTreeMap, BTreeSet};

use super::between::{Extent, compare};
use super::catalogs::{CatalogJob, ShownOn};
use super::kit::Kit;
use super::public_url::from_here;
use super::settings::Settings;
use super::strings::{add_pictures, name_messages};
use super::visited::Visited;
use crate::finding::{
    CatalogEntry, Finding, Gate, GateRules, Known, LocaleStrings, LocaleSummary, PageFinding,
    PageRecord, PageStatus, Reach, Run, Sought, Tool, Trend, group, least_impact,
};
use crate::locale::Locale;
use crate::rule::Outcome;

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
    /// What pages were looked at.
    pub(super) reach: Reach,
    /// Things about the whole run a reader should know.
    pub(super) notices: Vec<String>,
    /// What kept part of the input from being checked.
    pub(super) problems: Vec<String>,
    /// What was there in an earlier run.
    pub(super) baseline: Option<Known>,
    /// Which page shows which message.
    pub(super) strings: BTreeMap<Locale, LocaleStrings>,
}

/// Joins pages and catalogs into a run. Times are the caller's to set.
pub(super) fn assemble(
    mut about: About,
    mut visited: Vec<Visited>,
    catalogs: &CatalogJob,
    kit: &Kit,
    settings: &Settings,
) -> Run {
    let lang = settings.report_lang();
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
        exhaustive: about.reach.whole_site && !about.partial,
    };
    about.reach.catalogs = catalogs.catalogs.is_some();
    compare(&mut visited, kit, extent);
    let (pages, findings) = split(visited);
    let mut findings = group(findings, &checked, &kit.messages, lang);
    name_messages(&mut findings, &about.strings);
    let mut entries = where_shown(catalogs.entries(kit, lang), &findings);
    let shown_on = pages_by_message(&findings);
    add_pictures(&mut about.strings, &findings);
    let (gate, trend, complaints) = gate(&mut findings, &mut entries, &about, kit, settings);
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
        reach: about.reach,
        targets: about.targets,
        catalogs_folder: catalogs.root.as_deref().map(from_here),
        standard: settings
            .standard
            .map_or("wcag22aa", crate::standards::Standard::name)
            .to_owned(),
        source_locale: source,
        notices: about.notices.into_iter().chain(complaints).collect(),
        problems: about
            .problems
            .into_iter()
            .chain(catalogs.problems.iter().cloned())
            .collect(),
        lang: lang.to_owned(),
        gate: Some(gate),
        trend,
        rules: kit.records(lang),
        locales: summaries(&pages, &findings, &entries, catalogs, settings),
        missing_ftl: catalogs.missing_ftl(&shown_on),
        imports: catalogs.imports(&shown_on),
        strings: about.strings,
        pages,
        findings,
        catalogs: entries,
    }
}

/// Judges all findings by the gate. Gives it, what changed since the baseline, and what is wrong with
/// the suppressions.
fn gate(
    findings: &mut [Finding],
    entries: &mut [CatalogEntry],
    about: &About,
    kit: &Kit,
    settings: &Settings,
) -> (Gate, Option<Trend>, Vec<String>) {
    let own = &settings.gate;
    let rules = GateRules {
        fail_on: settings.fail_on,
        by_rule: own.by_rule.clone(),
        by_locale: own.by_locale.clone(),
        report_only: own.report_only.clone(),
        known: about.baseline.clone().unwrap_or_default(),
        suppressions: &own.suppressions,
        today: super::clock::today(),
    };
    let reached = rules.judge(findings, entries);
    let now = Known::of(findings, entries);
    let sought = Sought::new(&about.reach, kit.needs());
    let before = about.baseline.as_ref();
    let trend = before.map(|before| Trend::between(before, &now, &sought));
    let gate = Gate {
        fail_on: least_impact(settings.fail_on),
        reached,
        gone: trend.as_ref().map_or(0, |trend| trend.total.gone),
        strict_baseline: settings.strict_baseline,
    };
    (gate, trend, rules.complaints(findings, entries, &sought))
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

/// The pages that show a message, by locale and key.
fn pages_by_message(findings: &[Finding]) -> ShownOn {
    let mut pages = ShownOn::new();
    for finding in findings {
        let Some(place) = &finding.catalog_message else {
            continue;
        };
        for instance in &finding.instances {
            if let Some(locale) = &instance.locale {
                let key = (locale.clone(), place.message.clone());
                let page = pages.entry(key).or_default();
                let picture = page.entry(instance.url.clone()).or_default();
                *picture = picture.take().or_else(|| instance.evidence.clone());
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
            PageStatus::Skipped => all.entry(locale.clone()).or_default().skipped += 1,
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
