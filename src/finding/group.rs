//! One defect, many instances.

use std::collections::{BTreeMap, BTreeSet};

use super::page::PageFinding;
use super::run::{Finding, Instance, Scope};
use crate::locale::Locale;
use crate::rule::{Messages, Outcome};

/// Joins findings of the same fingerprint and outcome, worst first, then by rule and fingerprint.
///
/// `checked` are the locales of the run: a finding seen in all of them is the template's.
pub fn group(
    findings: impl IntoIterator<Item = PageFinding>,
    checked: &BTreeSet<Locale>,
    messages: &Messages,
    lang: &str,
) -> Vec<Finding> {
    let mut groups: BTreeMap<(String, Outcome, String), Vec<PageFinding>> = BTreeMap::new();
    for finding in findings {
        let key = (
            finding.rule.clone(),
            finding.outcome,
            finding.fingerprint.clone(),
        );
        groups.entry(key).or_default().push(finding);
    }
    let mut grouped: Vec<Finding> = groups
        .into_values()
        .filter_map(|members| join(members, checked, messages, lang))
        .collect();
    grouped.sort_by(|a, b| {
        (b.outcome, b.impact, &a.rule, &a.fingerprint).cmp(&(
            a.outcome,
            a.impact,
            &b.rule,
            &b.fingerprint,
        ))
    });
    grouped
}

fn join(
    mut members: Vec<PageFinding>,
    checked: &BTreeSet<Locale>,
    messages: &Messages,
    lang: &str,
) -> Option<Finding> {
    let place = |finding: &PageFinding| {
        let top = finding.instance.bounds.unwrap_or_default();
        (
            finding.instance.url.clone(),
            top[1].to_bits(),
            top[0].to_bits(),
            finding.instance.target.clone(),
        )
    };
    members.sort_by_cached_key(place);
    let text = |finding: &PageFinding| {
        let parts: Vec<String> = finding
            .notes
            .iter()
            .map(|note| messages.note(lang, note))
            .collect();
        parts.join(" ")
    };
    let first = members.first()?.clone();
    let message = text(&first);
    let locales: BTreeSet<Locale> = members
        .iter()
        .filter_map(|member| member.instance.locale.clone())
        .collect();
    let notes = members.iter().map(|member| member.notes.clone()).collect();
    let instances = members
        .into_iter()
        .map(|member| {
            let own = text(&member);
            Instance {
                message: (own != message).then_some(own),
                ..member.instance
            }
        })
        .collect();
    Some(Finding {
        rule: first.rule,
        outcome: first.outcome,
        impact: first.impact,
        criteria: first.criteria,
        message,
        fingerprint: first.fingerprint,
        scope: scope(&locales, checked),
        locales: locales.into_iter().collect(),
        catalog_message: first.catalog_message,
        gate: None,
        suppressed_because: None,
        instances,
        notes,
        alike: Vec::new(),
    })
}

fn scope(seen: &BTreeSet<Locale>, checked: &BTreeSet<Locale>) -> Scope {
    match checked.len() {
        0 | 1 => Scope::Unknown,
        _ if checked.is_subset(seen) => Scope::Template,
        _ => Scope::Translation,
    }
}
