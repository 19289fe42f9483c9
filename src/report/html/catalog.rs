//! Translation: tables of catalog entries and of untranslated text on pages.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use super::super::speech::Said;
use super::anchors::{ENTRIES_INLINE, ROWS_A_FILE, file};
use super::finding::{RuleView, Views, catalog_place, key};
use super::standing::StandingView;
use super::view::{PageLink, snippet};
use crate::finding::{CatalogEntry, Finding, Run};
use crate::rule::{Impact, Outcome};

/// Places named in a row.
const PLACES: usize = 3;

/// All rows of one rule.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Table {
    pub(super) anchor: String,
    pub(super) rule: RuleView,
    pub(super) impact: Impact,
    /// True for text seen on pages, false for entries of catalogs.
    pub(super) on_page: bool,
    pub(super) count: usize,
    pub(super) rows: Vec<Row>,
    pub(super) page_lang: Option<String>,
    pub(super) source_lang: Option<String>,
    /// File with all rows, where there are too many.
    pub(super) more: Option<String>,
}

/// An entry.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    pub(super) anchor: Option<String>,
    pub(super) key: String,
    pub(super) place: String,
    pub(super) source: Option<String>,
    pub(super) translation: Option<String>,
    pub(super) html: Option<String>,
    pub(super) message: Said,
    pub(super) standing: StandingView,
    pub(super) pages: Vec<PageLink>,
    /// Places beyond those named.
    pub(super) further: usize,
}

/// A finding on pages that belongs to translation, with its instances here.
pub(super) struct OnPage<'a> {
    pub(super) finding: &'a Finding,
    pub(super) indices: Vec<usize>,
    pub(super) anchor: String,
}

impl Views<'_> {
    /// Tables in the order a translator works: what is missing, what shows untranslated, the rest.
    pub(super) fn tables(&self, on_page: &[OnPage<'_>]) -> Vec<Table> {
        let mut tables = self.catalog_tables(on_page);
        let mut rules: BTreeMap<&str, Vec<&OnPage<'_>>> = BTreeMap::new();
        for found in on_page {
            rules
                .entry(found.finding.rule.as_str())
                .or_default()
                .push(found);
        }
        tables.extend(rules.into_iter().map(|(rule, found)| {
            let rows = found.iter().map(|found| self.page_row(found)).collect();
            let impact = found.iter().map(|found| found.finding.impact).max();
            self.table(rule, impact.unwrap_or(Impact::Minor), true, rows)
        }));
        tables.sort_by_key(|table| (turn(table), Reverse(table.impact), table.rule.id.clone()));
        tables
    }

    fn catalog_tables(&self, on_page: &[OnPage<'_>]) -> Vec<Table> {
        let mut rules: BTreeMap<&str, Vec<&CatalogEntry>> = BTreeMap::new();
        for entry in self
            .run
            .catalogs
            .iter()
            .filter(|entry| Some(&entry.locale) == self.locale)
        {
            rules.entry(entry.rule.as_str()).or_default().push(entry);
        }
        let shown: BTreeMap<&str, &OnPage<'_>> = on_page
            .iter()
            .map(|found| (found.finding.fingerprint.as_str(), found))
            .collect();
        let table = |(rule, entries): (&str, Vec<&CatalogEntry>)| {
            let impact = entries
                .iter()
                .map(|entry| entry.impact)
                .max()
                .unwrap_or(Impact::Minor);
            let rows = entries
                .iter()
                .map(|entry| self.catalog_row(entry, &shown))
                .collect();
            self.table(rule, impact, false, rows)
        };
        rules.into_iter().map(table).collect()
    }

    fn table(&self, rule: &str, impact: Impact, on_page: bool, rows: Vec<Row>) -> Table {
        let name = super::super::file_name(rule);
        let kind = if on_page { "page" } else { "catalog" };
        let criteria = self.run.rules.iter().find(|record| record.id == rule);
        let criteria = criteria
            .map(|record| record.criteria.clone())
            .unwrap_or_default();
        Table {
            anchor: format!("{kind}-{name}"),
            rule: self.rule(rule, &criteria),
            impact,
            on_page,
            count: rows.len(),
            page_lang: self.locale.map(|locale| locale.canonical().to_owned()),
            source_lang: self
                .run
                .source_locale
                .as_ref()
                .map(|locale| locale.canonical().to_owned()),
            more: (rows.len() > ENTRIES_INLINE).then(|| file(&format!("{kind}-{name}"), 1)),
            rows,
        }
    }

    fn catalog_row(&self, entry: &CatalogEntry, shown: &BTreeMap<&str, &OnPage<'_>>) -> Row {
        let found = entry
            .shows_in
            .iter()
            .filter_map(|fingerprint| shown.get(fingerprint.as_str()));
        let (mut pages, mut total) = (Vec::new(), 0);
        for found in found {
            total += found.indices.len();
            let room = PLACES.saturating_sub(pages.len());
            pages.extend(page_links(found.finding, &found.indices, room));
        }
        let line = if entry.line > 0 {
            format!(":{}", entry.line)
        } else {
            String::new()
        };
        Row {
            anchor: None,
            key: key(&entry.message, entry.attribute.as_deref()),
            place: format!("{}{line}", entry.file),
            source: entry.source.clone(),
            translation: entry.translation.clone(),
            html: None,
            message: self.speech.of_entry(entry, self.run),
            standing: StandingView::of_entry(entry, self.run.trend.is_some()),
            further: total.saturating_sub(pages.len()),
            pages,
        }
    }

    fn page_row(&self, found: &OnPage<'_>) -> Row {
        let (finding, indices) = (found.finding, &found.indices);
        let index = indices.first().copied().unwrap_or(0);
        let catalog = catalog_place(finding);
        let pages: Vec<PageLink> = page_links(finding, indices, PLACES).collect();
        let first = finding.instances.get(index);
        Row {
            anchor: Some(found.anchor.clone()),
            key: catalog
                .as_ref()
                .map(|it| it.key.clone())
                .unwrap_or_default(),
            place: catalog
                .as_ref()
                .map(|it| it.place.clone())
                .unwrap_or_default(),
            source: catalog.and_then(|it| it.source),
            translation: None,
            html: first.map(|instance| snippet(&instance.html)),
            message: self.speech.of_instance(finding, index, self.run),
            standing: self.standing(finding),
            further: indices.len().saturating_sub(pages.len()),
            pages,
        }
    }
}

impl Table {
    /// The rows in files of their own; none where they fit the locale's page.
    pub(super) fn files(&self) -> Vec<(String, &[Row])> {
        if self.more.is_none() {
            return Vec::new();
        }
        let named = |(index, rows)| (file(&self.anchor, index + 1), rows);
        self.rows
            .chunks(ROWS_A_FILE)
            .enumerate()
            .map(named)
            .collect()
    }

    /// The table with these rows alone.
    pub(super) fn part(&self, rows: &[Row]) -> Self {
        Self {
            anchor: self.anchor.clone(),
            rule: self.rule.clone(),
            rows: rows.to_vec(),
            page_lang: self.page_lang.clone(),
            source_lang: self.source_lang.clone(),
            more: None,
            ..*self
        }
    }

    /// The table with the rows that the locale's page shows.
    pub(super) fn head(mut self) -> Self {
        if self.more.is_some() {
            self.rows.truncate(ENTRIES_INLINE);
        }
        self
    }
}

fn page_links<'f>(
    finding: &'f Finding,
    indices: &'f [usize],
    limit: usize,
) -> impl Iterator<Item = PageLink> + 'f {
    indices
        .iter()
        .take(limit)
        .filter_map(|&index| finding.instances.get(index))
        .map(PageLink::new)
}

fn turn(table: &Table) -> u8 {
    match table.rule.id.as_str() {
        id if !table.on_page && id.starts_with("missing-") => 0,
        "identical-to-source" => 1,
        _ if table.on_page => 2,
        _ => 3,
    }
}

/// True for a finding on pages that is about translation rather than about accessibility.
pub(super) fn is_translation(finding: &Finding, views: &Views<'_>) -> bool {
    let by_other_stages = views
        .context
        .rules
        .get(&finding.rule)
        .is_some_and(|rule| rule.selector.is_none());
    finding.outcome == Outcome::Failed && (by_other_stages || finding.catalog_message.is_some())
}

/// Rules with findings in catalogs, and how many per locale.
pub(super) fn by_rule(run: &Run) -> BTreeMap<&str, BTreeMap<&str, usize>> {
    let mut rules: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for entry in &run.catalogs {
        *rules
            .entry(&entry.rule)
            .or_default()
            .entry(entry.locale.as_str())
            .or_default() += 1;
    }
    rules
}
