//! Outcomes and impacts.

use serde::{Deserialize, Serialize};

/// Outcome of a rule, for one test target or for a page (EARL 1.0 §2.7).
///
/// The order is by weight: the outcome of a page is the greatest of its targets' outcomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Nothing on the page is tested by the rule.
    #[default]
    Inapplicable,
    /// The expectation is met.
    Passed,
    /// A person must judge; the finding carries the question.
    CantTell,
    /// The expectation is not met: a fact.
    Failed,
}

/// How much a failure hinders people, in axe-core's four steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Impact {
    /// A nuisance.
    Minor,
    /// Some people are slowed down.
    Moderate,
    /// Some people cannot do part of what the page is for.
    Serious,
    /// Some people are shut out.
    Critical,
}

impl Impact {
    /// The name used in files and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Minor => "minor",
            Self::Moderate => "moderate",
            Self::Serious => "serious",
            Self::Critical => "critical",
        }
    }
}

impl Outcome {
    /// The name used in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Inapplicable => "inapplicable",
            Self::Passed => "passed",
            Self::CantTell => "cantTell",
            Self::Failed => "failed",
        }
    }
}
