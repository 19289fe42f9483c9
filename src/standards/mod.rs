//! The standards findings are traced to: WCAG 2.2, the Revised 508 Standards, Trusted Tester 5.1.3,
//! the ICT Testing Baseline 3.1 and EN 301 549, as tables under `rules/standards/`.

mod autonym;
mod gettext;
mod language;
mod plural;
mod region;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use autonym::autonym_of;
pub use gettext::gettext_plural_forms;
pub use language::is_known_language;
pub use plural::plural_categories;
pub use region::is_known_region;

/// The tables could not be read: a defect of the build, since they are part of the program.
#[derive(Debug, Error)]
#[error(
    "the built-in table rules/standards/{file} is broken: {source}. Reinstall evenhand, or mend the table if you changed it"
)]
pub struct StandardsError {
    file: &'static str,
    source: serde_json::Error,
}

/// A WCAG conformance level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the levels' own names")]
pub enum Level {
    A,
    AA,
    AAA,
}

/// A WCAG success criterion and what other standards make of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Criterion {
    /// Its number, `1.1.1`.
    pub id: String,
    /// Its short name in English.
    pub name: String,
    /// Its anchor in the W3C documents.
    pub slug: String,
    /// Conformance level.
    pub level: Level,
    /// Version of WCAG that introduced it: `2.0`, `2.1` or `2.2`.
    pub introduced: String,
    /// False for 4.1.1, which WCAG 2.2 removed.
    pub in_wcag22: bool,
    /// True if the Revised 508 Standards incorporate it (WCAG 2.0, levels A and AA).
    pub section508: bool,
    /// The 508 provision that incorporates it.
    pub provision508: Option<String>,
    /// Trusted Tester 5.1.3 test ids.
    pub trusted_tester: Vec<String>,
    /// ICT Testing Baseline 3.1 test ids.
    pub ict_baseline: Vec<String>,
    /// EN 301 549 V3.2.1 clause.
    pub en301549: Option<String>,
    /// Functional performance criteria (302.x) it serves.
    pub functional_performance: Vec<String>,
}

/// A requirement of the standards that is not a success criterion (503.4, conformance requirements).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Requirement {
    /// Its number.
    pub id: String,
    /// What it asks, in short.
    pub name: String,
    /// Trusted Tester test ids.
    pub trusted_tester: Vec<String>,
    /// ICT Baseline test ids.
    pub ict_baseline: Vec<String>,
}

/// A test of the Trusted Tester process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TrustedTest {
    /// Its id, `7.A`.
    pub id: String,
    /// Its name in the process document.
    pub name: String,
    /// What it asks.
    pub asks: String,
    /// Criteria and requirements it decides.
    pub requirements: Vec<String>,
    /// Functional performance criteria.
    pub functional_performance: Vec<String>,
    /// Answers a tester may give.
    pub answers: Vec<String>,
    /// Baseline group.
    pub ict_baseline_group: Option<String>,
}

/// A test of the ICT Testing Baseline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BaselineTest {
    /// Its id.
    pub id: String,
    /// Its short name.
    pub slug: String,
    /// Criteria and requirements it decides.
    pub requirements: Vec<String>,
}

/// How our rules answer the official test cases of an ACT rule (ACT Rules Format 1.1, implementations).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Consistency {
    /// Every case is decided, and rightly.
    Complete,
    /// No case is decided wrongly; some are left to a person.
    Partial,
    /// No rule implements it.
    Untested,
}

/// A rule of the W3C's ACT Rules community.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActRule {
    /// Its id, `23a2a8`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// True if it has passed the W3C's review.
    pub approved: bool,
    /// What `tests/act.rs` measured of our rules.
    pub consistency: Consistency,
}

/// What a run is judged against; each takes in the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the standards' own names")]
pub enum Standard {
    Section508,
    Wcag20aa,
    Wcag21aa,
    Wcag22aa,
    /// Best practices and level AAA too.
    All,
}

impl Standard {
    /// The standard of this name, as written in configuration and on the command line.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "section508" => Self::Section508,
            "wcag20aa" => Self::Wcag20aa,
            "wcag21aa" => Self::Wcag21aa,
            "wcag22aa" => Self::Wcag22aa,
            "all" => Self::All,
            _ => return None,
        })
    }

    /// The name in configuration and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Section508 => "section508",
            Self::Wcag20aa => "wcag20aa",
            Self::Wcag21aa => "wcag21aa",
            Self::Wcag22aa => "wcag22aa",
            Self::All => "all",
        }
    }
}

/// All tables, by id.
#[derive(Clone, Debug, Default)]
pub struct Standards {
    /// WCAG success criteria.
    pub criteria: BTreeMap<String, Criterion>,
    /// Other requirements.
    pub requirements: BTreeMap<String, Requirement>,
    /// Trusted Tester tests.
    pub trusted_tester: BTreeMap<String, TrustedTest>,
    /// ICT Baseline tests.
    pub ict_baseline: BTreeMap<String, BaselineTest>,
    /// ACT rules.
    pub act_rules: BTreeMap<String, ActRule>,
}

#[derive(Deserialize)]
struct ActFile {
    rules: Vec<ActRule>,
}

#[derive(Deserialize)]
struct CriteriaFile {
    criteria: Vec<Criterion>,
    requirements: Vec<Requirement>,
}

#[derive(Deserialize)]
struct TestsFile<T> {
    tests: Vec<T>,
}

impl Standards {
    /// Reads the built-in tables.
    pub fn load() -> Result<Self, StandardsError> {
        let criteria: CriteriaFile = parse(
            "criteria.json",
            include_str!("../../rules/standards/criteria.json"),
        )?;
        let trusted: TestsFile<TrustedTest> = parse(
            "trusted-tester.json",
            include_str!("../../rules/standards/trusted-tester.json"),
        )?;
        let baseline: TestsFile<BaselineTest> = parse(
            "ict-baseline.json",
            include_str!("../../rules/standards/ict-baseline.json"),
        )?;
        let act: ActFile = parse(
            "act-rules.json",
            include_str!("../../rules/standards/act-rules.json"),
        )?;
        Ok(Self {
            criteria: by_id(criteria.criteria, |it| &it.id),
            requirements: by_id(criteria.requirements, |it| &it.id),
            trusted_tester: by_id(trusted.tests, |it| &it.id),
            ict_baseline: by_id(baseline.tests, |it| &it.id),
            act_rules: by_id(act.rules, |it| &it.id),
        })
    }

    /// True if a failure of this criterion counts under `standard`. 4.1.1 never does.
    pub fn counts(&self, criterion: &str, standard: Standard) -> bool {
        let Some(criterion) = self.criteria.get(criterion) else {
            return standard == Standard::All;
        };
        if criterion.id == "4.1.1" {
            return false;
        }
        let introduced_by = |versions: &[&str]| versions.contains(&criterion.introduced.as_str());
        match standard {
            Standard::Section508 => criterion.section508,
            Standard::Wcag20aa => criterion.level <= Level::AA && introduced_by(&["2.0"]),
            Standard::Wcag21aa => criterion.level <= Level::AA && introduced_by(&["2.0", "2.1"]),
            Standard::Wcag22aa => criterion.level <= Level::AA,
            Standard::All => true,
        }
    }
}

fn by_id<T>(rows: Vec<T>, id: impl Fn(&T) -> &String) -> BTreeMap<String, T> {
    rows.into_iter()
        .map(|row| (id(&row).clone(), row))
        .collect()
}

fn parse<T: for<'de> Deserialize<'de>>(
    file: &'static str,
    text: &str,
) -> Result<T, StandardsError> {
    serde_json::from_str(text).map_err(|source| StandardsError { file, source })
}

#[cfg(test)]
mod tests {
    use super::{Standard, Standards};

    #[test]
    fn section_508_is_the_38_criteria_of_wcag_2_0_a_and_aa() {
        let standards = Standards::load().unwrap();
        let counted: Vec<_> = standards
            .criteria
            .keys()
            .filter(|id| standards.counts(id, Standard::Section508))
            .collect();
        // WCAG 2.0 has 38 criteria at A and AA; 4.1.1 is one of them and is never failed.
        assert_eq!(counted.len(), 37);
        assert!(!standards.counts("4.1.1", Standard::All));
        assert!(!standards.counts("1.3.4", Standard::Wcag20aa));
        assert!(standards.counts("1.3.4", Standard::Wcag21aa));
    }

    #[test]
    fn every_cross_reference_leads_somewhere() {
        let standards = Standards::load().unwrap();
        let known = |id: &String| {
            standards.criteria.contains_key(id) || standards.requirements.contains_key(id)
        };
        for test in standards.trusted_tester.values() {
            assert!(test.requirements.iter().all(known), "{test:?}");
        }
        for criterion in standards.criteria.values() {
            assert!(
                criterion
                    .trusted_tester
                    .iter()
                    .all(|id| standards.trusted_tester.contains_key(id))
            );
            assert!(
                criterion
                    .ict_baseline
                    .iter()
                    .all(|id| standards.ict_baseline.contains_key(id))
            );
        }
    }
}
