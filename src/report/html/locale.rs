//! The files of one locale.

use serde::Serialize;

use super::super::figures::instances_in;
use super::super::speech::Speech;
use super::super::{Context, Output, ReportError};
use super::anchors::{Anchors, FINDINGS_A_FILE, PLACES_INLINE, ROWS_A_FILE, RuleLinks, file};
use super::catalog::{OnPage, Table, is_translation};
use super::environment::Renderer;
use super::figures::Figures;
use super::filter::Filters;
use super::finding::{FindingView, Views, places_file};
use super::standing::StandingView;
use super::view::Shell;
use super::{folder, pages, strings};
use crate::finding::{Finding, LocaleSummary, Run, Scope, joined};
use crate::locale::Locale;
use crate::rule::{Impact, Outcome};

/// Writes a locale's folder.
pub(super) struct Writer<'a> {
    context: &'a Context,
    run: &'a Run,
    locale: Option<&'a Locale>,
    speech: Speech,
    shell: Shell,
}

/// A defect with its instances in the locale.
struct Here<'a> {
    finding: &'a Finding,
    indices: Vec<usize>,
    anchor: String,
    number: usize,
}

impl Here<'_> {
    fn article(&self, views: &Views<'_>) -> FindingView {
        views.finding(
            self.finding,
            &self.indices,
            self.anchor.clone(),
            self.number,
        )
    }
}

/// A line of the overview at the top of the page.
#[derive(Serialize)]
struct Line {
    href: String,
    number: usize,
    impact: Impact,
    rule: String,
    title: super::super::speech::Said,
    message: super::super::speech::Said,
    count: usize,
    scope: Scope,
    standing: StandingView,
}

#[derive(Serialize)]
struct LocalePage<'v> {
    shell: &'v Shell,
    locale: String,
    source: bool,
    source_locale: String,
    partial: bool,
    figures: Figures,
    filters: Filters,
    overview: Vec<Line>,
    findings: Vec<FindingView>,
    findings_count: usize,
    /// With those that are shown with another.
    findings_total: usize,
    findings_more: Vec<String>,
    questions: Vec<FindingView>,
    questions_count: usize,
    questions_more: Vec<String>,
    entries_count: usize,
    tables: Vec<Table>,
    missing_ftl: bool,
    imports: Vec<&'static str>,
    strings: Option<String>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        context: &'a Context,
        run: &'a Run,
        locale: Option<&'a Locale>,
        locales: &[Option<&Locale>],
        speech: Speech,
    ) -> Self {
        let shell = Shell::of_locale(run, &speech, locales, locale);
        Self {
            context,
            run,
            locale,
            speech,
            shell,
        }
    }

    /// Writes the locale's files; tells where each rule's findings begin.
    pub(super) fn write(&self, output: &Output<'_>) -> Result<RuleLinks, ReportError> {
        let renderer = Renderer::new(&self.speech)?;
        let views = Views {
            context: self.context,
            run: self.run,
            locale: self.locale,
            speech: &self.speech,
        };
        let mut anchors = Anchors::default();
        let (mut failed, mut questions, mut on_page) = (Vec::new(), Vec::new(), Vec::new());
        let is_here = |finding: &Finding| instances_in(finding, self.locale).next().is_some();
        let findings = joined(self.run, is_here);
        for finding in findings.iter().map(AsRef::as_ref) {
            let indices: Vec<usize> = instances_in(finding, self.locale).collect();
            let anchor = anchors.of(finding);
            if is_translation(finding, &views) {
                on_page.push(OnPage {
                    finding,
                    indices,
                    anchor,
                });
            } else {
                let list = if finding.outcome == Outcome::Failed {
                    &mut failed
                } else {
                    &mut questions
                };
                list.push(Here {
                    finding,
                    indices,
                    anchor,
                    number: 0,
                });
            }
        }
        number(&mut failed, 1);
        number(&mut questions, failed.len() + 1);
        let tables = views.tables(&on_page);
        let mut links = RuleLinks::new();
        self.link(&mut links, "findings", &failed);
        self.link(&mut links, "questions", &questions);
        self.link_tables(&mut links, &tables);
        let all = failed.iter().chain(&questions).map(|here| here.finding);
        let filters = Filters::of(&all.collect::<Vec<_>>());
        self.continuations(output, &renderer, &views, "findings", &failed, &filters)?;
        self.continuations(output, &renderer, &views, "questions", &questions, &filters)?;
        self.all_places(output, &renderer, &views, failed.iter().chain(&questions))?;
        self.all_rows(output, &renderer, &tables)?;
        pages::write(self.run, self.locale, &self.shell, &renderer, output)?;
        strings::write(self.run, self.locale, &self.shell, &renderer, output)?;
        let page = self.page(&views, &failed, &questions, tables, filters);
        renderer.write(output, &self.path("index.html"), "locale.html", page)?;
        Ok(links)
    }

    fn page<'v>(
        &'v self,
        views: &Views<'_>,
        failed: &[Here<'_>],
        questions: &[Here<'_>],
        tables: Vec<Table>,
        filters: Filters,
    ) -> LocalePage<'v> {
        let first = |list: &[Here<'_>]| -> Vec<FindingView> {
            list.iter()
                .take(FINDINGS_A_FILE)
                .map(|here| here.article(views))
                .collect()
        };
        let name = |locale: Option<&Locale>| locale.map(ToString::to_string).unwrap_or_default();
        let summary = self.locale.and_then(|locale| self.run.locales.get(locale));
        let ftl = self
            .locale
            .and_then(|locale| self.run.missing_ftl.get(locale));
        let imports = self.locale.and_then(|locale| self.run.imports.get(locale));
        let imports = imports.into_iter().flat_map(|files| files.keys().copied());
        LocalePage {
            shell: &self.shell,
            locale: name(self.locale),
            source: self.locale.is_some() && self.locale == self.run.source_locale.as_ref(),
            source_locale: name(self.run.source_locale.as_ref()),
            partial: self.run.partial,
            figures: Figures::of(summary.unwrap_or(&LocaleSummary::default())),
            filters,
            overview: self.overview(views, failed),
            findings: first(failed),
            findings_count: failed.len(),
            findings_total: failed.iter().map(|here| here.finding.alike.len() + 1).sum(),
            findings_more: more_files("findings", failed.len()),
            questions: first(questions),
            questions_count: questions.len(),
            questions_more: more_files("questions", questions.len()),
            entries_count: tables.iter().map(|table| table.count).sum(),
            tables: tables.into_iter().map(Table::head).collect(),
            imports: imports.collect(),
            strings: strings::first(self.run, self.locale),
            missing_ftl: ftl.is_some_and(|text| !text.trim().is_empty()),
        }
    }

    fn overview(&self, views: &Views<'_>, failed: &[Here<'_>]) -> Vec<Line> {
        let line = |(index, here): (usize, &Here<'_>)| {
            let rule = views.rule(&here.finding.rule, &[]);
            let instance = here.indices.first().copied().unwrap_or(0);
            Line {
                href: href("findings", index, &here.anchor),
                number: here.number,
                impact: here.finding.impact,
                rule: rule.id,
                title: rule.title,
                message: self.speech.of_instance(here.finding, instance, self.run),
                count: here.indices.len(),
                scope: here.finding.scope,
                standing: views.standing(here.finding),
            }
        };
        failed
            .iter()
            .enumerate()
            .take(FINDINGS_A_FILE)
            .map(line)
            .collect()
    }

    /// Findings after those of the locale's page, so many a file. All files offer the same choices, so
    /// that one that was made can be kept.
    fn continuations(
        &self,
        output: &Output<'_>,
        renderer: &Renderer,
        views: &Views<'_>,
        kind: &'static str,
        list: &[Here<'_>],
        filters: &Filters,
    ) -> Result<(), ReportError> {
        let files = more_files(kind, list.len());
        for (index, chunk) in list.chunks(FINDINGS_A_FILE).enumerate().skip(1) {
            let view = FindingsPage {
                shell: &self.shell,
                locale: self.shell_name(),
                questions: kind == "questions",
                part: index + 1,
                parts: files.len() + 1,
                count: list.len(),
                filters,
                findings: chunk.iter().map(|here| here.article(views)).collect(),
                next: files.get(index).cloned(),
            };
            renderer.write(
                output,
                &self.path(&file(kind, index + 1)),
                "findings.html",
                view,
            )?;
        }
        Ok(())
    }

    /// All places of findings that have too many for their article.
    fn all_places<'h>(
        &self,
        output: &Output<'_>,
        renderer: &Renderer,
        views: &Views<'_>,
        list: impl Iterator<Item = &'h Here<'h>>,
    ) -> Result<(), ReportError> {
        for here in list.filter(|here| here.indices.len() > PLACES_INLINE) {
            let stem = places_file(here.number);
            let stem = stem.trim_end_matches(".html");
            let chunks: Vec<&[usize]> = here.indices.chunks(ROWS_A_FILE).collect();
            for (index, chunk) in chunks.iter().enumerate() {
                let head = &here.indices[..1];
                let article = views.finding(here.finding, head, here.anchor.clone(), here.number);
                let view = PlacesPage {
                    shell: &self.shell,
                    locale: self.shell_name(),
                    places: views.places(here.finding, chunk, &article.message),
                    count: here.indices.len(),
                    start: index * ROWS_A_FILE + 1,
                    next: (index + 1 < chunks.len()).then(|| file(stem, index + 2)),
                    finding: article,
                };
                renderer.write(
                    output,
                    &self.path(&file(stem, index + 1)),
                    "places.html",
                    view,
                )?;
            }
        }
        Ok(())
    }

    fn all_rows(
        &self,
        output: &Output<'_>,
        renderer: &Renderer,
        tables: &[Table],
    ) -> Result<(), ReportError> {
        for table in tables {
            let files = table.files();
            for (index, (name, rows)) in files.iter().enumerate() {
                let part = table.part(rows);
                let view = EntriesPage {
                    shell: &self.shell,
                    locale: self.shell_name(),
                    start: index * ROWS_A_FILE + 1,
                    next: files.get(index + 1).map(|(name, _)| name.clone()),
                    table: part,
                };
                renderer.write(output, &self.path(name), "entries.html", view)?;
            }
        }
        Ok(())
    }

    fn link(&self, links: &mut RuleLinks, kind: &str, list: &[Here<'_>]) {
        for (index, here) in list.iter().enumerate() {
            let key = (here.finding.outcome, here.finding.rule.clone());
            let place = || {
                format!(
                    "{}/{}",
                    folder(self.locale),
                    href(kind, index, &here.anchor)
                )
            };
            links.entry(key).or_insert_with(place);
        }
    }

    fn link_tables(&self, links: &mut RuleLinks, tables: &[Table]) {
        for table in tables {
            let place = format!("{}/index.html#{}", folder(self.locale), table.anchor);
            links
                .entry((Outcome::Failed, table.rule.id.clone()))
                .or_insert(place);
        }
    }

    fn shell_name(&self) -> String {
        self.locale.map(ToString::to_string).unwrap_or_default()
    }

    fn path(&self, name: &str) -> String {
        format!("{}/{name}", folder(self.locale))
    }
}

#[derive(Serialize)]
struct FindingsPage<'v> {
    shell: &'v Shell,
    locale: String,
    questions: bool,
    part: usize,
    parts: usize,
    count: usize,
    filters: &'v Filters,
    findings: Vec<FindingView>,
    next: Option<String>,
}

#[derive(Serialize)]
struct PlacesPage<'v> {
    shell: &'v Shell,
    locale: String,
    finding: FindingView,
    places: Vec<super::view::Place>,
    count: usize,
    start: usize,
    next: Option<String>,
}

#[derive(Serialize)]
struct EntriesPage<'v> {
    shell: &'v Shell,
    locale: String,
    table: Table,
    start: usize,
    next: Option<String>,
}

fn number(list: &mut [Here<'_>], from: usize) {
    for (here, number) in list.iter_mut().zip(from..) {
        here.number = number;
    }
}

fn more_files(kind: &str, count: usize) -> Vec<String> {
    (2..=count.div_ceil(FINDINGS_A_FILE))
        .map(|number| file(kind, number))
        .collect()
}

/// Where the article of the `index`th finding stands, seen from the locale's folder.
fn href(kind: &str, index: usize, anchor: &str) -> String {
    match index / FINDINGS_A_FILE {
        0 => format!("index.html#{anchor}"),
        part => format!("{}#{anchor}", file(kind, part + 1)),
    }
}
