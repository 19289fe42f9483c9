//! What a run says to the gate.

use crate::exit_code::Verdict;
use crate::finding::Run;

/// The verdict: a run that cannot be trusted has none on its findings.
pub(super) fn verdict(run: &Run) -> Verdict {
    if !run.is_trustworthy() {
        Verdict::Untrustworthy
    } else if run.gate.is_some_and(|gate| !gate.is_passed()) {
        Verdict::Findings
    } else {
        Verdict::Passed
    }
}
