//! `evenhand diff`: what changed between two runs.

use std::path::Path;

use anyhow::Result;

use super::baseline::read_run;
use super::kit::Kit;
use crate::config::FailOn;
use crate::exit_code::Verdict;
use crate::finding::{Standing, least_impact};
use crate::report::{Context, Terminal, changes};

/// Prints new, fixed and unchanged findings. New ones at or above `fail_on` fail.
pub fn diff(old: &Path, new: &Path, fail_on: FailOn) -> Result<Verdict> {
    let (old, new) = (read_run(old)?, read_run(new)?);
    let kit = Kit::all()?;
    let context = Context {
        messages: kit.messages,
        standards: kit.standards,
        rules: kit.rules,
        lang: None,
    };
    let changes = changes(&context, &old, &new);
    Terminal::stdout().print(&changes.markdown)?;
    let reached = |impact| least_impact(fail_on).is_some_and(|least| impact >= least);
    let suppressed = Some(Standing::Suppressed);
    let fails = changes
        .new
        .iter()
        .any(|(impact, standing)| reached(*impact) && *standing != suppressed);
    Ok(match (new.is_trustworthy(), fails) {
        (false, _) => Verdict::Untrustworthy,
        (true, true) => Verdict::Findings,
        (true, false) => Verdict::Passed,
    })
}
