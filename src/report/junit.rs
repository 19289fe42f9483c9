//! `junit.xml`: a suite per locale, as Jenkins (junit-10.xsd of its xUnit plugin) and GitLab read it.
//!
//! A case is a finding, or a rule that found nothing. Failures fail, questions are skipped, and pages
//! that should have been checked and were not are errors.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use super::items::{Item, items, picture};
use super::text::{one_line, shortened, target_text, visible};
use super::{Output, ReportError, Reporter};
use crate::finding::{PageRecord, PageStatus, Run};
use crate::locale::Locale;
use crate::rule::Outcome;

/// Characters of a case's name.
const MOST_NAME: usize = 200;
/// Places listed in a case.
const MOST_PLACES: usize = 50;

/// Writes `junit.xml`.
#[derive(Debug)]
pub(super) struct Junit;

impl Reporter for Junit {
    fn name(&self) -> &'static str {
        "junit"
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        let folder = output.folder().display().to_string();
        let suites = suites(run, &folder);
        output.write_with("junit.xml", |out| document(out, run, &suites))
    }
}

/// The cases of a locale.
#[derive(Debug, Default)]
struct Suite {
    cases: Vec<Case>,
    names: BTreeSet<(String, String)>,
}

#[derive(Debug)]
struct Case {
    /// The rule.
    class: String,
    name: String,
    verdict: Verdict,
    attachment: Option<String>,
}

#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Passed,
    /// Type, message and details.
    Failed(String, String, String),
    /// The question, and where it is asked.
    Skipped(String, String),
    Error(String),
}

impl Suite {
    /// Readers tell cases apart by class and name.
    fn push(&mut self, mut case: Case) {
        let name = case.name.clone();
        let mut count = 1;
        while !self.names.insert((case.class.clone(), case.name.clone())) {
            count += 1;
            case.name = format!("{name} ({count})");
        }
        self.cases.push(case);
    }

    fn count(&self, is: fn(&Verdict) -> bool) -> usize {
        self.cases.iter().filter(|case| is(&case.verdict)).count()
    }
}

fn suites(run: &Run, folder: &str) -> BTreeMap<String, Suite> {
    let mut suites: BTreeMap<String, Suite> = run
        .locales
        .keys()
        .map(|locale| (suite_name(Some(locale)), Suite::default()))
        .collect();
    for item in items(run) {
        let suite = suites.entry(suite_name(item.locale)).or_default();
        suite.push(case_of(&item, folder));
    }
    for page in run
        .pages
        .iter()
        .filter(|page| page.status == PageStatus::Incomplete)
    {
        let suite = suites.entry(suite_name(page.locale.as_ref())).or_default();
        suite.push(incomplete(page));
    }
    for (name, rules) in passed(run) {
        let suite = suites.entry(name).or_default();
        let found: BTreeSet<String> = suite.cases.iter().map(|case| case.class.clone()).collect();
        for rule in rules.into_iter().filter(|rule| !found.contains(*rule)) {
            let title = run.rules.iter().find(|record| record.id == rule);
            suite.push(Case {
                class: rule.to_owned(),
                name: title
                    .map_or(rule, |record| record.title.as_str())
                    .to_owned(),
                verdict: Verdict::Passed,
                attachment: None,
            });
        }
    }
    suites
}

fn suite_name(locale: Option<&Locale>) -> String {
    locale.map_or("und", Locale::as_str).to_owned()
}

/// Rules that passed on a page of a locale and did nothing worse on any.
fn passed(run: &Run) -> BTreeMap<String, Vec<&str>> {
    let mut greatest: BTreeMap<(String, &str), Outcome> = BTreeMap::new();
    for page in run
        .pages
        .iter()
        .filter(|page| page.status == PageStatus::Checked)
    {
        for (rule, outcome) in &page.outcomes {
            let known = greatest
                .entry((suite_name(page.locale.as_ref()), rule))
                .or_default();
            *known = (*known).max(*outcome);
        }
    }
    let mut passed: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for ((suite, rule), outcome) in greatest {
        if outcome == Outcome::Passed {
            passed.entry(suite).or_default().push(rule);
        }
    }
    passed
}

fn case_of(item: &Item<'_>, folder: &str) -> Case {
    let message = shortened(&one_line(item.message), MOST_NAME);
    let verdict = if item.outcome == Outcome::Failed {
        Verdict::Failed(item.impact.name().to_owned(), message.clone(), places(item))
    } else {
        Verdict::Skipped(message.clone(), places(item))
    };
    let shown = item.instances.iter().find_map(|instance| picture(instance));
    Case {
        class: item.rule.to_owned(),
        name: format!("{message} [{}]", one_line(&item.fingerprint)),
        verdict,
        attachment: shown.map(|path| format!("[[ATTACHMENT|{folder}/{path}]]")),
    }
}

/// Where it shows, a place a line.
fn places(item: &Item<'_>) -> String {
    if item.instances.is_empty() {
        let line = item
            .line
            .map_or_else(String::new, |line| format!(":{line}"));
        return format!("{}{line}", item.path);
    }
    let shown = item.instances.iter().take(MOST_PLACES);
    let mut lines: Vec<String> = shown
        .map(|it| {
            format!(
                "{} {}",
                one_line(&it.url),
                one_line(&target_text(&it.target))
            )
        })
        .collect();
    if item.instances.len() > MOST_PLACES {
        lines.push(format!("… {}", item.instances.len() - MOST_PLACES));
    }
    lines.join("\n")
}

fn incomplete(page: &PageRecord) -> Case {
    Case {
        class: "page".to_owned(),
        name: shortened(&one_line(&page.url), MOST_NAME),
        verdict: Verdict::Error(one_line(page.why.as_deref().unwrap_or("incomplete"))),
        attachment: None,
    }
}

fn document(out: &mut dyn Write, run: &Run, suites: &BTreeMap<String, Suite>) -> io::Result<()> {
    let total =
        |is: fn(&Verdict) -> bool| suites.values().map(|suite| suite.count(is)).sum::<usize>();
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(
        out,
        "<testsuites name=\"evenhand\" tests=\"{}\" failures=\"{}\" errors=\"{}\" time=\"{}\">",
        total(|_| true),
        total(is_failed),
        total(is_error),
        seconds(run.duration_ms),
    )?;
    for (index, (name, suite)) in suites.iter().enumerate() {
        write_suite(out, index, name, suite, run)?;
    }
    writeln!(out, "</testsuites>")
}

fn write_suite(
    out: &mut dyn Write,
    index: usize,
    name: &str,
    suite: &Suite,
    run: &Run,
) -> io::Result<()> {
    writeln!(
        out,
        "<testsuite id=\"{index}\" package=\"evenhand\" name=\"evenhand {name}\" hostname=\"localhost\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\" time=\"0\" timestamp=\"{timestamp}\">",
        suite.cases.len(),
        suite.count(is_failed),
        suite.count(is_error),
        suite.count(|verdict| matches!(verdict, Verdict::Skipped(..))),
        name = xml(name),
        // The schemas' type has no zone.
        timestamp = xml(run.started_at.trim_end_matches('Z')),
    )?;
    suite
        .cases
        .iter()
        .try_for_each(|case| write_case(out, name, case))?;
    writeln!(out, "</testsuite>")
}

fn write_case(out: &mut dyn Write, suite: &str, case: &Case) -> io::Result<()> {
    write!(
        out,
        "<testcase classname=\"{}.{}\" name=\"{}\" time=\"0\">",
        xml(suite),
        xml(&case.class),
        xml(&case.name)
    )?;
    match &case.verdict {
        Verdict::Passed => {}
        Verdict::Failed(kind, message, details) => write!(
            out,
            "<failure type=\"{}\" message=\"{}\">{}</failure>",
            xml(kind),
            xml(message),
            xml(details)
        )?,
        Verdict::Skipped(message, details) => {
            write!(
                out,
                "<skipped message=\"{}\">{}</skipped>",
                xml(message),
                xml(details)
            )?;
        }
        Verdict::Error(message) => {
            write!(
                out,
                "<error type=\"incomplete\" message=\"{}\"></error>",
                xml(message)
            )?;
        }
    }
    if let Some(attachment) = &case.attachment {
        write!(out, "<system-out>{}</system-out>", xml(attachment))?;
    }
    writeln!(out, "</testcase>")
}

fn is_failed(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Failed(..))
}

fn is_error(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Error(_))
}

fn seconds(milliseconds: u64) -> String {
    format!("{}.{:03}", milliseconds / 1000, milliseconds % 1000)
}

/// Text for an element or an attribute in double quotes. What XML 1.0 §2.2 does not allow is shown.
pub(super) fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in visible(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\t' => out.push_str("&#9;"),
            '\u{fffe}' => out.push_str("[U+FFFE]"),
            '\u{ffff}' => out.push_str("[U+FFFF]"),
            _ => out.push(c),
        }
    }
    out
}
