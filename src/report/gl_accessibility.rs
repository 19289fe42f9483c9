//! `gl-accessibility.json`: pa11y-ci's report, which GitLab compares between branches.
//!
//! GitLab takes two entries for the same only if every field is the same. So there are no positions,
//! no markup and no figures of the page in them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::json_style::write_json;
use super::text::{one_line, target_text};
use super::{Output, ReportError, Reporter};
use crate::finding::{Finding, Instance, PageStatus, Run};
use crate::rule::Outcome;

/// Writes `gl-accessibility.json`.
#[derive(Debug)]
pub(super) struct Accessibility;

impl Reporter for Accessibility {
    fn name(&self) -> &'static str {
        "gl-accessibility"
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        let report = report(run);
        output.write_with("gl-accessibility.json", |mut writer| {
            write_json(&mut writer, 2, &report)?;
            writer.write_all(b"\n")
        })
    }
}

#[derive(Debug, Serialize)]
struct Report {
    total: usize,
    passes: usize,
    errors: usize,
    results: BTreeMap<String, BTreeSet<Issue>>,
}

/// An issue in pa11y's words. `typeCode` 1 is an error.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
struct Issue {
    code: String,
    #[serde(rename = "type")]
    kind: &'static str,
    type_code: u8,
    message: String,
    context: String,
    selector: String,
    runner: &'static str,
    runner_extras: Extras,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Extras {
    impact: &'static str,
    fingerprint: String,
}

/// Every page that was checked, those without errors too: GitLab counts them.
fn report(run: &Run) -> Report {
    let checked = run
        .pages
        .iter()
        .filter(|page| page.status == PageStatus::Checked);
    let mut results: BTreeMap<String, BTreeSet<Issue>> = checked
        .map(|page| (one_line(&page.final_url), BTreeSet::new()))
        .collect();
    for finding in run
        .findings
        .iter()
        .filter(|finding| finding.outcome == Outcome::Failed)
    {
        for instance in &finding.instances {
            let page = results.entry(one_line(&instance.url)).or_default();
            page.insert(issue(finding, instance, run));
        }
    }
    Report {
        total: results.len(),
        passes: results.values().filter(|issues| issues.is_empty()).count(),
        errors: results.values().map(BTreeSet::len).sum(),
        results,
    }
}

fn issue(finding: &Finding, instance: &Instance, run: &Run) -> Issue {
    let rule = run.rules.iter().find(|rule| rule.id == finding.rule);
    let title = rule.map_or(finding.rule.as_str(), |rule| rule.title.as_str());
    let fingerprint = one_line(&finding.fingerprint);
    let selector = one_line(&target_text(&instance.target));
    Issue {
        code: finding.rule.clone(),
        kind: "error",
        type_code: 1,
        message: format!("{} [{fingerprint}]", one_line(title)),
        context: one_line(instance.announced.as_deref().unwrap_or("")),
        // An element's place among others changes with them.
        selector: if selector.contains(":nth-") {
            String::new()
        } else {
            selector
        },
        runner: "evenhand",
        runner_extras: Extras {
            impact: finding.impact.name(),
            fingerprint,
        },
    }
}
