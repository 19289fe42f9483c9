//! A whole run as reports see it. Serialises to `results.json` (schema in `reports/schema/`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::fingerprint::stable_hash;
use super::gate::Standing;
use super::page::{PageRecord, PageStatus};
use super::reach::Reach;
use super::strings::LocaleStrings;
use super::trend::Trend;
use crate::locale::Locale;
use crate::rule::{Impact, Note, Outcome};
use crate::snapshot::TargetStep;

/// Everything a run found.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Run {
    /// Version of this shape; 1.
    pub schema_version: u32,
    /// What made it.
    pub tool: Tool,
    /// RFC 3339, UTC.
    pub started_at: String,
    /// Wall-clock time of the run.
    pub duration_ms: u64,
    /// The browser's product string; `static` without one.
    pub browser: String,
    /// True if the run was cut short: what follows is not all there is.
    pub partial: bool,
    /// What the run looked at; everything, for results that do not say.
    #[serde(default = "Reach::all")]
    pub reach: Reach,
    /// Language of the texts below (messages, titles): one of `rule::UI_LOCALES`.
    #[serde(default = "english")]
    pub lang: String,
    /// What was asked to be checked, as given.
    pub targets: Vec<String>,
    /// The folder the catalogs are in, as given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub catalogs_folder: Option<String>,
    /// The standard the gate judges by.
    pub standard: String,
    /// How the findings stand to the gate; none where the run had no gate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<Gate>,
    /// What changed since the baseline; none without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trend: Option<Trend>,
    /// The locale the others are compared with.
    pub source_locale: Option<Locale>,
    /// Things about the whole run a reader should know (browser sandbox off, fonts missing, …).
    pub notices: Vec<String>,
    /// What kept part of the input from being checked (a catalog that cannot be read, a target that
    /// does not answer, …), each with its remedy: the run is not trustworthy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<String>,
    /// The rules that were applied, by id.
    pub rules: Vec<RuleRecord>,
    /// Pages found, by URL: checked, incomplete and skipped.
    pub pages: Vec<PageRecord>,
    /// Findings on pages, worst first.
    pub findings: Vec<Finding>,
    /// Findings in catalogs.
    pub catalogs: Vec<CatalogEntry>,
    /// Per locale.
    pub locales: BTreeMap<Locale, LocaleSummary>,
    /// Text of each locale's `missing.ftl`: what a translator imports.
    #[serde(skip)]
    pub missing_ftl: BTreeMap<Locale, String>,
    /// Texts of the other files that a translator imports (`missing.yml`, `missing.xlf`, …), by locale
    /// and name.
    #[serde(skip)]
    pub imports: BTreeMap<Locale, BTreeMap<&'static str, String>>,
    /// Which page shows which message: each locale's `strings.json`.
    #[serde(skip)]
    pub strings: BTreeMap<Locale, LocaleStrings>,
}

impl Run {
    /// True if everything that should have been checked was, and there was something to check.
    pub fn is_trustworthy(&self) -> bool {
        let checked = self
            .pages
            .iter()
            .any(|page| page.status == PageStatus::Checked);
        let incomplete = self
            .pages
            .iter()
            .any(|page| page.status == PageStatus::Incomplete);
        let messages = self.locales.values().any(|locale| locale.messages > 0);
        let complete = !self.partial && !incomplete && self.problems.is_empty();
        complete && (checked || (self.pages.is_empty() && messages))
    }
}

fn english() -> String {
    "en".to_owned()
}

/// How the findings stand to the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Gate {
    /// The least impact that fails it; none if findings never do.
    pub fail_on: Option<Impact>,
    /// Findings that count and reach it, in pages and catalogs.
    pub reached: usize,
    /// Findings of the baseline that are gone: it could shrink.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub gone: usize,
    /// Whether a baseline that could shrink fails the gate.
    #[serde(default, skip_serializing_if = "is_false")]
    pub strict_baseline: bool,
}

impl Gate {
    /// True if nothing keeps the run from passing.
    pub const fn is_passed(&self) -> bool {
        self.reached == 0 && !(self.strict_baseline && self.gone > 0)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
const fn is_zero(count: &usize) -> bool {
    *count == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

/// What made the results.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Tool {
    pub name: String,
    pub version: String,
}

/// A rule as applied, with its texts in the report's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleRecord {
    /// The rule's id.
    pub id: String,
    /// How much a failure hinders people.
    pub impact: Impact,
    /// W3C ACT rules it implements.
    pub act_rules: Vec<String>,
    /// Success criteria a failure fails.
    pub criteria: Vec<String>,
    /// True if a failure fails the Revised 508 Standards.
    pub section508: bool,
    /// Trusted Tester tests.
    pub trusted_tester: Vec<String>,
    /// ICT Baseline tests.
    pub ict_baseline: Vec<String>,
    /// True if no standard demands it.
    pub best_practice: bool,
    /// True if findings that say the same of elements alike have one cause: see [`super::joined`].
    #[serde(skip)]
    pub alike: bool,
    /// What is demanded, in a sentence.
    pub title: String,
    /// Why it matters to people.
    pub why: String,
    /// What to do.
    pub fix: String,
}

/// Whose defect it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// Seen in every locale checked: the template's.
    Template,
    /// Seen in some locales only: the translation's.
    Translation,
    /// Only one locale was checked, so it cannot be said.
    Unknown,
}

/// One defect and every place it shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The rule's id.
    pub rule: String,
    /// `failed` or `cantTell`.
    pub outcome: Outcome,
    /// How much it hinders people.
    pub impact: Impact,
    /// Success criteria.
    pub criteria: Vec<String>,
    /// What was seen or asked, in the report's language.
    pub message: String,
    /// Stable, locale-neutral identity: see [`super::fingerprint`].
    pub fingerprint: String,
    /// The locales it shows in.
    pub locales: Vec<Locale>,
    /// Whether it is the template's or the translation's.
    pub scope: Scope,
    /// The catalog message behind it, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub catalog_message: Option<Place>,
    /// How it stands to the gate; none for questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<Standing>,
    /// The reason that evenhand.toml gives for suppressing it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suppressed_because: Option<String>,
    /// Where it shows, sorted by URL and place on the page.
    pub instances: Vec<Instance>,
    /// What `message` says, per instance, so that a report can say it in its reader's language.
    #[serde(skip)]
    pub notes: Vec<Vec<Note>>,
    /// Fingerprints of others that are shown with it: see [`super::joined`].
    #[serde(skip)]
    pub alike: Vec<String>,
}

/// One place a finding shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Instance {
    /// The page.
    pub url: String,
    /// Its locale.
    pub locale: Option<Locale>,
    /// The file the page was served from, where the target is a folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The element, as axe-core writes targets.
    pub target: Vec<TargetStep>,
    /// The element's source, shortened.
    pub html: String,
    /// Its box in page coordinates, `[x, y, width, height]`.
    #[serde(rename = "box", default, skip_serializing_if = "Option::is_none")]
    pub bounds: Option<[f64; 4]>,
    /// What was seen or asked here, where it differs from the finding's message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What a screen reader says: role and name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub announced: Option<String>,
    /// Picture of the element in its surroundings, relative to the output folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
}

/// A place in a catalog.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// Message key.
    pub message: String,
    /// Attribute, where it is not the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<String>,
    /// Catalog file, relative to the catalogs folder.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// The source text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// A finding in a catalog.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CatalogEntry {
    /// The catalog's locale.
    pub locale: Locale,
    /// Its file, relative to the catalogs folder.
    pub file: String,
    /// The rule's id.
    pub rule: String,
    /// How much it hinders people.
    pub impact: Impact,
    /// Message key; empty for findings on a whole file.
    pub message: String,
    /// Attribute, where it is not the value.
    pub attribute: Option<String>,
    /// Line, from 1; 0 for a file that is missing.
    pub line: u32,
    /// Source text.
    pub source: Option<String>,
    /// Translation.
    pub translation: Option<String>,
    /// What was seen, in the report's language.
    pub text: String,
    /// How it stands to the gate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<Standing>,
    /// The reason that evenhand.toml gives for suppressing it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suppressed_because: Option<String>,
    /// Pages where the message shows: fingerprints of findings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shows_in: Vec<String>,
    /// What `text` says, so that a report can say it in its reader's language.
    #[serde(skip)]
    pub note: Option<Note>,
}

impl CatalogEntry {
    /// Its identity: what names it, without the line, which every edit above it moves.
    pub fn fingerprint(&self) -> String {
        let attribute = self.attribute.as_deref().unwrap_or("");
        stable_hash(&[
            &self.rule,
            self.locale.as_str(),
            &self.file,
            &self.message,
            attribute,
        ])
    }
}

/// A locale in figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LocaleSummary {
    /// Pages checked.
    pub pages: usize,
    /// Pages that should have been checked and were not.
    pub incomplete: usize,
    /// Pages left out on purpose.
    #[serde(default)]
    pub skipped: usize,
    /// Failed findings by impact.
    pub findings: BTreeMap<Impact, usize>,
    /// Questions for a person.
    pub questions: usize,
    /// Messages the source locale has.
    pub messages: usize,
    /// Messages missing here.
    pub missing: usize,
    /// Messages identical to the source, allowed ones left out.
    pub identical: usize,
    /// Findings in this locale's catalogs.
    pub catalog_findings: usize,
    /// Places on pages where text is left in the source language.
    pub untranslated_on_page: usize,
    /// Frames that were not inspected.
    pub frames_not_inspected: usize,
}
