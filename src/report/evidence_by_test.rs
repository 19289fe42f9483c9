//! What a run says of a criterion or a Trusted Tester test in one locale. A program can find failures;
//! that there are none decides nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::speech::{Speech, number};
use super::text::{one_line, target_text};
use crate::finding::{Finding, Instance, PageStatus, RuleRecord, Run};
use crate::locale::Locale;
use crate::rule::Outcome;

/// What the rules of one test or criterion saw in a locale.
#[derive(Debug, Default)]
pub(super) struct Evidence<'a> {
    /// Pages on which a rule failed.
    pub(super) failed_pages: BTreeSet<&'a str>,
    /// Failures: finding and place, worst first.
    pub(super) failures: Vec<(&'a Finding, &'a Instance)>,
    /// Questions for a person.
    pub(super) questions: usize,
    /// Rules that looked at something.
    pub(super) rules: BTreeSet<&'a str>,
}

/// What a run saw in one locale.
#[derive(Debug)]
pub(super) struct LocaleEvidence<'a> {
    /// Pages checked.
    pub(super) pages: usize,
    by_rule: BTreeMap<&'a str, Evidence<'a>>,
    rules: &'a [RuleRecord],
}

impl<'a> LocaleEvidence<'a> {
    pub(super) fn new(run: &'a Run, locale: Option<&Locale>) -> Self {
        let mut by_rule: BTreeMap<&str, Evidence<'_>> = BTreeMap::new();
        let mut pages = 0;
        for page in run
            .pages
            .iter()
            .filter(|page| page.status == PageStatus::Checked)
        {
            if page.locale.as_ref() != locale {
                continue;
            }
            pages += 1;
            for (rule, outcome) in &page.outcomes {
                if *outcome != Outcome::Inapplicable {
                    by_rule.entry(rule).or_default().rules.insert(rule);
                }
            }
        }
        for finding in &run.findings {
            let seen = by_rule.entry(&finding.rule).or_default();
            for instance in finding
                .instances
                .iter()
                .filter(|it| it.locale.as_ref() == locale)
            {
                seen.rules.insert(&finding.rule);
                if finding.outcome == Outcome::Failed {
                    seen.failed_pages.insert(&instance.url);
                    seen.failures.push((finding, instance));
                } else {
                    seen.questions += 1;
                }
            }
        }
        Self {
            pages,
            by_rule,
            rules: &run.rules,
        }
    }

    /// Joins what the rules of which this is true saw.
    pub(super) fn of(&self, belongs: impl Fn(&RuleRecord) -> bool) -> Evidence<'a> {
        let mut all = Evidence::default();
        let seen = self
            .rules
            .iter()
            .filter(|rule| belongs(rule))
            .filter_map(|rule| self.by_rule.get(rule.id.as_str()));
        for one in seen {
            all.failed_pages.extend(&one.failed_pages);
            all.failures.extend(&one.failures);
            all.questions += one.questions;
            all.rules.extend(&one.rules);
        }
        all.failures
            .sort_by_key(|(finding, instance)| (std::cmp::Reverse(finding.impact), &instance.url));
        all
    }
}

impl Evidence<'_> {
    /// What to tell the person who decides, most important first.
    pub(super) fn remarks(&self, pages: usize, speech: &Speech) -> Vec<String> {
        let mut remarks = Vec::new();
        let figures = [
            ("failed", number(self.failed_pages.len())),
            ("pages", number(pages)),
        ];
        if let Some((finding, instance)) = self.failures.first() {
            remarks.push(speech.say("format-failed-pages", &figures));
            let target = target_text(&instance.target);
            remarks.push(one_line(&format!(
                "{} {target}: {}",
                instance.url, finding.message
            )));
        } else if self.rules.is_empty() {
            remarks.push(speech.word("format-no-rule"));
        } else {
            remarks.push(speech.say("format-no-failure", &figures));
        }
        if self.questions > 0 {
            remarks.push(speech.count("report-questions-left", self.questions));
        }
        if !self.rules.is_empty() {
            let ids: Vec<&str> = self.rules.iter().copied().collect();
            remarks.push(format!(
                "{}: {}",
                speech.word("report-rules"),
                ids.join(", ")
            ));
        }
        remarks
    }
}

/// The locales reports of one locale each are written for; `None` where pages have no locale.
pub(super) fn locales_of(run: &Run) -> Vec<Option<&Locale>> {
    let mut locales: Vec<Option<&Locale>> = run.locales.keys().map(Some).collect();
    let without = run
        .pages
        .iter()
        .any(|page| page.status == PageStatus::Checked && page.locale.is_none());
    if without || locales.is_empty() {
        locales.push(None);
    }
    locales
}

/// A locale in a file's name.
pub(super) fn file_part(locale: Option<&Locale>) -> String {
    locale.map_or_else(|| "und".to_owned(), Locale::dir_name)
}
