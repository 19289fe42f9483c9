//! The ledger of a locale's pages: checked, incomplete, skipped.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::{Output, ReportError};
use super::anchors::{ROWS_A_FILE, file, files};
use super::environment::Renderer;
use super::folder;
use super::view::{Shell, short_url, web_link};
use crate::finding::{PageRecord, PageStatus, Run};
use crate::locale::Locale;
use crate::rule::Outcome;

#[derive(Serialize)]
struct PagesView<'v> {
    shell: &'v Shell,
    locale: String,
    page_lang: Option<String>,
    total: usize,
    start: usize,
    rows: Vec<PageRow<'v>>,
    files: Vec<String>,
    current: usize,
}

#[derive(Serialize)]
struct PageRow<'v> {
    label: String,
    href: Option<String>,
    title: &'v str,
    status: PageStatus,
    why: Option<&'v str>,
    locale_reason: Option<&'v str>,
    failed: usize,
    questions: usize,
    places: usize,
    frames: usize,
}

/// Writes `pages.html` and those that follow it.
pub(super) fn write(
    run: &Run,
    locale: Option<&Locale>,
    shell: &Shell,
    renderer: &Renderer,
    output: &Output<'_>,
) -> Result<(), ReportError> {
    let pages: Vec<&PageRecord> = run
        .pages
        .iter()
        .filter(|page| page.locale.as_ref() == locale)
        .collect();
    let places = places(run, locale);
    let parts = pages.len().div_ceil(ROWS_A_FILE).max(1);
    let shell = &shell.beside(&file("pages", 1), |_| true);
    let files = files("pages", parts);
    for (index, name) in files.iter().enumerate() {
        let start = index * ROWS_A_FILE;
        let chunk = &pages[start..pages.len().min(start + ROWS_A_FILE)];
        let view = PagesView {
            shell,
            locale: locale.map(ToString::to_string).unwrap_or_default(),
            page_lang: locale.map(|locale| locale.canonical().to_owned()),
            total: pages.len(),
            start: start + 1,
            rows: chunk.iter().map(|page| row(page, &places)).collect(),
            files: files.clone(),
            current: index,
        };
        renderer.write(
            output,
            &format!("{}/{name}", folder(locale)),
            "pages.html",
            view,
        )?;
    }
    Ok(())
}

/// Failed places by page.
fn places<'a>(run: &'a Run, locale: Option<&Locale>) -> BTreeMap<&'a str, usize> {
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in run
        .findings
        .iter()
        .filter(|finding| finding.outcome == Outcome::Failed)
    {
        for instance in finding
            .instances
            .iter()
            .filter(|it| it.locale.as_ref() == locale)
        {
            *places.entry(instance.url.as_str()).or_default() += 1;
        }
    }
    places
}

fn row<'v>(page: &'v PageRecord, places: &BTreeMap<&str, usize>) -> PageRow<'v> {
    let with = |outcome| {
        page.outcomes
            .values()
            .filter(|&&found| found == outcome)
            .count()
    };
    PageRow {
        label: short_url(&page.url),
        href: web_link(&page.url),
        title: &page.title,
        status: page.status,
        why: page.why.as_deref(),
        locale_reason: page.locale_reason.as_deref(),
        failed: with(Outcome::Failed),
        questions: with(Outcome::CantTell),
        places: places.get(page.url.as_str()).copied().unwrap_or(0),
        frames: page.frames_not_inspected.len(),
    }
}
