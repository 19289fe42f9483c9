//! axe-core's result objects.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::super::Context;
use super::super::speech::Speech;
use super::tags::{help_url, tags};
use crate::finding::{AxeNode, AxeRule, PageOutcome, RuleRecord, Run};
use crate::rule::{Check, Impact, Messages, Note, NoteValue, Outcome, Rule};
use crate::snapshot::TargetStep;

/// Turns pages into axe-core's objects.
pub(super) struct Writer<'a> {
    context: &'a Context,
    run: &'a Run,
    speech: Speech,
    rules: HashMap<&'a str, RuleHead<'a>>,
}

/// `Results` of axe-core.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Results<'a> {
    test_engine: Named<'a>,
    test_runner: Named<'a>,
    test_environment: Environment<'a>,
    timestamp: &'a str,
    url: &'a str,
    tool_options: ToolOptions,
    violations: Vec<Rules<'a>>,
    passes: Vec<Rules<'a>>,
    incomplete: Vec<Rules<'a>>,
    inapplicable: Vec<Rules<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Environment<'a> {
    user_agent: &'a str,
}

/// As axe-core run with these `resultTypes`: of passed elements only the first is listed.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ToolOptions {
    result_types: [&'static str; 2],
}

/// What is said of a rule on every page.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct RuleHead<'a> {
    id: &'a str,
    tags: Vec<String>,
    description: String,
    help: String,
    help_url: String,
    #[serde(skip)]
    weight: Option<Impact>,
}

#[derive(Serialize)]
struct Rules<'a> {
    #[serde(flatten)]
    head: RuleHead<'a>,
    impact: Option<Impact>,
    nodes: Vec<NodeResult<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NodeResult<'a> {
    any: Vec<CheckResult<'a>>,
    all: Vec<CheckResult<'a>>,
    none: Vec<CheckResult<'a>>,
    impact: Option<Impact>,
    html: &'a str,
    target: &'a [TargetStep],
    #[serde(skip_serializing_if = "Option::is_none")]
    failure_summary: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CheckResult<'a> {
    id: &'a str,
    data: &'a BTreeMap<String, NoteValue>,
    related_nodes: [(); 0],
    impact: Impact,
    message: String,
}

/// The list of checks a note stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Any,
    All,
    None,
}

impl<'a> Writer<'a> {
    pub(super) fn new(context: &'a Context, run: &'a Run) -> Self {
        let speech = Speech::of_run(context, run);
        let heads = run.rules.iter().map(|record| {
            let help = speech.of_rule(&record.id, "title", Some(record), run).text;
            let head = RuleHead {
                id: record.id.as_str(),
                tags: tags(record, &context.standards),
                description: speech.of_rule(&record.id, "why", Some(record), run).text,
                help,
                help_url: help_url(record, &context.standards),
                weight: Some(record.impact),
            };
            (record.id.as_str(), head)
        });
        Self {
            context,
            run,
            rules: heads.collect(),
            speech,
        }
    }

    /// Rules that are one way of several to meet another fail without harm; axe-core has no such rules.
    fn is_part(&self, id: &str) -> bool {
        let rule = self.context.rules.get(id);
        rule.is_some_and(|rule| rule.descriptor.part_of.is_some())
    }

    pub(super) fn page<'p>(&'p self, url: &'p str, outcome: &'p PageOutcome) -> Results<'p> {
        let mut results = self.empty(url);
        for rule in outcome.rules.iter().filter(|rule| !self.is_part(&rule.id)) {
            if !rule.failed.is_empty() {
                results
                    .violations
                    .push(self.rule(rule, Outcome::Failed, &rule.failed));
            }
            if !rule.cant_tell.is_empty() {
                results
                    .incomplete
                    .push(self.rule(rule, Outcome::CantTell, &rule.cant_tell));
            }
            if let Some(node) = &rule.passed {
                results
                    .passes
                    .push(self.rule(rule, Outcome::Passed, std::slice::from_ref(node)));
            }
            if rule.outcome == Outcome::Inapplicable {
                results
                    .inapplicable
                    .push(self.rule(rule, Outcome::Inapplicable, &[]));
            }
        }
        for list in [
            &mut results.violations,
            &mut results.passes,
            &mut results.incomplete,
            &mut results.inapplicable,
        ] {
            list.sort_by_key(|rule| rule.head.id);
        }
        results
    }

    fn empty<'p>(&'p self, url: &'p str) -> Results<'p> {
        let tool = &self.run.tool;
        Results {
            test_engine: Named {
                name: &tool.name,
                version: Some(&tool.version),
            },
            test_runner: Named {
                name: &tool.name,
                version: None,
            },
            test_environment: Environment {
                user_agent: &self.run.browser,
            },
            timestamp: &self.run.started_at,
            url,
            tool_options: ToolOptions {
                result_types: ["violations", "incomplete"],
            },
            violations: Vec::new(),
            passes: Vec::new(),
            incomplete: Vec::new(),
            inapplicable: Vec::new(),
        }
    }

    fn rule<'p>(&'p self, rule: &'p AxeRule, outcome: Outcome, nodes: &'p [AxeNode]) -> Rules<'p> {
        let head = self
            .rules
            .get(rule.id.as_str())
            .cloned()
            .unwrap_or_else(|| self.unknown(&rule.id));
        let weight = head.weight.unwrap_or(Impact::Minor);
        let open = matches!(outcome, Outcome::Failed | Outcome::CantTell);
        let bound = self.context.rules.get(&rule.id);
        Rules {
            head,
            impact: open.then_some(weight),
            nodes: nodes
                .iter()
                .map(|node| self.node(bound, node, open.then_some(weight)))
                .collect(),
        }
    }

    /// A rule that the run did not list.
    fn unknown<'p>(&self, id: &'p str) -> RuleHead<'p> {
        let text = |attribute| self.speech.of_rule(id, attribute, None, self.run).text;
        RuleHead {
            id,
            tags: vec!["best-practice".to_owned()],
            description: text("why"),
            help: text("title"),
            help_url: help_url(
                &RuleRecord {
                    id: id.to_owned(),
                    ..blank()
                },
                &self.context.standards,
            ),
            weight: None,
        }
    }

    fn node<'p>(
        &'p self,
        rule: Option<&Rule>,
        element: &'p AxeNode,
        impact: Option<Impact>,
    ) -> NodeResult<'p> {
        let in_group = |group: Group| -> Vec<CheckResult<'p>> {
            let notes = element
                .notes
                .iter()
                .filter(|note| group_of(rule, note) == group);
            notes
                .map(|note| check(&self.context.messages, self.speech.lang, note, impact))
                .collect()
        };
        let (any, all, none) = (
            in_group(Group::Any),
            in_group(Group::All),
            in_group(Group::None),
        );
        let failure_summary = impact.map(|_| summary(&any, all.iter().chain(&none)));
        let (html, target) = (&element.html, &element.target);
        NodeResult {
            any,
            all,
            none,
            impact,
            html,
            target,
            failure_summary,
        }
    }
}

fn check<'p>(
    messages: &Messages,
    lang: &str,
    note: &'p Note,
    impact: Option<Impact>,
) -> CheckResult<'p> {
    CheckResult {
        id: &note.message,
        data: &note.args,
        related_nodes: [],
        impact: impact.unwrap_or(Impact::Minor),
        message: messages.note(lang, note),
    }
}

/// A note belongs to the list of the check that says it.
fn group_of(rule: Option<&Rule>, note: &Note) -> Group {
    let says = |checks: &[&'static Check]| {
        checks
            .iter()
            .any(|check| check.messages.contains(&note.message.as_str()))
    };
    match rule {
        Some(rule) if says(&rule.all) => Group::All,
        Some(rule) if says(&rule.none) => Group::None,
        _ => Group::Any,
    }
}

/// axe-core's own sentences: tools split the text at them.
fn summary<'c, 'p: 'c>(
    any: &[CheckResult<'_>],
    all: impl Iterator<Item = &'c CheckResult<'p>>,
) -> String {
    let lines = |lead: &str, messages: Vec<&str>| {
        let lines: Vec<String> = messages
            .iter()
            .map(|message| format!("\n  {message}"))
            .collect();
        (!lines.is_empty()).then(|| format!("{lead}{}", lines.concat()))
    };
    let all = lines(
        "Fix all of the following:",
        all.map(|check| check.message.as_str()).collect(),
    );
    let any = lines(
        "Fix any of the following:",
        any.iter().map(|check| check.message.as_str()).collect(),
    );
    [all, any]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn blank() -> RuleRecord {
    RuleRecord {
        id: String::new(),
        impact: Impact::Minor,
        act_rules: Vec::new(),
        criteria: Vec::new(),
        section508: false,
        trusted_tester: Vec::new(),
        ict_baseline: Vec::new(),
        alike: false,
        best_practice: true,
        title: String::new(),
        why: String::new(),
        fix: String::new(),
    }
}
