//! Baselines: read for the gate, written by `evenhand baseline`.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

use super::kit::Kit;
use super::print::say;
use crate::exit_code::Verdict;
use crate::finding::{BASELINE_VERSION, CatalogEntry, Finding, Known, Run, Sought};

/// The part of `results.json` that is compared; the rest is passed over.
#[derive(Deserialize)]
struct Earlier {
    findings: Vec<Finding>,
    catalogs: Vec<CatalogEntry>,
}

/// A file that tells what is known.
#[derive(Deserialize)]
#[serde(untagged)]
enum File {
    Baseline(Known),
    Results(Earlier),
}

/// Reads a baseline, or the `results.json` of an earlier run.
pub(super) fn read(path: &Path) -> Result<Known> {
    let text = std::fs::read(path).with_context(|| {
        format!(
            "{}: the baseline cannot be read; write one with `evenhand baseline`, or name the results.json of an earlier run",
            path.display()
        )
    })?;
    let file: File = serde_json::from_slice(&text).with_context(|| {
        format!(
            "{}: is neither a baseline nor a results.json of evenhand; write one with `evenhand baseline`",
            path.display()
        )
    })?;
    match file {
        File::Results(earlier) => Ok(Known::of(&earlier.findings, &earlier.catalogs)),
        File::Baseline(known) => {
            ensure!(
                known.baseline_version == BASELINE_VERSION,
                "{}: is a baseline of version {}, and this evenhand reads {BASELINE_VERSION}; write it anew",
                path.display(),
                known.baseline_version
            );
            Ok(known)
        }
    }
}

/// The whole `results.json` of a run.
pub(super) fn read_run(path: &Path) -> Result<Run> {
    let text = std::fs::read(path).with_context(|| {
        format!(
            "{}: cannot be read; name the results.json of a run",
            path.display()
        )
    })?;
    serde_json::from_slice(&text).with_context(|| {
        format!(
            "{}: is no results.json of this version of evenhand",
            path.display()
        )
    })
}

/// What a run would have found again, were it still there.
fn sought<'a>(run: &'a Run, kit: &'a Kit) -> Sought<'a> {
    let applied = |id: &str| run.rules.iter().any(|record| record.id == id);
    Sought::new(&run.reach, kit.needs().filter(|(id, _)| applied(id)))
}

/// Writes the findings of a run into a new baseline, or takes those that are gone out of the one there is.
pub fn baseline(results: &Path, out: &Path) -> Result<Verdict> {
    let run = read_run(results)?;
    // What was not looked at is not mended.
    ensure!(
        run.is_trustworthy(),
        "{}: the run is not whole, so what it did not find may still be there; mend that first",
        results.display()
    );
    let now = Known::of(&run.findings, &run.catalogs);
    let known = if out.exists() {
        let kit = Kit::all()?;
        read(out)?.shrunk_to(&now, &sought(&run, &kit))
    } else {
        now
    };
    let mut text = serde_json::to_string_pretty(&known)?;
    text.push('\n');
    std::fs::write(out, text).with_context(|| format!("{}: cannot be written", out.display()))?;
    let count = known.findings.len() + known.catalogs.len();
    say(&format!("{}: {count} known findings", out.display()));
    Ok(Verdict::Passed)
}
