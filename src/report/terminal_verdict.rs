//! The last word of the summary on the terminal: whether the run can be trusted, and the gate.

use comfy_table::Color;

use super::speech::{Speech, number};
use super::text::one_line;
use crate::finding::{Gate, PageRecord, PageStatus, Run};
use crate::rule::NoteValue;

/// Incomplete pages named with their reason.
const MOST_INCOMPLETE: usize = 5;

/// Sign, colour and text.
type Line = (&'static str, Color, String);

/// What the run says to the gate, line by line: sign, colour and text.
pub(super) fn verdict_lines(run: &Run, speech: &Speech) -> Vec<Line> {
    let mut lines = Vec::new();
    if run.partial {
        lines.push(("✖", Color::Red, speech.word("report-partial")));
    }
    lines.extend(
        run.problems
            .iter()
            .map(|problem| ("✖", Color::Red, one_line(problem))),
    );
    let incomplete: Vec<&PageRecord> = run
        .pages
        .iter()
        .filter(|page| page.status == PageStatus::Incomplete)
        .collect();
    if !incomplete.is_empty() {
        lines.extend(incomplete_lines(&incomplete, speech));
    } else if !run.is_trustworthy() && lines.is_empty() {
        lines.push(("✖", Color::Red, speech.word("report-nothing-checked")));
    }
    // That little was found in what could be looked at is no pass.
    let passed = |gate: &Gate| gate.fail_on.is_some() && gate.reached == 0;
    let told = |gate: &Gate| run.is_trustworthy() || !passed(gate);
    if let Some(gate) = run.gate.filter(told) {
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
        lines.push((sign, colour, speech.say(key, &args)));
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
            lines.push((
                sign,
                colour,
                speech.count("format-baseline-gone", gate.gone),
            ));
        }
    }
    lines
}

/// How many pages are incomplete, and why the first of them are.
fn incomplete_lines(pages: &[&PageRecord], speech: &Speech) -> Vec<Line> {
    let count = speech.count("report-pages-incomplete", pages.len());
    let mut lines = vec![("✖", Color::Red, count)];
    lines.extend(pages.iter().take(MOST_INCOMPLETE).map(|page| {
        let why = page.why.as_deref().unwrap_or("");
        ("", Color::Reset, one_line(&format!("{}: {why}", page.url)))
    }));
    if pages.len() > MOST_INCOMPLETE {
        let rest = pages.len() - MOST_INCOMPLETE;
        lines.push(("", Color::Reset, speech.count("report-more-pages", rest)));
    }
    lines
}
