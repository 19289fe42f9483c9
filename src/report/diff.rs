//! What changed between two runs, as Markdown for a pull request.

use super::Context;
use super::markdown::{code, escaped, finding_line, plain};
use super::speech::Speech;
use crate::finding::{CatalogEntry, Finding, Instance, Known, PageStatus, Run, Standing};
use crate::rule::{Impact, Outcome};

/// Bytes of the text: a comment on GitHub takes 65,536 characters.
const MOST_BYTES: usize = 60_000;

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// Empty if nothing is new or fixed. Under 65,000 characters.
    pub markdown: String,
    /// Impact and standing of each new failure.
    pub new: Vec<(Impact, Option<Standing>)>,
    /// Failures that are gone, and whose pages were looked at again.
    pub fixed: usize,
}

/// Compares the failures of two runs.
pub fn changes(context: &Context, old: &Run, new: &Run) -> Changes {
    let speech = Speech::of_run(context, new);
    let (before, after) = (known(old), known(new));
    let fresh: Vec<Finding> = failed(new)
        .filter_map(|it| unknown_part(it, &before))
        .collect();
    let fresh_entries: Vec<&CatalogEntry> = new
        .catalogs
        .iter()
        .filter(|it| !before.knows_entry(it))
        .collect();
    let gone: Vec<Finding> = failed(old)
        .filter(|it| looked_at_again(it, new))
        .filter_map(|it| unknown_part(it, &after))
        .collect();
    let gone_entries: Vec<&CatalogEntry> = old
        .catalogs
        .iter()
        .filter(|it| !after.knows_entry(it))
        .collect();
    let unchanged = failed(new).count() + new.catalogs.len() - fresh.len() - fresh_entries.len();
    let impacts = fresh.iter().map(|it| (it.impact, it.gate));
    let of_entries = fresh_entries.iter().map(|it| (it.impact, it.gate));
    let fixed = gone.len() + gone_entries.len();
    let new_failures: Vec<_> = impacts.chain(of_entries).collect();
    let markdown = if new_failures.is_empty() && fixed == 0 {
        String::new()
    } else {
        let parts = [
            section("format-diff-new", &fresh, &fresh_entries, &speech),
            section("format-diff-fixed", &gone, &gone_entries, &speech),
        ];
        let tail = format!(
            "{}\n",
            escaped(&speech.count("format-diff-unchanged", unchanged))
        );
        joined(&parts, &tail, &speech)
    };
    Changes {
        markdown,
        new: new_failures,
        fixed,
    }
}

fn known(run: &Run) -> Known {
    Known::of(&run.findings, &run.catalogs)
}

fn failed(run: &Run) -> impl Iterator<Item = &Finding> {
    run.findings
        .iter()
        .filter(|finding| finding.outcome == Outcome::Failed)
}

/// The finding with those of its instances that `known` has not.
fn unknown_part(finding: &Finding, known: &Known) -> Option<Finding> {
    let instances: Vec<Instance> = finding
        .instances
        .iter()
        .filter(|it| !known.knows(finding, it))
        .cloned()
        .collect();
    let mut locales: Vec<_> = instances
        .iter()
        .filter_map(|it| it.locale.clone())
        .collect();
    locales.sort();
    locales.dedup();
    (!instances.is_empty()).then(|| Finding {
        locales,
        instances,
        ..finding.clone()
    })
}

/// A finding whose pages were not checked this time is not fixed.
fn looked_at_again(finding: &Finding, new: &Run) -> bool {
    let checked = |url: &str| {
        let mut pages = new
            .pages
            .iter()
            .filter(|page| page.status == PageStatus::Checked);
        pages.any(|page| page.final_url == url || page.url == url)
    };
    let applied = new.rules.iter().any(|rule| rule.id == finding.rule);
    applied
        && finding
            .instances
            .iter()
            .any(|instance| checked(&instance.url))
}

/// A heading and its lines; nothing without lines.
fn section(
    key: &str,
    findings: &[Finding],
    entries: &[&CatalogEntry],
    speech: &Speech,
) -> Vec<String> {
    let count = findings.len() + entries.len();
    if count == 0 {
        return Vec::new();
    }
    let mut lines = vec![format!("### {}\n", escaped(&speech.count(key, count)))];
    lines.extend(findings.iter().map(|finding| finding_line(finding, speech)));
    lines.extend(entries.iter().map(|entry| entry_line(entry, speech)));
    lines
}

fn entry_line(entry: &CatalogEntry, speech: &Speech) -> String {
    format!(
        "- **{}** {}: {} ({})<br>{}",
        escaped(&speech.impact(entry.impact)),
        code(&entry.rule),
        plain(&entry.text),
        escaped(entry.locale.as_str()),
        code(&format!("{}:{} {}", entry.file, entry.line, entry.message)),
    )
}

/// The parts, shortened where they would be too long.
fn joined(parts: &[Vec<String>], tail: &str, speech: &Speech) -> String {
    let share = MOST_BYTES / parts.len();
    let mut out = String::new();
    for lines in parts.iter().filter(|lines| !lines.is_empty()) {
        let mut room = share;
        let mut left_out = lines.len();
        for line in lines.iter().take_while(|line| {
            room = room.saturating_sub(line.len() + 1);
            room > 0
        }) {
            out.push_str(line);
            out.push('\n');
            left_out -= 1;
        }
        if left_out > 0 {
            out.push_str("- ");
            out.push_str(&escaped(&speech.count("report-more-findings", left_out)));
            out.push('\n');
        }
        out.push('\n');
    }
    out.push_str(tail);
    out
}
