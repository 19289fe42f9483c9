//! `index.html`: all locales side by side. It must stay small however large the site is.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::super::figures::by_rule;
use super::super::ledger::{Ledger, reasons};
use super::super::speech::{Said, Speech};
use super::super::{Context, Output, ReportError};
use super::anchors::RuleLinks;
use super::catalog;
use super::environment::Renderer;
use super::figures::Figures;
use super::finding::{RuleView, Views};
use super::folder;
use super::view::{Shell, short_url, web_link};
use crate::finding::{Change, Gate, LocaleSummary, PageRecord, PageStatus, Run, Scope};
use crate::locale::Locale;
use crate::rule::{Impact, Outcome};

/// Locales that a table has columns for; with more, rows give sums.
const COLUMNS: usize = 30;
/// Reasons listed, and pages for each.
const REASONS: usize = 20;
const EXAMPLES: usize = 5;

#[derive(Serialize)]
struct IndexPage<'v> {
    shell: &'v Shell,
    targets: &'v [String],
    standard: &'v str,
    browser: &'v str,
    seconds: u64,
    partial: bool,
    trustworthy: bool,
    gate: Option<Gate>,
    problems: &'v [String],
    notices: &'v [String],
    locales: Vec<LocaleRow>,
    incomplete_column: bool,
    /// Names of the columns of the tables by rule; empty where there would be too many.
    columns: Vec<String>,
    findings: Vec<RuleRow>,
    catalogs: Vec<RuleRow>,
    questions: Vec<RuleRow>,
    total: Ledger,
    coverage: Vec<CoverageRow>,
    incomplete: Vec<Reason>,
    skipped: Vec<Reason>,
    trend: Option<Change>,
    untested: Vec<Untested>,
    rules: Vec<(RuleView, Impact)>,
}

#[derive(Serialize)]
struct LocaleRow {
    name: String,
    href: String,
    pages_href: String,
    source: bool,
    figures: Figures,
    here_only: usize,
    /// Since the baseline, if there is one.
    change: Option<Change>,
}

/// A rule's places in each locale.
#[derive(Serialize)]
struct RuleRow {
    rule: String,
    title: Said,
    impact: Impact,
    total: usize,
    /// Defects seen in every locale.
    everywhere: usize,
    /// The one locale it is seen in, where others were looked at too.
    only: Option<String>,
    locales: usize,
    cells: Vec<(usize, Option<String>)>,
}

/// What became of a locale's pages.
#[derive(Serialize)]
struct CoverageRow {
    name: String,
    pages_href: String,
    ledger: Ledger,
}

/// Pages that share a reason.
#[derive(Serialize)]
struct Reason {
    why: String,
    count: usize,
    pages: Vec<(String, Option<String>)>,
}

/// A Trusted Tester test that no rule of the run decides.
#[derive(Serialize)]
struct Untested {
    id: String,
    asks: String,
}

/// Locales, and where their rules' findings begin.
type Links<'a> = [(Option<&'a Locale>, RuleLinks)];

pub(super) fn write<'a>(
    context: &'a Context,
    run: &'a Run,
    links: &'a Links<'a>,
    speech: &Speech,
    output: &Output<'_>,
) -> Result<(), ReportError> {
    let locales: Vec<Option<&Locale>> = links.iter().map(|(locale, _)| *locale).collect();
    let shell = Shell::of_index(run, speech, &locales);
    let views = Views {
        context,
        run,
        locale: None,
        speech,
    };
    // Pages without a locale have a column where something was found on them.
    let homeless = links
        .iter()
        .any(|(locale, rules)| locale.is_none() && !rules.is_empty());
    let columns: Vec<_> = links
        .iter()
        .filter(|(locale, _)| locale.is_some() || homeless)
        .collect();
    let index = Index {
        run,
        links,
        views,
        columns,
    };
    Renderer::new(speech)?.write(output, "index.html", "index.html", index.page(&shell))
}

struct Index<'a> {
    run: &'a Run,
    links: &'a Links<'a>,
    views: Views<'a>,
    /// Columns of the tables by rule.
    columns: Vec<&'a (Option<&'a Locale>, RuleLinks)>,
}

impl<'a> Index<'a> {
    fn page<'v>(&'v self, shell: &'v Shell) -> IndexPage<'v> {
        let run = self.run;
        let name = |locale: Option<&Locale>| locale.map(ToString::to_string).unwrap_or_default();
        let names = self.columns.iter().map(|(locale, _)| name(*locale));
        IndexPage {
            shell,
            targets: &run.targets,
            standard: &run.standard,
            browser: &run.browser,
            seconds: run.duration_ms / 1_000,
            partial: run.partial,
            trustworthy: run.is_trustworthy(),
            gate: run.gate,
            problems: &run.problems,
            notices: &run.notices,
            locales: self
                .links
                .iter()
                .map(|(locale, _)| self.locale(*locale))
                .collect(),
            incomplete_column: Ledger::of(run).incomplete > 0,
            columns: if self.columns.len() <= COLUMNS {
                names.collect()
            } else {
                Vec::new()
            },
            findings: self.findings(Outcome::Failed),
            catalogs: self.catalogs(),
            questions: self.findings(Outcome::CantTell),
            total: Ledger::of(run),
            coverage: self.coverage(),
            incomplete: self.reasons(PageStatus::Incomplete),
            skipped: self.reasons(PageStatus::Skipped),
            trend: run.trend.as_ref().map(|trend| trend.total),
            untested: self.untested(),
            rules: run
                .rules
                .iter()
                .map(|record| (self.views.rule(&record.id, &record.criteria), record.impact))
                .collect(),
        }
    }

    fn locale(&self, locale: Option<&Locale>) -> LocaleRow {
        let summary = locale.and_then(|locale| self.run.locales.get(locale));
        let here_only = |finding: &&crate::finding::Finding| {
            finding.outcome == Outcome::Failed
                && finding.scope == Scope::Translation
                && finding.locales.len() == 1
                && finding.locales.first() == locale
        };
        LocaleRow {
            name: locale.map(ToString::to_string).unwrap_or_default(),
            href: format!("{}/index.html", folder(locale)),
            pages_href: format!("{}/pages.html", folder(locale)),
            source: locale.is_some() && locale == self.run.source_locale.as_ref(),
            figures: Figures::of(summary.unwrap_or(&LocaleSummary::default())),
            here_only: self.run.findings.iter().filter(here_only).count(),
            change: self.change(locale),
        }
    }

    /// The one of several columns that counts anything.
    fn only(&self, counts: &[usize]) -> Option<String> {
        let columns = self.columns.iter().zip(counts);
        let mut seen = columns.filter(|(_, count)| **count > 0);
        let (column, _) = seen.next()?;
        let alone = seen.next().is_none() && counts.len() > 1;
        column.0.filter(|_| alone).map(ToString::to_string)
    }

    /// What changed in a locale; a locale that the trend does not name has not changed.
    fn change(&self, locale: Option<&Locale>) -> Option<Change> {
        let name = locale.map_or("und", Locale::as_str);
        let trend = self.run.trend.as_ref()?;
        Some(trend.locales.get(name).copied().unwrap_or_default())
    }

    fn findings(&self, outcome: Outcome) -> Vec<RuleRow> {
        let row = |(rule, counts): (&str, BTreeMap<Option<&'a Locale>, usize>)| {
            self.row(rule, outcome, |locale| {
                counts.get(&locale).copied().unwrap_or(0)
            })
        };
        sorted(by_rule(self.run, outcome).into_iter().map(row).collect())
    }

    fn catalogs(&self) -> Vec<RuleRow> {
        let row = |(rule, counts): (&str, BTreeMap<&str, usize>)| {
            self.row(rule, Outcome::Failed, |locale| {
                locale
                    .and_then(|locale| counts.get(locale.as_str()))
                    .copied()
                    .unwrap_or(0)
            })
        };
        sorted(catalog::by_rule(self.run).into_iter().map(row).collect())
    }

    fn row(
        &self,
        id: &str,
        outcome: Outcome,
        count: impl Fn(Option<&'a Locale>) -> usize,
    ) -> RuleRow {
        let view = self.views.rule(id, &[]);
        let counts: Vec<usize> = self
            .columns
            .iter()
            .map(|(locale, _)| count(*locale))
            .collect();
        let of_rule = || {
            self.run
                .findings
                .iter()
                .filter(|it| it.rule == id && it.outcome == outcome)
        };
        let entries = self
            .run
            .catalogs
            .iter()
            .filter(|entry| entry.rule == id)
            .map(|entry| entry.impact);
        let impact = of_rule().map(|finding| finding.impact).chain(entries).max();
        let key = (outcome, id.to_owned());
        let cell = |(column, &count): (&&(Option<&Locale>, RuleLinks), &usize)| {
            (count, column.1.get(&key).filter(|_| count > 0).cloned())
        };
        RuleRow {
            rule: view.id,
            title: view.title,
            impact: impact.unwrap_or(Impact::Minor),
            total: counts.iter().sum(),
            everywhere: of_rule()
                .filter(|finding| finding.scope == Scope::Template)
                .count(),
            locales: counts.iter().filter(|&&count| count > 0).count(),
            only: self.only(&counts),
            cells: if self.columns.len() <= COLUMNS {
                self.columns.iter().zip(&counts).map(cell).collect()
            } else {
                Vec::new()
            },
        }
    }

    /// The reasons most pages share, with a few pages each.
    fn reasons(&self, status: PageStatus) -> Vec<Reason> {
        let link = |page: &&PageRecord| (short_url(&page.url), web_link(&page.url));
        let reason = |(why, pages): (&str, Vec<&PageRecord>)| Reason {
            why: super::super::text::shortened(why, 400),
            count: pages.len(),
            pages: pages.iter().take(EXAMPLES).map(link).collect(),
        };
        let reasons = reasons(self.run, status).into_iter();
        reasons.take(REASONS).map(reason).collect()
    }

    /// The ledger of each locale's pages.
    fn coverage(&self) -> Vec<CoverageRow> {
        let ledgers = Ledger::by_locale(self.run);
        let row = |(locale, _): &(Option<&Locale>, RuleLinks)| CoverageRow {
            name: locale.map(ToString::to_string).unwrap_or_default(),
            pages_href: format!("{}/pages.html", folder(*locale)),
            ledger: ledgers.get(locale).copied().unwrap_or_default(),
        };
        self.links.iter().map(row).collect()
    }

    fn untested(&self) -> Vec<Untested> {
        let decided: BTreeSet<&String> = self
            .run
            .rules
            .iter()
            .flat_map(|record| &record.trusted_tester)
            .collect();
        let tests = self.views.context.standards.trusted_tester.values();
        let mut open: Vec<Untested> = tests
            .filter(|test| !decided.contains(&test.id))
            .map(|test| Untested {
                id: test.id.clone(),
                asks: test.asks.clone(),
            })
            .collect();
        // `7.A` before `10.A`.
        let number = |id: &str| {
            id.split('.')
                .next()
                .and_then(|part| part.parse::<u32>().ok())
        };
        open.sort_by_key(|test| (number(&test.id), test.id.clone()));
        open
    }
}

fn sorted(mut rows: Vec<RuleRow>) -> Vec<RuleRow> {
    rows.sort_by_key(|row| (std::cmp::Reverse((row.impact, row.total)), row.rule.clone()));
    rows
}
