//! `evenhand.sarif`: SARIF 2.1.0 (OASIS Standard, 27 March 2020) within the limits of GitHub code scanning.
//!
//! One run per locale, so that each locale's alerts are a category of their own.

mod budget;
mod model;

use std::collections::BTreeMap;

use super::axe::help_url;
use super::items::{Item, items, path_of};
use super::json_style::write_json;
use super::speech::{Speech, number};
use super::text::visible;
use super::{Context, Output, ReportError, Reporter};
use crate::finding::{Instance, RuleRecord, Run as Results, Standing};
use crate::locale::Locale;
use crate::rule::{Impact, Outcome};
use model::{
    Artifact, AutomationDetails, Driver, Help, Invocation, Location, Log, LogicalLocation, Message,
    Notification, Physical, Region, Result, Rule, RuleConfiguration, RuleProperties, Run,
    Suppression, Tool,
};

/// Runs in a file; with more locales the last run holds several.
const MOST_RUNS: usize = 20;
/// Further places named with a result.
const MOST_PLACES: usize = 20;

/// Writes `evenhand.sarif`.
#[derive(Debug)]
pub(super) struct Sarif {
    context: Context,
}

impl Sarif {
    pub(super) fn new(context: &Context) -> Self {
        Self {
            context: context.clone(),
        }
    }
}

impl Reporter for Sarif {
    fn name(&self) -> &'static str {
        "sarif"
    }

    fn write(
        &mut self,
        run: &Results,
        output: &mut Output<'_>,
    ) -> std::result::Result<(), ReportError> {
        let mut log = Log::new(self.runs(run));
        let left_out = budget::shorten(&mut log);
        if left_out > 0 {
            let speech = Speech::of_run(&self.context, run);
            let text = speech.say("format-left-out", &[("count", number(left_out))]);
            if let Some(invocation) = log
                .runs
                .first_mut()
                .and_then(|first| first.invocations.first_mut())
            {
                invocation.notifications.push(Notification::warning(&text));
            }
        }
        output.write_with("evenhand.sarif", |mut writer| {
            write_json(&mut writer, 4, &log)?;
            writer.write_all(b"\n")
        })
    }
}

impl Sarif {
    fn runs(&self, run: &Results) -> Vec<Run> {
        let mut groups = groups(run);
        for item in items(run) {
            let name = groups.name(item.locale);
            groups.items.entry(name).or_default().push(item);
        }
        let all = groups.items.into_iter();
        all.map(|(name, items)| self.run(&name, &items, run))
            .collect()
    }

    fn run(&self, name: &str, items: &[Item<'_>], run: &Results) -> Run {
        Run {
            tool: Tool {
                driver: Driver {
                    name: visible(&run.tool.name).into_owned(),
                    semantic_version: visible(&run.tool.version).into_owned(),
                    rules: run.rules.iter().map(|rule| self.rule(rule)).collect(),
                },
            },
            automation_details: AutomationDetails {
                id: format!("evenhand/{name}/"),
            },
            column_kind: "unicodeCodePoints",
            invocations: vec![invocation(run)],
            results: items.iter().map(|item| result(item, run)).collect(),
        }
    }

    fn rule(&self, rule: &RuleRecord) -> Rule {
        let text = |text: &str, other: &str| {
            let text = if text.is_empty() { other } else { text };
            Message::new(&visible(text))
        };
        let has_source = !rule.criteria.is_empty() || !rule.act_rules.is_empty();
        Rule {
            id: rule.id.clone(),
            short_description: text(&rule.title, &rule.id),
            full_description: text(&rule.why, &rule.title),
            help: Help {
                text: text(&rule.fix, &rule.title).text,
                markdown: super::markdown::rule_help(rule),
            },
            help_uri: has_source.then(|| help_url(rule, &self.context.standards)),
            default_configuration: RuleConfiguration {
                level: level(rule.impact),
            },
            properties: RuleProperties { tags: tags(rule) },
        }
    }
}

/// Runs by name.
struct Groups<'a> {
    /// Locales that have a run of their own.
    own: Vec<Option<Locale>>,
    items: BTreeMap<String, Vec<Item<'a>>>,
}

impl Groups<'_> {
    fn name(&self, locale: Option<&Locale>) -> String {
        if self.own.iter().any(|own| own.as_ref() == locale) {
            name(locale)
        } else {
            "other-locales".to_owned()
        }
    }
}

fn name(locale: Option<&Locale>) -> String {
    locale.map_or_else(|| "und".to_owned(), Locale::dir_name)
}

/// A run for each locale, with findings or without: one without ends the alerts of earlier runs.
fn groups(run: &Results) -> Groups<'static> {
    let of_findings = run.findings.iter().flat_map(|finding| &finding.instances);
    let no_locale = of_findings.clone().any(|it| it.locale.is_none());
    let mut own: Vec<Option<Locale>> = run.locales.keys().cloned().map(Some).collect();
    own.extend(of_findings.filter_map(|it| it.locale.clone()).map(Some));
    own.extend(run.catalogs.iter().map(|entry| Some(entry.locale.clone())));
    if no_locale || own.is_empty() {
        own.push(None);
    }
    own.sort();
    own.dedup();
    let rest = own.len() > MOST_RUNS;
    own.truncate(if rest { MOST_RUNS - 1 } else { MOST_RUNS });
    let mut items: BTreeMap<String, Vec<Item<'static>>> = own
        .iter()
        .map(|locale| (name(locale.as_ref()), Vec::new()))
        .collect();
    if rest {
        items.insert("other-locales".to_owned(), Vec::new());
    }
    Groups { own, items }
}

fn result(item: &Item<'_>, run: &Results) -> Result {
    let index = run.rules.iter().position(|rule| rule.id == item.rule);
    let fails = item.outcome == Outcome::Failed;
    let first = match item.instances.first() {
        Some(instance) => place(instance),
        None => location(&item.path, item.line),
    };
    Result {
        rule_id: item.rule.to_owned(),
        rule_index: index,
        // SARIF 2.1.0 §3.27.10: a result that is no failure has no level.
        level: if fails { level(item.impact) } else { "none" },
        kind: if fails { "fail" } else { "review" },
        message: Message::new(&visible(item.message)),
        locations: vec![first],
        related_locations: item
            .instances
            .iter()
            .skip(1)
            .take(MOST_PLACES)
            .map(|it| place(it))
            .collect(),
        partial_fingerprints: BTreeMap::from([
            (
                "evenhandFingerprint/v1",
                visible(&item.fingerprint).into_owned(),
            ),
            (
                "primaryLocationLineHash",
                format!("{}:1", visible(&item.fingerprint)),
            ),
        ]),
        baseline_state: run.trend.as_ref().map(|_| baseline_state(item.standing)),
        suppressions: (item.standing == Some(Standing::Suppressed))
            .then(|| Suppression::external(item.suppressed_because.map(visible)))
            .into_iter()
            .collect(),
        occurrence_count: item.instances.len().max(1),
    }
}

/// What a result is against the baseline (§3.27.24).
fn baseline_state(standing: Option<Standing>) -> &'static str {
    match standing {
        Some(Standing::Known) => "unchanged",
        _ => "new",
    }
}

fn place(instance: &Instance) -> Location {
    Location {
        logical_locations: vec![LogicalLocation {
            name: super::text::one_line(&super::text::target_text(&instance.target)),
            fully_qualified_name: super::text::one_line(&instance.url),
            kind: "element",
        }],
        ..location(&path_of(instance), None)
    }
}

fn location(path: &str, line: Option<u32>) -> Location {
    Location {
        physical_location: Physical {
            artifact_location: Artifact {
                uri: model::uri(path),
            },
            region: Region {
                start_line: line.unwrap_or(1),
            },
        },
        logical_locations: Vec::new(),
    }
}

fn invocation(run: &Results) -> Invocation {
    let problems = run
        .problems
        .iter()
        .map(|text| Notification::error(&visible(text)));
    let notices = run
        .notices
        .iter()
        .map(|text| Notification::note(&visible(text)));
    Invocation {
        execution_successful: run.is_trustworthy(),
        notifications: problems.chain(notices).collect(),
    }
}

const fn level(impact: Impact) -> &'static str {
    match impact {
        Impact::Critical | Impact::Serious => "error",
        Impact::Moderate => "warning",
        Impact::Minor => "note",
    }
}

/// What alerts can be filtered by. GitHub shows ten.
fn tags(rule: &RuleRecord) -> Vec<String> {
    let mut tags = vec!["accessibility".to_owned()];
    tags.extend(rule.criteria.iter().map(|id| format!("WCAG {id}")));
    if rule.section508 {
        tags.push("Section 508".to_owned());
    }
    tags.extend(
        rule.trusted_tester
            .iter()
            .map(|id| format!("Trusted Tester {id}")),
    );
    if rule.best_practice {
        tags.push("best-practice".to_owned());
    }
    tags.truncate(10);
    tags
}
