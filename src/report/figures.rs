//! Figures that several reports show.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::finding::{Finding, LocaleSummary, Run, joined};
use crate::locale::Locale;
use crate::rule::{Impact, Outcome};

/// Impacts, worst first: the order of columns and lists.
pub(super) const IMPACTS: [Impact; 4] = [
    Impact::Critical,
    Impact::Serious,
    Impact::Moderate,
    Impact::Minor,
];

/// How much of the source's messages a locale has. `None` without catalogs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Coverage {
    pub(super) translated: usize,
    pub(super) messages: usize,
}

impl Coverage {
    pub(super) fn of(summary: &LocaleSummary) -> Option<Self> {
        let translated = summary.messages.saturating_sub(summary.missing);
        (summary.messages > 0).then_some(Self {
            translated,
            messages: summary.messages,
        })
    }

    /// Rounded down: 100 % means that nothing is missing.
    pub(super) fn percent(self) -> usize {
        self.translated
            .saturating_mul(100)
            .checked_div(self.messages)
            .unwrap_or(100)
    }
}

/// Instances of `finding` in `locale`, with their places in `finding.instances`.
pub(super) fn instances_in<'a>(
    finding: &'a Finding,
    locale: Option<&'a Locale>,
) -> impl Iterator<Item = usize> + 'a {
    let here = move |(index, instance): (usize, &crate::finding::Instance)| {
        (instance.locale.as_ref() == locale).then_some(index)
    };
    finding.instances.iter().enumerate().filter_map(here)
}

/// Findings of this outcome per rule, and instances per locale.
pub(super) fn by_rule(
    run: &Run,
    outcome: Outcome,
) -> BTreeMap<&str, BTreeMap<Option<&Locale>, usize>> {
    let mut rules: BTreeMap<&str, BTreeMap<Option<&Locale>, usize>> = BTreeMap::new();
    for finding in run
        .findings
        .iter()
        .filter(|finding| finding.outcome == outcome)
    {
        let counts = rules.entry(finding.rule.as_str()).or_default();
        for instance in &finding.instances {
            *counts.entry(instance.locale.as_ref()).or_default() += 1;
        }
    }
    rules
}

/// The findings a run failed, worst first, by impact and then by how far they reach.
/// Those of one cause count as one.
pub(super) fn worst(run: &Run) -> Vec<Cow<'_, Finding>> {
    let mut failed = joined(run, |finding| finding.outcome == Outcome::Failed);
    failed.sort_by_key(|finding| std::cmp::Reverse((finding.impact, finding.instances.len())));
    failed
}

/// How many findings these are, with those that are shown with another.
pub(super) fn total(findings: &[Cow<'_, Finding>]) -> usize {
    findings.iter().map(|finding| finding.alike.len() + 1).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coverage_is_whole_only_when_nothing_is_missing() {
        let coverage = |messages, missing| {
            Coverage::of(&LocaleSummary {
                messages,
                missing,
                ..LocaleSummary::default()
            })
        };
        assert_eq!(coverage(430, 1).unwrap().percent(), 99);
        assert_eq!(coverage(430, 0).unwrap().percent(), 100);
        assert_eq!(coverage(3, 9).unwrap().percent(), 0);
        assert_eq!(coverage(0, 0), None);
    }
}
