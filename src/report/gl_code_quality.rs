//! `gl-code-quality.json`: what GitLab shows in a merge request's Code Quality widget.

use std::collections::BTreeSet;

use serde::Serialize;

use super::items::{Item, items};
use super::json_style::write_json;
use super::text::one_line;
use super::{Output, ReportError, Reporter};
use crate::finding::{Run, stable_hash};
use crate::locale::Locale;
use crate::rule::{Impact, Outcome};

/// Writes `gl-code-quality.json`.
#[derive(Debug)]
pub(super) struct CodeQuality;

impl Reporter for CodeQuality {
    fn name(&self) -> &'static str {
        "gl-code-quality"
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        let violations = violations(run);
        output.write_with("gl-code-quality.json", |mut writer| {
            write_json(&mut writer, 1, &violations)?;
            writer.write_all(b"\n")
        })
    }
}

/// The fields GitLab reads.
#[derive(Debug, Serialize)]
struct Violation {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Debug, Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Debug, Serialize)]
struct Lines {
    begin: u32,
}

/// Facts only: a question is no violation.
fn violations(run: &Run) -> Vec<Violation> {
    let mut seen = BTreeSet::new();
    let failed = items(run)
        .into_iter()
        .filter(|item| item.outcome == Outcome::Failed);
    failed.map(|item| violation(&item, &mut seen)).collect()
}

fn violation(item: &Item<'_>, seen: &mut BTreeSet<String>) -> Violation {
    let locale = item.locale.map_or("", Locale::as_str);
    // GitLab drops all but one of those that share a fingerprint.
    let candidates = (0_u32..).map(|index| {
        let number = if index == 0 {
            String::new()
        } else {
            index.to_string()
        };
        stable_hash(&[item.rule, &item.fingerprint, locale, &number])
    });
    let mut fresh = candidates.filter(|print| seen.insert(print.clone()));
    let places = match item.instances.len() {
        0 | 1 => String::new(),
        count => format!(" (× {count})"),
    };
    Violation {
        description: format!("{}{places}", one_line(item.message)),
        check_name: item.rule.to_owned(),
        fingerprint: fresh.next().unwrap_or_default(),
        severity: severity(item.impact),
        location: Location {
            path: item.path.clone(),
            lines: Lines {
                begin: item.line.unwrap_or(1),
            },
        },
    }
}

const fn severity(impact: Impact) -> &'static str {
    match impact {
        Impact::Critical => "critical",
        Impact::Serious => "major",
        Impact::Moderate => "minor",
        Impact::Minor => "info",
    }
}
