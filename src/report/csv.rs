//! `findings.csv`: a row per place and per catalog entry (RFC 4180), safe to open as a spreadsheet.

use std::io::{self, Write};

use super::items::path_of;
use super::text::{one_line, target_text};
use super::{Output, ReportError, Reporter};
use crate::finding::{CatalogEntry, Finding, Instance, Run};

const HEAD: [&str; 14] = [
    "kind",
    "rule",
    "outcome",
    "impact",
    "criteria",
    "locale",
    "page",
    "file",
    "line",
    "element",
    "message",
    "source",
    "translation",
    "fingerprint",
];

/// Writes `findings.csv`.
#[derive(Debug)]
pub(super) struct Csv;

impl Reporter for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        output.write_with("findings.csv", |out| {
            row(out, &HEAD)?;
            for finding in &run.findings {
                for instance in &finding.instances {
                    of_instance(out, finding, instance)?;
                }
            }
            run.catalogs
                .iter()
                .try_for_each(|entry| of_entry(out, entry))
        })
    }
}

fn of_instance(out: &mut dyn Write, finding: &Finding, instance: &Instance) -> io::Result<()> {
    let place = finding.catalog_message.as_ref();
    row(
        out,
        &[
            "page",
            &finding.rule,
            finding.outcome.name(),
            finding.impact.name(),
            &finding.criteria.join(" "),
            instance
                .locale
                .as_ref()
                .map_or("", |locale| locale.as_str()),
            &instance.url,
            &path_of(instance),
            "",
            &target_text(&instance.target),
            instance.message.as_ref().unwrap_or(&finding.message),
            place
                .and_then(|place| place.source.as_deref())
                .unwrap_or(""),
            "",
            &finding.fingerprint,
        ],
    )
}

fn of_entry(out: &mut dyn Write, entry: &CatalogEntry) -> io::Result<()> {
    let message = match &entry.attribute {
        Some(attribute) => format!("{}.{attribute}", entry.message),
        None => entry.message.clone(),
    };
    row(
        out,
        &[
            "catalog",
            &entry.rule,
            "failed",
            entry.impact.name(),
            "",
            entry.locale.as_str(),
            "",
            &entry.file,
            &entry.line.to_string(),
            &message,
            &entry.text,
            entry.source.as_deref().unwrap_or(""),
            entry.translation.as_deref().unwrap_or(""),
            &entry.fingerprint(),
        ],
    )
}

fn row(out: &mut dyn Write, cells: &[&str; HEAD.len()]) -> io::Result<()> {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    write!(out, "{}\r\n", cells.join(","))
}

/// A quoted cell that no spreadsheet takes for a formula: what would begin one has an apostrophe before it.
fn cell(text: &str) -> String {
    let text = one_line(text);
    let formula = text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%']);
    let mark = if formula { "'" } else { "" };
    format!("\"{mark}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn no_cell_is_a_formula() {
        for text in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r\n=1",
            "  =1",
            "＝1",
            "\u{feff}=1",
        ] {
            let first = cell(text).chars().nth(1);
            assert!(
                first.is_some_and(|c| c == '\'' || c == '['),
                "{text:?}: {}",
                cell(text)
            );
        }
        assert_eq!(cell("main > p"), "\"main > p\"");
        assert_eq!(cell("a \"b\", c\nd"), "\"a \"\"b\"\", c d\"");
    }
}
