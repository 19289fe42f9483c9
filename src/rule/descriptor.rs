//! The JSON form of a rule: `rules/AREA/ID.json`.

use serde::{Deserialize, Serialize};

use super::outcome::Impact;

/// What a rule must know of a page to decide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Needs {
    /// Message catalogs alone; no page.
    Catalog,
    /// The document tree.
    #[default]
    Dom,
    /// Computed style and boxes.
    Layout,
    /// The picture of the page.
    Pixels,
    /// Keys pressed, time passed, the window resized.
    Interaction,
}

/// Who decides (the test modes of EARL 1.0 §2.5). `tests/rules.rs` compares it with the rule's fixtures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Mode {
    /// The rule decides every case.
    #[default]
    Automatic,
    /// The rule decides plain cases and asks about the others.
    SemiAuto,
    /// The rule finds what a person must look at, and asks.
    Manual,
}

/// A rule as written in its file. Texts for people are Fluent messages under the rule's id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Descriptor {
    /// The rule's id: axe-core's where the rule has axe-core's intent. Equal to the file name.
    pub id: String,
    /// How much a failure hinders people.
    pub impact: Impact,
    /// Who decides.
    #[serde(default)]
    pub mode: Mode,
    /// What the rule must know of a page.
    #[serde(default)]
    pub needs: Needs,
    /// Test targets: elements that match this CSS selector …
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub selector: String,
    /// … and all of these matchers (`src/check/matches/`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matches: Vec<String>,
    /// At least one of these checks must say yes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub any: Vec<String>,
    /// Each of these checks must say yes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub all: Vec<String>,
    /// Each of these checks must say no.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub none: Vec<String>,
    /// The rule that counts where this one is one way of several to meet it, or asks for more than any
    /// standard does: what this one says is an outcome and no finding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
    /// WCAG success criteria a failure fails.
    #[serde(default)]
    pub criteria: Vec<String>,
    /// W3C ACT rules this rule implements.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub act_rules: Vec<String>,
    /// Trusted Tester tests a failure fails.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trusted_tester: Vec<String>,
    /// ICT Baseline tests a failure fails.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ict_baseline: Vec<String>,
    /// True if no standard demands it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub best_practice: bool,
    /// True if its fault lies in what a style sheet or template makes: findings that say the same of elements
    /// alike have one cause, and people read them as one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub alike: bool,
    /// True if the rule often speaks of what is right: it is applied when it is named, or with
    /// `--standard all`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub advisory: bool,
}
