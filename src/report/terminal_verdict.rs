//! The last word of the summary on the terminal: whether the run can be trusted, and the gate.

use std::sync::Arc;

use comfy_table::Color;

use super::ledger::{Ledger, reasons};
use super::speech::{Speech, number};
use super::text::one_line;
use crate::finding::{Gate, PageRecord, PageStatus, Run};
use crate::rule::{Messages, NoteValue};

/// Incomplete pages named with their reason.
const MOST_INCOMPLETE: usize = 5;
/// Reasons told for which pages were left out, where none was checked.
const MOST_REASONS: usize = 3;

/// Sign, colour and text.
type Line = (&'static str, Color, String);

/// Why the run cannot be trusted, for those who do not see the summary; nothing if it can.
pub fn why_not_trustworthy(run: &Run, messages: &Arc<Messages>) -> Vec<String> {
    let speech = Speech::new(messages, &run.lang);
    let mut told = of_whole_run(run, &speech);
    told.extend(named(&incomplete(run), &speech));
    if !run.is_trustworthy() && Ledger::of(run).checked == 0 {
        let left_out = reasons(run, PageStatus::Skipped).into_iter();
        told.extend(left_out.take(MOST_REASONS).map(|(why, pages)| {
            let count = speech.count("report-page-count", pages.len());
            one_line(&format!("{count}: {why}"))
        }));
    }
    told
}

/// What the run says to the gate, line by line: sign, colour and text.
pub(super) fn verdict_lines(run: &Run, speech: &Speech) -> Vec<Line> {
    let mut lines = distrust(run, speech);
    // That little was found in what could be looked at is no pass.
    let passed = |gate: &Gate| gate.fail_on.is_some() && gate.reached == 0;
    let told = |gate: &Gate| run.is_trustworthy() || !passed(gate);
    if let Some(gate) = run.gate.filter(told) {
        lines.extend(gate_lines(run, &gate, speech));
    }
    lines
}

/// What kept the run from being whole, and pages from being checked.
fn distrust(run: &Run, speech: &Speech) -> Vec<Line> {
    let of_run = of_whole_run(run, speech).into_iter();
    let mut lines: Vec<Line> = of_run.map(|text| ("✖", Color::Red, text)).collect();
    let incomplete = incomplete(run);
    if !incomplete.is_empty() {
        let count = speech.count("report-pages-incomplete", incomplete.len());
        lines.push(("✖", Color::Red, count));
    }
    let named = named(&incomplete, speech).into_iter();
    lines.extend(named.map(|text| ("", Color::Reset, text)));
    lines
}

/// What is wrong with the run as a whole: cut short, input that could not be used, nothing to go by.
fn of_whole_run(run: &Run, speech: &Speech) -> Vec<String> {
    let partial = run.partial.then(|| speech.word("report-partial"));
    let problems = run.problems.iter().map(|problem| one_line(problem));
    let mut told: Vec<String> = partial.into_iter().chain(problems).collect();
    if !run.is_trustworthy() && told.is_empty() && incomplete(run).is_empty() {
        told.push(speech.word("report-nothing-checked"));
    }
    told
}

fn incomplete(run: &Run) -> Vec<&PageRecord> {
    let all = run.pages.iter();
    all.filter(|page| page.status == PageStatus::Incomplete)
        .collect()
}

/// The first pages, each with its reason, and how many are left.
fn named(pages: &[&PageRecord], speech: &Speech) -> Vec<String> {
    let first = pages.iter().take(MOST_INCOMPLETE).map(|page| {
        let why = page.why.as_deref().unwrap_or("");
        one_line(&format!("{}: {why}", page.url))
    });
    let rest = pages.len().saturating_sub(MOST_INCOMPLETE);
    let rest = (rest > 0).then(|| speech.count("report-more-pages", rest));
    first.chain(rest).collect()
}

/// The gate, what changed since the baseline, and whether that could shrink.
fn gate_lines(run: &Run, gate: &Gate, speech: &Speech) -> Vec<Line> {
    let (key, sign, colour) = match (gate.fail_on, gate.reached) {
        (None, _) => ("report-gate-none", "–", Color::Reset),
        (Some(_), 0) => ("report-gate-passed", "✔", Color::Green),
        (Some(_), _) => ("report-gate-failed", "✖", Color::Red),
    };
    let impact = gate
        .fail_on
        .map_or_else(String::new, |impact| speech.impact(impact));
    let args = [
        ("count", number(gate.reached)),
        ("impact", NoteValue::from(impact)),
    ];
    let mut lines = vec![(sign, colour, speech.say(key, &args))];
    if let Some(trend) = &run.trend {
        let args = [
            ("new", number(trend.total.new)),
            ("gone", number(trend.total.gone)),
            ("unchanged", number(trend.total.unchanged)),
        ];
        lines.push(("–", Color::Reset, speech.say("report-trend", &args)));
    }
    if gate.gone > 0 {
        let (sign, colour) = if gate.strict_baseline {
            ("✖", Color::Red)
        } else {
            ("–", Color::Reset)
        };
        let gone = speech.count("format-baseline-gone", gate.gone);
        lines.push((sign, colour, gone));
    }
    lines
}
