//! `summary.md`: a run on one screen, for a pull request or a job's summary.

use std::fmt::Write as _;

use super::figures::{Coverage, IMPACTS, total, worst};
use super::speech::{Speech, number};
use super::terminal_verdict::verdict_lines;
use super::text::{one_line, shortened, target_text};
use super::{Context, Output, ReportError, Reporter};
use crate::finding::{Finding, LocaleSummary, RuleRecord, Run};
use crate::locale::Locale;
use crate::rule::NoteValue;

/// Findings listed. The other reports list all.
const MOST_FINDINGS: usize = 50;
/// Characters of a message or an address.
const MOST_TEXT: usize = 300;

/// Writes `summary.md`.
#[derive(Debug)]
pub(super) struct Markdown {
    context: Context,
}

impl Markdown {
    pub(super) fn new(context: &Context) -> Self {
        Self {
            context: context.clone(),
        }
    }
}

impl Reporter for Markdown {
    fn name(&self) -> &'static str {
        "markdown"
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        output.write("summary.md", summary(&self.context, run).as_bytes())
    }
}

/// The summary. Bounded: some ten lines, a line per locale, and [`MOST_FINDINGS`].
pub(super) fn summary(context: &Context, run: &Run) -> String {
    let speech = Speech::of_run(context, run);
    let mut out = format!("# {}\n\n", escaped(&speech.word("report-title")));
    for (sign, _, text) in verdict_lines(run, &speech) {
        line(&mut out, &format!("- {sign} {}", plain(&text)));
    }
    line(
        &mut out,
        &format!("\n{}\n", escaped(&speech.word("report-risk-short"))),
    );
    locales(&mut out, run, &speech);
    findings(&mut out, run, &speech);
    let against = [
        ("standard", NoteValue::from(run.standard.clone())),
        ("browser", NoteValue::from(run.browser.clone())),
    ];
    line(
        &mut out,
        &plain(&speech.say("report-checked-against", &against)),
    );
    out
}

fn locales(out: &mut String, run: &Run, speech: &Speech) {
    if run.locales.is_empty() {
        return;
    }
    let words = ["report-locale", "report-pages", "report-incomplete"].map(|key| speech.word(key));
    let impacts = IMPACTS.map(|impact| speech.impact(impact));
    let more = ["report-questions", "report-translated"].map(|key| speech.word(key));
    let heads: Vec<String> = words
        .iter()
        .chain(&impacts)
        .chain(&more)
        .map(|word| escaped(word))
        .collect();
    row(out, &heads);
    let align = std::iter::once(":--")
        .chain(std::iter::repeat("--:"))
        .take(heads.len());
    row(out, &align.map(str::to_owned).collect::<Vec<_>>());
    for (locale, summary) in &run.locales {
        row(out, &cells(locale, summary));
    }
    out.push('\n');
}

fn cells(locale: &Locale, summary: &LocaleSummary) -> Vec<String> {
    let mut cells = vec![escaped(locale.as_str())];
    cells.extend([summary.pages, summary.incomplete].map(|count| count.to_string()));
    cells.extend(IMPACTS.map(|impact| {
        summary
            .findings
            .get(&impact)
            .copied()
            .unwrap_or(0)
            .to_string()
    }));
    cells.push(summary.questions.to_string());
    let coverage = Coverage::of(summary);
    cells.push(coverage.map_or_else(|| "–".to_owned(), |it| format!("{} %", it.percent())));
    cells
}

fn findings(out: &mut String, run: &Run, speech: &Speech) {
    let worst = worst(run);
    if worst.is_empty() {
        return;
    }
    line(
        out,
        &format!("## {}\n", escaped(&speech.word("report-worst-findings"))),
    );
    for finding in worst.iter().take(MOST_FINDINGS) {
        line(out, &finding_line(finding, speech));
    }
    let rest = total(worst.get(MOST_FINDINGS..).unwrap_or_default());
    if rest > 0 {
        line(
            out,
            &format!("- {}", escaped(&speech.count("report-more-findings", rest))),
        );
    }
    out.push('\n');
}

/// A finding in two lines: what it is and how far it reaches, then its first place.
pub(super) fn finding_line(finding: &Finding, speech: &Speech) -> String {
    let locales: Vec<&str> = finding.locales.iter().map(Locale::as_str).collect();
    let places = speech.say(
        "report-place-count",
        &[("count", number(finding.instances.len()))],
    );
    let mut text = format!(
        "- **{}** {}: {} ({}; {})",
        escaped(&speech.impact(finding.impact)),
        code(&finding.rule),
        plain(&finding.message),
        escaped(&locales.join(", ")),
        escaped(&places),
    );
    if let Some(first) = finding.instances.first() {
        let place = format!(
            "{} {}",
            one_line(&first.url),
            one_line(&target_text(&first.target))
        );
        let _ = write!(text, "<br>{}", code(&place));
    }
    text
}

/// A rule explained, for readers that show Markdown.
pub(super) fn rule_help(rule: &RuleRecord) -> String {
    let texts = [&rule.why, &rule.fix].map(|text| plain_long(text));
    let mut help = format!("**{}**", plain(&rule.title));
    for text in texts.iter().filter(|text| !text.is_empty()) {
        let _ = write!(help, "\n\n{text}");
    }
    let ids: Vec<String> = rule
        .criteria
        .iter()
        .map(|id| format!("WCAG {id}"))
        .collect();
    if !ids.is_empty() {
        let _ = write!(help, "\n\n{}", escaped(&ids.join(", ")));
    }
    help
}

/// Text from outside in one line, shortened, as text.
pub(super) fn plain(text: &str) -> String {
    escaped(&shortened(&one_line(text), MOST_TEXT))
}

fn plain_long(text: &str) -> String {
    escaped(&one_line(text))
}

/// Text in which Markdown sees no markup, GitHub no mention and no link.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.char_indices().peekable();
    while let Some((index, c)) = rest.next() {
        let next = rest.peek().map(|(_, next)| *next);
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            // `@name` and `#12`: only another node keeps them from telling somebody.
            '@' => out.push_str("@<!-- -->"),
            '#' if next.is_some_and(|next| next.is_ascii_digit()) => out.push_str("#<!-- -->"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' => out.extend(['\\', c]),
            ':' if next == Some('/') => out.push_str("\\:"),
            '-' | '+' | '#' if index == 0 => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
    out
}

/// Text as code, whatever back-ticks it has (CommonMark §6.1). Also within a table.
pub(super) fn code(text: &str) -> String {
    let text = shortened(&one_line(text), MOST_TEXT).replace('|', "\\|");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let gap = if longest > 0 || text.is_empty() {
        " "
    } else {
        ""
    };
    format!("{fence}{gap}{text}{gap}{fence}")
}

fn row(out: &mut String, cells: &[String]) {
    line(out, &format!("| {} |", cells.join(" | ")));
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::{code, escaped};

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(
            escaped("<b>&[x](y) `z` *a* _b_ |c"),
            "&lt;b&gt;&amp;\\[x\\](y) \\`z\\` \\*a\\* \\_b\\_ \\|c"
        );
        assert_eq!(escaped("@team #12"), "@<!-- -->team #<!-- -->12");
        assert_eq!(escaped("- x https://y"), "\\- x https\\://y");
    }

    #[test]
    fn code_ends_where_it_should() {
        assert_eq!(code("a > b"), "`a > b`");
        assert_eq!(code("a ``b`` c"), "``` a ``b`` c ```");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\n```\nb"), "```` a ``` b ````");
    }
}
