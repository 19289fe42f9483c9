//! Applies rules to a page.

use rayon::prelude::*;

use super::check::{Check, Note, Verdict};
use super::descriptor::Needs;
use super::outcome::Outcome;
use super::page::Page;
use super::rule_set::{Rule, RuleSet};
use crate::snapshot::{Node, NodeId};

/// Notes that say a rule could not be applied with what the run had: outcomes, not defects of the page.
pub const NEEDS_BROWSER: &str = "needs-browser";
/// As [`NEEDS_BROWSER`], for want of a font.
pub const NEEDS_FONT: &str = "needs-font";

/// A rule's verdict on one test target.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    /// The test target.
    pub node: NodeId,
    /// Its outcome; never [`Outcome::Inapplicable`].
    pub outcome: Outcome,
    /// Why: reasons of a failure, questions of a `cantTell`.
    pub notes: Vec<Note>,
}

/// What a rule found on a page.
#[derive(Debug)]
pub struct RuleResult<'r> {
    /// The rule.
    pub rule: &'r Rule,
    /// One judgement per test target, in document order.
    pub judgements: Vec<Judgement>,
}

impl RuleResult<'_> {
    /// Outcome for the page: the weightiest of its targets'.
    pub fn outcome(&self) -> Outcome {
        self.judgements
            .iter()
            .map(|judgement| judgement.outcome)
            .max()
            .unwrap_or_default()
    }
}

impl RuleSet {
    /// Applies every rule that looks at pages, in parallel. Results are in the rules' order.
    pub fn run<'r>(&'r self, page: &Page<'_>) -> Vec<RuleResult<'r>> {
        let rules: Vec<&Rule> = self
            .rules()
            .filter(|rule| rule.selector.is_some())
            .collect();
        rules.into_par_iter().map(|rule| run(rule, page)).collect()
    }
}

fn run<'r>(rule: &'r Rule, page: &Page<'_>) -> RuleResult<'r> {
    let candidates = rule
        .selector
        .as_ref()
        .map(|selector| page.snapshot.select(selector))
        .unwrap_or_default();
    let judgements =
        if let Some(lack) = lacks_layout(page).filter(|_| rule.descriptor.needs > Needs::Dom) {
            // Without layout nothing can be said of what such a rule tests, not even that it applies.
            candidates
                .first()
                .map(|&node| lacking(page, node, lack))
                .into_iter()
                .collect()
        } else {
            candidates
                .into_iter()
                .filter(|&node| {
                    rule.matches
                        .iter()
                        .all(|matcher| (matcher.test)(page, node))
                })
                .map(|node| judge(rule, page, node))
                .collect()
        };
    RuleResult { rule, judgements }
}

/// What keeps layout from being judged: no browser, or no font for the page's text.
fn lacks_layout(page: &Page<'_>) -> Option<&'static str> {
    if !page.snapshot.has_layout() {
        return Some(NEEDS_BROWSER);
    }
    (!page.snapshot.page().unshown_scripts.is_empty()).then_some(NEEDS_FONT)
}

fn lacking(page: &Page<'_>, node: Node<'_>, lack: &str) -> Judgement {
    let node = page.snapshot.root_element().unwrap_or(node);
    Judgement {
        node: node.id(),
        outcome: Outcome::CantTell,
        notes: vec![Note::new(lack)],
    }
}

/// Joins the verdicts: a failed group fails the target; else an open question leaves it open.
fn judge(rule: &Rule, page: &Page<'_>, node: Node<'_>) -> Judgement {
    let mut reasons = Vec::new();
    let mut questions = Vec::new();
    let mut failed = !any(&rule.any, page, node, &mut reasons, &mut questions);
    for check in &rule.all {
        match (check.run)(page, node) {
            Verdict::Yes(_) => {}
            Verdict::No(note) => {
                failed = true;
                reasons.extend(note);
            }
            Verdict::Unsure(note) => questions.push(note),
        }
    }
    for check in &rule.none {
        match (check.run)(page, node) {
            Verdict::No(_) => {}
            Verdict::Yes(note) => {
                failed = true;
                reasons.extend(note);
            }
            Verdict::Unsure(note) => questions.push(note),
        }
    }
    let (outcome, notes) = if failed {
        (Outcome::Failed, reasons)
    } else if questions.is_empty() {
        (Outcome::Passed, Vec::new())
    } else {
        (Outcome::CantTell, questions)
    };
    Judgement {
        node: node.id(),
        outcome,
        notes,
    }
}

/// False if there are `any` checks and all of them say no.
fn any(
    checks: &[&'static Check],
    page: &Page<'_>,
    node: Node<'_>,
    reasons: &mut Vec<Note>,
    questions: &mut Vec<Note>,
) -> bool {
    let mut open = Vec::new();
    let mut no = Vec::new();
    for check in checks {
        match (check.run)(page, node) {
            Verdict::Yes(_) => return true,
            Verdict::No(note) => no.extend(note),
            Verdict::Unsure(note) => open.push(note),
        }
    }
    let undecided = !open.is_empty();
    questions.extend(open);
    if !undecided && !checks.is_empty() {
        reasons.extend(no);
    }
    undecided || checks.is_empty()
}
