//! What one page gives.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::run::{Instance, Place};
use super::transcript::Stop;
use crate::locale::Locale;
use crate::rule::{Impact, Note, Outcome};
use crate::snapshot::TargetStep;

/// Whether a page was checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PageStatus {
    /// All rules were applied to the whole page.
    Checked,
    /// It should have been checked and was not, or not all of it: the run is not trustworthy.
    Incomplete,
    /// Left out on purpose (duplicate, out of scope, not HTML, …).
    #[default]
    Skipped,
}

/// A page in the coverage ledger.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PageRecord {
    /// The address as found.
    pub url: String,
    /// The address after redirects.
    pub final_url: String,
    /// Its locale.
    pub locale: Option<Locale>,
    /// How the locale was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale_reason: Option<String>,
    /// Key of the set of pages that are each other's translation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale_set: Option<String>,
    /// HTTP status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_status: Option<u16>,
    /// The page's title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Whether it was checked.
    pub status: PageStatus,
    /// Why not, or what a reader should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Frames whose content was not inspected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub frames_not_inspected: Vec<String>,
    /// Outcome per rule.
    pub outcomes: BTreeMap<String, Outcome>,
}

/// A rule's or translation check's finding on one page, before grouping.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PageFinding {
    /// The rule's id.
    pub rule: String,
    /// `failed` or `cantTell`.
    pub outcome: Outcome,
    /// How much it hinders people.
    pub impact: Impact,
    /// Success criteria.
    pub criteria: Vec<String>,
    /// Reasons or questions; the first is the finding's message.
    pub notes: Vec<Note>,
    /// Locale-neutral identity.
    pub fingerprint: String,
    /// The catalog message behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub catalog_message: Option<Place>,
    /// Where it shows.
    pub instance: Instance,
}

/// A page's results for `axe.json`: axe-core's own shape.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PageOutcome {
    /// Per rule: outcome and elements.
    pub rules: Vec<AxeRule>,
    /// What a screen reader says, where a report wants it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transcript: Vec<Stop>,
}

/// A rule's result on a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AxeRule {
    /// The rule's id.
    pub id: String,
    /// Outcome of the rule on the page.
    pub outcome: Outcome,
    /// Failed elements.
    pub failed: Vec<AxeNode>,
    /// Elements with questions.
    pub cant_tell: Vec<AxeNode>,
    /// The first passed element, as axe-core with `resultTypes`; and how many there are.
    pub passed: Option<AxeNode>,
    /// Number of passed elements.
    pub passed_count: usize,
}

/// An element in `axe.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AxeNode {
    /// The element.
    pub target: Vec<TargetStep>,
    /// Its source, shortened.
    pub html: String,
    /// Reasons or questions.
    pub notes: Vec<Note>,
}
