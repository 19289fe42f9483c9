//! `earl.jsonld`: EARL 1.0 as JSON-LD, in the shape of W3C's ACT implementation reports.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::json_style::write_json;
use super::text::{one_line, target_text};
use super::{Context, Output, ReportError, Reporter};
use crate::finding::{PageRecord, PageStatus, RuleRecord, Run};
use crate::rule::Outcome;

/// The context of the ACT Rules Community Group.
const CONTEXT: &str = "https://act-rules.github.io/earl-context.json";
/// Where ACT rules are published.
const ACT_RULES: &str = "https://www.w3.org/WAI/standards-guidelines/act/rules";

/// Writes `earl.jsonld`.
#[derive(Debug)]
pub(super) struct Earl {
    context: Context,
}

impl Earl {
    pub(super) fn new(context: &Context) -> Self {
        Self {
            context: context.clone(),
        }
    }
}

/// Elements of a rule on a page, by page and rule.
type Pointers<'a> = BTreeMap<(&'a str, &'a str), Vec<String>>;

impl Reporter for Earl {
    fn name(&self) -> &'static str {
        "earl"
    }

    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        let pointers = pointers(run);
        let tests: BTreeMap<&str, Value> = run
            .rules
            .iter()
            .map(|rule| (rule.id.as_str(), self.test(rule)))
            .collect();
        output.write_with("earl.jsonld", |out| {
            writeln!(out, "{{\"@context\":\"{CONTEXT}\",\"@graph\":[")?;
            write_json(&mut *out, 0, &assertor(run))?;
            // Page by page: all of a large site's outcomes would be too much at once.
            for page in &run.pages {
                subject(out, page, &tests, &pointers)?;
            }
            out.write_all(b"\n]}\n")
        })
    }
}

impl Earl {
    fn test(&self, rule: &RuleRecord) -> Value {
        let criteria = rule
            .criteria
            .iter()
            .filter_map(|id| self.context.standards.criteria.get(id));
        let part_of: Vec<String> = criteria.map(|it| format!("WCAG2:{}", it.slug)).collect();
        let act: Vec<String> = rule
            .act_rules
            .iter()
            .map(|id| format!("{ACT_RULES}/{id}/"))
            .collect();
        json!({
            "@type": "TestCase",
            "title": rule.id,
            "dct:description": one_line(&rule.title),
            "isPartOf": part_of,
            "dct:relation": act,
        })
    }
}

fn assertor(run: &Run) -> Value {
    json!({
        "@id": "_:evenhand",
        "@type": ["Assertor", "Software"],
        "title": run.tool.name,
        "hasVersion": run.tool.version,
    })
}

fn subject(
    out: &mut dyn Write,
    page: &PageRecord,
    tests: &BTreeMap<&str, Value>,
    pointers: &Pointers<'_>,
) -> io::Result<()> {
    let untested = page.status == PageStatus::Incomplete;
    let outcomes: Vec<(&str, Outcome)> = page
        .outcomes
        .iter()
        .map(|(rule, outcome)| (rule.as_str(), *outcome))
        .collect();
    let assertions: Vec<Value> = match page.status {
        PageStatus::Skipped => return Ok(()),
        PageStatus::Incomplete => tests
            .values()
            .map(|test| assertion(test, "untested", &[]))
            .collect(),
        PageStatus::Checked => outcomes
            .iter()
            .filter_map(|(rule, outcome)| {
                let places = pointers
                    .get(&(page.final_url.as_str(), *rule))
                    .map_or(&[][..], Vec::as_slice);
                Some(assertion(tests.get(rule)?, outcome.name(), places))
            })
            .collect(),
    };
    let mut subject = json!({
        "@type": ["TestSubject", "WebPage"],
        "source": one_line(&page.url),
        "assertions": assertions,
    });
    if page.final_url != page.url {
        subject["redirectedTo"] = one_line(&page.final_url).into();
    }
    if untested && let Some(why) = &page.why {
        subject["dct:description"] = one_line(why).into();
    }
    out.write_all(b",\n")?;
    write_json(out, 0, &subject)
}

fn assertion(test: &Value, outcome: &str, places: &[String]) -> Value {
    let mut result = json!({ "@type": "TestResult", "outcome": format!("earl:{outcome}") });
    if !places.is_empty() && matches!(outcome, "failed" | "cantTell") {
        result["pointer"] = places.into();
    }
    json!({
        "@type": "Assertion",
        "mode": "earl:automatic",
        "assertedBy": "_:evenhand",
        "test": test,
        "result": result,
    })
}

/// The failed elements; where none failed, those with questions.
fn pointers(run: &Run) -> Pointers<'_> {
    let mut pointers = Pointers::new();
    for outcome in [Outcome::Failed, Outcome::CantTell] {
        let mut here = Pointers::new();
        for finding in run
            .findings
            .iter()
            .filter(|finding| finding.outcome == outcome)
        {
            for instance in &finding.instances {
                let key = (instance.url.as_str(), finding.rule.as_str());
                here.entry(key)
                    .or_default()
                    .push(one_line(&target_text(&instance.target)));
            }
        }
        for (key, places) in here {
            pointers.entry(key).or_insert(places);
        }
    }
    pointers
}
