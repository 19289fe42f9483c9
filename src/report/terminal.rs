//! The summary on standard output: a row per locale, the worst findings, the verdict.

use std::collections::BTreeMap;
use std::fmt::Write;

use comfy_table::{Cell, CellAlignment, Color, ContentArrangement, Table};

use super::figures::{Coverage, IMPACTS, total, worst};
use super::ledger::{Ledger, reasons};
use super::speech::{Speech, number};
use super::terminal_verdict::verdict_lines;
use super::text::{one_line, shortened, target_text};
use super::{Context, Output, ReportError, Reporter, Terminal, visible};
use crate::finding::{CatalogEntry, Finding, LocaleSummary, PageStatus, Run, Scope};
use crate::locale::Locale;
use crate::rule::{Impact, NoteValue, Outcome};

/// Findings listed; the report has the others.
const LISTED: usize = 10;
/// Longest message, in characters.
const MESSAGE: usize = 240;
/// Reasons listed why pages were left out; the report has the others.
const REASONS: usize = 5;
/// Longest place, in characters.
const PLACE: usize = 160;

/// Prints the summary.
#[derive(Debug)]
pub(super) struct Summary {
    context: Context,
}

impl Summary {
    pub(super) fn new(context: &Context) -> Self {
        Self {
            context: context.clone(),
        }
    }
}

impl Reporter for Summary {
    fn name(&self) -> &'static str {
        "terminal"
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        let folder = output.folder().join("index.html");
        let report = folder.is_file().then(|| folder.display().to_string());
        let speech = Speech::of_run(&self.context, run);
        let text = Sheet {
            run,
            speech,
            terminal: output.terminal(),
        }
        .text(report.as_deref());
        output.terminal().print(&text)
    }
}

struct Sheet<'a, 't> {
    run: &'a Run,
    speech: Speech,
    terminal: &'a Terminal<'t>,
}

impl Sheet<'_, '_> {
    fn text(&self, report: Option<&str>) -> String {
        let blocks = [
            self.locales(),
            self.findings(),
            self.catalogs(),
            self.ledger(),
            self.notices(),
            self.verdict(report),
        ];
        let mut text = String::new();
        for block in blocks.into_iter().filter(|block| !block.is_empty()) {
            text.push_str(&block);
            text.push_str("\n\n");
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
        text
    }

    /// A row per locale: a column per impact where they fit, else all impacts in one column.
    fn locales(&self) -> String {
        if self.run.locales.is_empty() {
            return String::new();
        }
        let mut wide = self.locale_table(true);
        wide.set_content_arrangement(ContentArrangement::Disabled);
        // The first line is the border: one column a character.
        let needed = wide.lines().next().map_or(0, |line| line.chars().count());
        let fits = needed <= usize::from(self.terminal.width());
        let mut block = print(&if fits { wide } else { self.locale_table(false) });
        if self.run.source_locale.is_some() {
            let _ = write!(block, "\n* {}", self.speech.word("report-source-locale"));
        }
        block
    }

    fn locale_table(&self, wide: bool) -> Table {
        let incomplete = self
            .run
            .locales
            .values()
            .any(|summary| summary.incomplete > 0);
        let mut header = vec![
            self.speech.word("report-locale"),
            self.speech.word("report-pages"),
        ];
        if incomplete {
            header.push(self.speech.word("report-incomplete"));
        }
        if wide {
            header.extend(IMPACTS.map(|impact| self.speech.impact(impact)));
        } else {
            header.push(self.speech.word("report-findings"));
        }
        for key in [
            "report-questions",
            "report-translated",
            "report-untranslated-on-page",
        ] {
            header.push(self.speech.word(key));
        }
        let mut table = self.terminal.table();
        table.set_header(header);
        for (locale, summary) in &self.run.locales {
            table.add_row(self.locale_row(locale, summary, wide, incomplete));
        }
        Terminal::narrow(&mut table);
        for column in table.column_iter_mut().skip(1) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        table
    }

    fn locale_row(
        &self,
        locale: &Locale,
        summary: &LocaleSummary,
        wide: bool,
        incomplete: bool,
    ) -> Vec<Cell> {
        let figure = |count: usize, colour| match count {
            0 => Cell::new("0"),
            count => self.terminal.coloured(count, colour),
        };
        let source = self.run.source_locale.as_ref() == Some(locale);
        let name = if source {
            format!("{locale} *")
        } else {
            locale.to_string()
        };
        let mut row = vec![Cell::new(name), Cell::new(summary.pages)];
        if incomplete {
            row.push(figure(summary.incomplete, Color::Red));
        }
        let count = |impact| summary.findings.get(&impact).copied().unwrap_or(0);
        if wide {
            row.extend(IMPACTS.map(|impact| figure(count(impact), colour_of(impact))));
        } else {
            let lines: Vec<String> = IMPACTS
                .into_iter()
                .filter(|&impact| count(impact) > 0)
                .map(|impact| format!("{} {}", count(impact), self.speech.impact(impact)))
                .collect();
            row.push(Cell::new(if lines.is_empty() {
                "0".to_owned()
            } else {
                lines.join("\n")
            }));
        }
        row.push(Cell::new(summary.questions));
        row.push(Cell::new(if source {
            "–".to_owned()
        } else {
            self.coverage(summary)
        }));
        row.push(figure(summary.untranslated_on_page, Color::Yellow));
        row
    }

    fn coverage(&self, summary: &LocaleSummary) -> String {
        Coverage::of(summary).map_or_else(
            || "–".to_owned(),
            |coverage| {
                let args = [
                    ("translated", number(coverage.translated)),
                    ("messages", number(coverage.messages)),
                    ("percent", number(coverage.percent())),
                ];
                self.speech.say("report-coverage-figure", &args)
            },
        )
    }

    fn findings(&self) -> String {
        let failed = worst(self.run);
        if failed.is_empty() {
            return String::new();
        }
        let mut table = self.terminal.plain_table();
        for finding in failed.iter().take(LISTED) {
            table.add_row(vec![
                self.weight(finding.impact),
                Cell::new(self.finding(finding)),
            ]);
        }
        let mut block = format!(
            "{}\n{}",
            self.heading("report-worst-findings"),
            print(&table)
        );
        let more = total(failed.get(LISTED..).unwrap_or_default());
        if more > 0 {
            let _ = write!(
                block,
                "\n {}",
                self.speech.count("report-more-findings", more)
            );
        }
        block
    }

    fn finding(&self, finding: &Finding) -> String {
        let speech = &self.speech;
        let said = speech.of_instance(finding, 0, self.run).text;
        let mut text = format!(
            "{}: {}",
            one_line(&finding.rule),
            shortened(&one_line(&said), MESSAGE)
        );
        let places = speech.count("report-place-count", finding.instances.len());
        let _ = write!(text, "\n{places} · {}", self.reach(finding));
        if let Some(first) = finding.instances.first() {
            let place = first.file.as_deref().unwrap_or(&first.url);
            let place = shortened(&one_line(place), PLACE);
            let target = shortened(&one_line(&target_text(&first.target)), PLACE);
            let _ = write!(
                text,
                "\n{} {place}  {target}",
                speech.word("report-first-place")
            );
        }
        text
    }

    fn reach(&self, finding: &Finding) -> String {
        match finding.scope {
            Scope::Template => self.speech.word("report-every-locale"),
            Scope::Translation | Scope::Unknown => {
                let names: Vec<String> = finding.locales.iter().map(ToString::to_string).collect();
                names.join(", ")
            }
        }
    }

    /// A row per rule of findings in catalogs.
    fn catalogs(&self) -> String {
        let mut rules: BTreeMap<(std::cmp::Reverse<Impact>, &str), Vec<&CatalogEntry>> =
            BTreeMap::new();
        for entry in &self.run.catalogs {
            let key = (std::cmp::Reverse(entry.impact), entry.rule.as_str());
            rules.entry(key).or_default().push(entry);
        }
        if rules.is_empty() {
            return String::new();
        }
        let mut table = self.terminal.plain_table();
        for ((impact, rule), entries) in rules {
            let mut per_locale: BTreeMap<&Locale, usize> = BTreeMap::new();
            for entry in &entries {
                *per_locale.entry(&entry.locale).or_default() += 1;
            }
            let counts: Vec<String> = per_locale
                .iter()
                .map(|(locale, count)| format!("{locale} {count}"))
                .collect();
            let first = entries[0];
            let place = shortened(&one_line(&entry_place(first)), PLACE);
            let lead = self.speech.word("report-first-place");
            let text = format!("{}: {}\n{lead} {place}", one_line(rule), counts.join(" · "));
            table.add_row(vec![self.weight(impact.0), Cell::new(text)]);
        }
        format!("{}\n{}", self.heading("report-in-catalogs"), print(&table))
    }

    /// What became of the pages, and why the first of those left out were.
    fn ledger(&self) -> String {
        let ledger = Ledger::of(self.run);
        if ledger.found == 0 {
            return String::new();
        }
        let args = [
            ("found", number(ledger.found)),
            ("checked", number(ledger.checked)),
            ("incomplete", number(ledger.incomplete)),
            ("skipped", number(ledger.skipped)),
            ("frames", number(ledger.frames)),
        ];
        let mut table = self.terminal.plain_table();
        table.add_row(vec![
            "i".to_owned(),
            self.speech.say("report-ledger", &args),
        ]);
        let skipped = reasons(self.run, PageStatus::Skipped);
        for (why, pages) in skipped.iter().take(REASONS) {
            let count = self.speech.count("report-page-count", pages.len());
            let why = shortened(&one_line(why), MESSAGE);
            table.add_row(vec![String::new(), format!("{count}: {why}")]);
        }
        print(&table)
    }

    fn notices(&self) -> String {
        let mut table = self.terminal.plain_table();
        for notice in &self.run.notices {
            table.add_row(vec![Cell::new("!"), Cell::new(one_line(notice))]);
        }
        if self.run.notices.is_empty() {
            String::new()
        } else {
            print(&table)
        }
    }

    fn verdict(&self, report: Option<&str>) -> String {
        let mut table = self.terminal.plain_table();
        for (sign, colour, text) in verdict_lines(self.run, &self.speech) {
            table.add_row(vec![
                self.terminal.coloured(sign, colour),
                self.terminal.coloured(text, colour),
            ]);
        }
        let questions = self
            .run
            .findings
            .iter()
            .filter(|finding| finding.outcome == Outcome::CantTell)
            .count();
        if questions > 0 {
            table.add_row(vec![
                "?".to_owned(),
                self.speech.count("report-questions-left", questions),
            ]);
        }
        table.add_row(vec!["i".to_owned(), self.speech.word("report-risk-short")]);
        let mut block = print(&table);
        if let Some(path) = report {
            let args = [("path", NoteValue::from(visible(path).into_owned()))];
            let _ = write!(block, "\n\n{}", self.speech.say("report-written-to", &args));
        }
        block
    }

    fn heading(&self, key: &str) -> String {
        let text = self.speech.word(key);
        if self.terminal.colour() {
            format!("\u{1b}[1m{text}\u{1b}[0m")
        } else {
            text
        }
    }

    fn weight(&self, impact: Impact) -> Cell {
        let sign = match impact {
            Impact::Critical => "✖",
            Impact::Serious => "▲",
            Impact::Moderate => "●",
            Impact::Minor => "○",
        };
        self.terminal.coloured(
            format!("{sign} {}", self.speech.impact(impact)),
            colour_of(impact),
        )
    }
}

fn entry_place(entry: &CatalogEntry) -> String {
    let line = if entry.line > 0 {
        format!(":{}", entry.line)
    } else {
        String::new()
    };
    let attribute = entry
        .attribute
        .as_ref()
        .map(|name| format!(".{name}"))
        .unwrap_or_default();
    format!("{}{line}  {}{attribute}", entry.file, entry.message)
}

fn colour_of(impact: Impact) -> Color {
    match impact {
        Impact::Critical => Color::Red,
        Impact::Serious => Color::Yellow,
        Impact::Moderate => Color::Cyan,
        Impact::Minor => Color::Reset,
    }
}

/// The table, without blanks at the ends of lines. Blanks that held words together have done so.
fn print(table: &Table) -> String {
    table.trim_fmt().replace('\u{a0}', " ")
}
