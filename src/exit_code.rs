//! What the process says to the script that called it.

use std::process::ExitCode;

/// The verdict of a run. A greater one beats a smaller one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The gate is passed.
    Passed,
    /// There are findings at or above the gate.
    Findings,
    /// The run is not trustworthy: bad usage, nothing to check, or pages that should have been checked were not.
    Untrustworthy,
}

impl Verdict {
    /// The process exit code: 0, 1 or 2.
    pub const fn code(self) -> u8 {
        match self {
            Self::Passed => 0,
            Self::Findings => 1,
            Self::Untrustworthy => 2,
        }
    }
}

impl From<Verdict> for ExitCode {
    fn from(verdict: Verdict) -> Self {
        Self::from(verdict.code())
    }
}
