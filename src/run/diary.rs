//! What `--verbose` tells on stderr: which settings hold, and what became of each page.

use std::time::Duration;

use super::catalogs::CatalogJob;
use super::print::say;
use super::settings::Settings;
use super::visited::Visited;
use crate::config::FILE_NAME;
use crate::finding::PageStatus;
use crate::locale::Locale;
use crate::rule::Outcome;

/// Says what a run goes by, if that is asked for.
pub(super) fn begin(settings: &Settings, catalogs: &CatalogJob) {
    if settings.verbose {
        say(&settings_line(settings));
        say(&catalogs_line(catalogs));
    }
}

fn settings_line(settings: &Settings) -> String {
    match &settings.file {
        Some(file) => format!("settings: {}", file.path().display()),
        None => format!("settings: no {FILE_NAME} was found; flags and defaults hold"),
    }
}

fn catalogs_line(catalogs: &CatalogJob) -> String {
    let Some(root) = &catalogs.root else {
        return "catalogs: none".to_owned();
    };
    let locales = catalogs.locales();
    let names: Vec<&str> = locales.iter().map(Locale::as_str).collect();
    format!("catalogs: {} ({})", root.display(), names.join(", "))
}

/// What became of a page that was loaded, or should have been.
pub(super) fn page(visited: &Visited, took: Duration) -> String {
    let record = &visited.record;
    let locale = record.locale.as_ref().map_or("–", Locale::as_str);
    let found = match record.status {
        PageStatus::Checked => found(visited),
        PageStatus::Incomplete => "incomplete".to_owned(),
        PageStatus::Skipped => "skipped".to_owned(),
    };
    let why = record.why.as_ref().map(|why| format!(": {why}"));
    format!(
        "{:.2} s  {locale}  {}  {found}{}",
        took.as_secs_f64(),
        record.url,
        why.unwrap_or_default()
    )
}

/// A page that was never loaded.
pub(super) fn left_out(url: &str, why: &str) -> String {
    format!("not loaded  {url}  skipped: {why}")
}

fn found(visited: &Visited) -> String {
    let count = |outcome| {
        let all = visited.findings.iter();
        all.filter(|finding| finding.outcome == outcome).count()
    };
    format!(
        "{} failed, {} to review",
        count(Outcome::Failed),
        count(Outcome::CantTell)
    )
}
