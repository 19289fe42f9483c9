//! Annotations on standard output, as GitHub Actions reads workflow commands, and the job's summary.
//!
//! GitHub shows ten annotations of each level a step; the summary has the rest.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::items::{Item, items};
use super::markdown::summary;
use super::text::{one_line, shortened};
use super::{Context, Output, ReportError, Reporter};
use crate::finding::{RuleRecord, Run, Standing};
use crate::rule::{Impact, Outcome};

/// Annotations of a level in a step.
const MOST_OF_LEVEL: usize = 10;
/// Characters of an annotation's message.
const MOST_TEXT: usize = 1_000;
/// Bytes a step may add to a job's summary.
const MOST_SUMMARY: usize = 1024 * 1024;

/// Prints annotations, and adds to the job's summary; without one, writes `summary.md`.
#[derive(Debug)]
pub(super) struct GitHub {
    context: Context,
}

impl GitHub {
    pub(super) fn new(context: &Context) -> Self {
        Self {
            context: context.clone(),
        }
    }
}

impl Reporter for GitHub {
    fn name(&self) -> &'static str {
        "github"
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        let commands = annotations(run);
        output.terminal().print(&commands)?;
        let summary = whole_lines(summary(&self.context, run), MOST_SUMMARY);
        output.write_step_summary(&summary)
    }
}

/// The levels of workflow commands.
const LEVELS: [&str; 3] = ["error", "warning", "notice"];

/// The worst of each level, one of each rule and locale before the second of any.
fn annotations(run: &Run) -> String {
    let mut all = items(run);
    // Somebody has decided already that these need no looking at.
    all.retain(|item| item.standing != Some(Standing::Suppressed));
    let mut out = String::new();
    for level in LEVELS {
        let here: Vec<&Item<'_>> = all.iter().filter(|item| level_of(item) == level).collect();
        for item in spread(&here) {
            annotation(&mut out, level, item, run);
        }
    }
    out
}

/// At most [`MOST_OF_LEVEL`], worst first and each rule before any comes again.
fn spread<'a>(items: &[&'a Item<'a>]) -> Vec<&'a Item<'a>> {
    let mut of_rule: BTreeMap<&str, usize> = BTreeMap::new();
    let rank = |item: &&'a Item<'a>| {
        let count = of_rule.entry(item.rule).or_default();
        *count += 1;
        (*count, *item)
    };
    let mut ranked: Vec<(usize, &Item<'_>)> = items.iter().map(rank).collect();
    ranked.sort_by_key(|(rank, item)| (*rank, std::cmp::Reverse(item.impact)));
    ranked
        .into_iter()
        .take(MOST_OF_LEVEL)
        .map(|(_, item)| item)
        .collect()
}

/// What fails the gate is an error or a warning; what is known or only reported is no more than a notice.
fn level_of(item: &Item<'_>) -> &'static str {
    match (item.outcome, item.standing, item.impact) {
        (Outcome::Failed, Some(Standing::Known | Standing::ReportOnly), _) => LEVELS[2],
        (Outcome::Failed, Some(Standing::Below), _) => LEVELS[1],
        (Outcome::Failed, _, Impact::Critical | Impact::Serious) => LEVELS[0],
        (Outcome::Failed, ..) => LEVELS[1],
        _ => LEVELS[2],
    }
}

fn annotation(out: &mut String, level: &str, item: &Item<'_>, run: &Run) {
    let rule = run.rules.iter().find(|rule| rule.id == item.rule);
    let title = rule.map_or(item.rule, title_of);
    let locale = item
        .locale
        .map_or_else(String::new, |locale| format!(" ({locale})"));
    let mut message = one_line(item.message);
    if let Some(first) = item.instances.first() {
        let target = item.target().unwrap_or_default();
        let _ = write!(message, " {} {target}", one_line(&first.url));
    }
    let _ = writeln!(
        out,
        "::{level} file={},line={},title={}::{}",
        property(&item.path),
        item.line.unwrap_or(1),
        property(&format!("{}: {}{locale}", item.rule, one_line(title))),
        data(&shortened(&message, MOST_TEXT)),
    );
}

fn title_of(rule: &RuleRecord) -> &str {
    if rule.title.is_empty() {
        &rule.id
    } else {
        &rule.title
    }
}

/// A command's message: a line break would begin another command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A command's property: it also ends at a comma or a colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// As many whole lines as fit.
fn whole_lines(mut text: String, most: usize) -> String {
    if text.len() > most {
        let end = text.as_bytes()[..most]
            .iter()
            .rposition(|byte| *byte == b'\n');
        text.truncate(end.map_or(0, |end| end + 1));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{data, property, whole_lines};

    #[test]
    fn nothing_ends_a_command_early() {
        assert_eq!(property("a,b:c%\r\nd"), "a%2Cb%3Ac%25%0D%0Ad");
        assert_eq!(
            data("50 %\n::set-env name=x::y"),
            "50 %25%0A::set-env name=x::y"
        );
    }

    #[test]
    fn a_summary_ends_with_a_line() {
        assert_eq!(whole_lines("ab\ncd\nef\n".to_owned(), 7), "ab\ncd\n");
        assert_eq!(whole_lines("é\n".repeat(3), 4), "é\n");
        assert_eq!(whole_lines("ab\n".to_owned(), 7), "ab\n");
    }
}
