//! What a run says to the gate.

use crate::config::FailOn;
use crate::exit_code::Verdict;
use crate::finding::{PageStatus, Run};
use crate::rule::{Impact, Outcome};

impl FailOn {
    /// The least impact that fails the gate; `None` if findings never do.
    pub const fn least(self) -> Option<Impact> {
        match self {
            Self::Critical => Some(Impact::Critical),
            Self::Serious => Some(Impact::Serious),
            Self::Moderate => Some(Impact::Moderate),
            Self::Minor => Some(Impact::Minor),
            Self::None => None,
        }
    }
}

/// The verdict on a run of pages. `problems` are things that kept part of the input from being checked.
pub fn of_site(run: &Run, problems: &[String], fail_on: FailOn) -> Verdict {
    let checked = run.pages.iter().any(|page| page.status == PageStatus::Checked);
    let incomplete = run.pages.iter().any(|page| page.status == PageStatus::Incomplete);
    if run.partial || !problems.is_empty() || incomplete || !checked {
        return Verdict::Untrustworthy;
    }
    of_findings(run, fail_on)
}

/// The verdict on catalogs alone.
pub fn of_catalogs(run: &Run, problems: &[String], fail_on: FailOn) -> Verdict {
    if problems.is_empty() { of_findings(run, fail_on) } else { Verdict::Untrustworthy }
}

fn of_findings(run: &Run, fail_on: FailOn) -> Verdict {
    let Some(least) = fail_on.least() else { return Verdict::Passed };
    let on_pages = run.findings.iter().filter(|finding| finding.outcome == Outcome::Failed).map(|finding| finding.impact);
    let in_catalogs = run.catalogs.iter().map(|entry| entry.impact);
    if on_pages.chain(in_catalogs).any(|impact| impact >= least) { Verdict::Findings } else { Verdict::Passed }
}
