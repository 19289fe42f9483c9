//! How findings stand to the gate: what fails it, what is known, what is suppressed.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::known::Known;
use super::reach::Sought;
use super::run::{CatalogEntry, Finding, Instance};
use crate::config::{Day, FailOn, Suppression};
use crate::locale::Locale;
use crate::rule::{Impact, Outcome};

/// How a finding stands to the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Standing {
    /// It is new and heavy enough: the gate is not passed.
    Fails,
    /// It is new, and below the level of its rule or locale.
    Below,
    /// It is new and heavy enough, in locales that are reported and never fail the gate.
    ReportOnly,
    /// The baseline has it.
    Known,
    /// The configuration suppresses it, everywhere it shows.
    Suppressed,
}

/// What the gate judges by.
#[derive(Clone, Debug, Default)]
pub struct GateRules<'a> {
    /// The level where nothing else is said.
    pub fail_on: FailOn,
    /// Levels of rules; they override those of locales.
    pub by_rule: BTreeMap<String, FailOn>,
    /// Levels of locales.
    pub by_locale: BTreeMap<Locale, FailOn>,
    /// Locales whose findings never fail the gate.
    pub report_only: BTreeSet<Locale>,
    /// Findings that are known.
    pub known: Known,
    /// Findings that do not count.
    pub suppressions: &'a [Suppression],
    /// Today, `2026-01-31`.
    pub today: String,
}

impl GateRules<'_> {
    /// Writes down how each finding stands, and gives how many fail. Questions never do.
    pub fn judge(&self, findings: &mut [Finding], entries: &mut [CatalogEntry]) -> usize {
        for finding in findings.iter_mut() {
            finding.gate = self.of_finding(finding);
            let suppressed = finding.gate == Some(Standing::Suppressed);
            finding.suppressed_because = suppressed.then(|| self.reasons_for(finding)).flatten();
        }
        for entry in entries.iter_mut() {
            entry.gate = Some(self.of_entry(entry));
            let rule = self.suppression_of_entry(entry);
            entry.suppressed_because = rule.map(|rule| rule.reason.clone());
        }
        let all = findings
            .iter()
            .map(|finding| finding.gate)
            .chain(entries.iter().map(|entry| entry.gate));
        all.filter(|standing| *standing == Some(Standing::Fails))
            .count()
    }

    /// What is wrong with the suppressions: those that are over, and those that nothing needed although
    /// it was looked for.
    pub fn complaints(
        &self,
        findings: &[Finding],
        entries: &[CatalogEntry],
        sought: &Sought<'_>,
    ) -> Vec<String> {
        let used = |rule: &Suppression| {
            let on_page = findings
                .iter()
                .any(|it| it.instances.iter().any(|place| covers(rule, it, place)));
            on_page || entries.iter().any(|entry| covers_entry(rule, entry))
        };
        let complaint = |rule: &Suppression| {
            if let Some(day) = self.over_since(rule) {
                Some(format!(
                    "The suppression of {} ended on {day} and no longer counts. Mend what it covered, or renew it with a reason.",
                    rule.subject()
                ))
            } else if used(rule) || !sought.wherever_covered(rule) {
                None
            } else {
                Some(format!(
                    "The suppression of {} covered nothing. Take it out of evenhand.toml.",
                    rule.subject()
                ))
            }
        };
        self.suppressions.iter().filter_map(complaint).collect()
    }

    fn of_finding(&self, finding: &Finding) -> Option<Standing> {
        let standing = |instance: &Instance| {
            if self.suppression_of(finding, instance).is_some() {
                Standing::Suppressed
            } else if finding.outcome == Outcome::Failed && self.known.knows(finding, instance) {
                Standing::Known
            } else {
                self.by_level(&finding.rule, instance.locale.as_ref(), finding.impact)
            }
        };
        // The heaviest of its places decides.
        let heaviest = finding.instances.iter().map(standing).min()?;
        (finding.outcome == Outcome::Failed || heaviest == Standing::Suppressed).then_some(heaviest)
    }

    fn of_entry(&self, entry: &CatalogEntry) -> Standing {
        if self.suppression_of_entry(entry).is_some() {
            Standing::Suppressed
        } else if self.known.knows_entry(entry) {
            Standing::Known
        } else {
            self.by_level(&entry.rule, Some(&entry.locale), entry.impact)
        }
    }

    /// Why a finding that is suppressed everywhere is: each reason once, in the order of its places.
    fn reasons_for(&self, finding: &Finding) -> Option<String> {
        let places = finding.instances.iter();
        let reasons =
            places.filter_map(|place| Some(&*self.suppression_of(finding, place)?.reason));
        let mut each: Vec<&str> = Vec::new();
        for reason in reasons {
            if !each.contains(&reason) {
                each.push(reason);
            }
        }
        (!each.is_empty()).then(|| each.join("; "))
    }

    fn suppression_of(&self, finding: &Finding, place: &Instance) -> Option<&Suppression> {
        self.valid().find(|rule| covers(rule, finding, place))
    }

    fn suppression_of_entry(&self, entry: &CatalogEntry) -> Option<&Suppression> {
        self.valid().find(|rule| covers_entry(rule, entry))
    }

    fn by_level(&self, rule: &str, locale: Option<&Locale>, impact: Impact) -> Standing {
        let of_locale = locale.and_then(|locale| self.by_locale.get(locale));
        let level = self
            .by_rule
            .get(rule)
            .or(of_locale)
            .unwrap_or(&self.fail_on);
        let report_only = locale.is_some_and(|locale| self.report_only.contains(locale));
        let reached = least_impact(*level).is_some_and(|least| impact >= least);
        match (reached, report_only) {
            (false, _) => Standing::Below,
            (true, true) => Standing::ReportOnly,
            (true, false) => Standing::Fails,
        }
    }

    /// Suppressions that have not ended.
    fn valid(&self) -> impl Iterator<Item = &Suppression> {
        let all = self.suppressions.iter();
        all.filter(|rule| self.over_since(rule).is_none())
    }

    /// The last day of a suppression, if that is past.
    fn over_since<'r>(&self, rule: &'r Suppression) -> Option<&'r Day> {
        let last = rule.expires.as_ref();
        last.filter(|day| day.is_before(&self.today))
    }
}

/// The least impact that fails the gate; `None` if findings never do.
pub const fn least_impact(fail_on: FailOn) -> Option<Impact> {
    match fail_on {
        FailOn::Critical => Some(Impact::Critical),
        FailOn::Serious => Some(Impact::Serious),
        FailOn::Moderate => Some(Impact::Moderate),
        FailOn::Minor => Some(Impact::Minor),
        FailOn::None => None,
    }
}

fn covers(suppression: &Suppression, finding: &Finding, instance: &Instance) -> bool {
    let steps: Vec<String> = instance.target.iter().map(ToString::to_string).collect();
    let selector = suppression.selector.as_ref();
    let here = selector.is_none_or(|selector| wildcard(selector, &steps.join(" | ")));
    here && covers_print(suppression, &finding.rule, &finding.fingerprint)
        && covers_locale(suppression, instance.locale.as_ref())
}

fn covers_entry(suppression: &Suppression, entry: &CatalogEntry) -> bool {
    suppression.selector.is_none()
        && covers_print(suppression, &entry.rule, &entry.fingerprint())
        && covers_locale(suppression, Some(&entry.locale))
}

fn covers_print(suppression: &Suppression, rule: &str, fingerprint: &str) -> bool {
    let same = |wanted: &Option<String>, found: &str| wanted.as_ref().is_none_or(|it| it == found);
    same(&suppression.rule, rule) && same(&suppression.fingerprint, fingerprint)
}

fn covers_locale(suppression: &Suppression, locale: Option<&Locale>) -> bool {
    suppression.locales.is_empty() || locale.is_some_and(|it| suppression.locales.contains(it))
}

/// Whether `text` as a whole is `pattern`, in which `*` is any run of characters.
fn wildcard(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(rest) = parts.next().and_then(|first| text.strip_prefix(first)) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else {
        return rest.is_empty();
    };
    let after = middle.iter().try_fold(rest, |rest, part| {
        rest.find(part).map(|at| &rest[at + part.len()..])
    });
    after.is_some_and(|rest| rest.ends_with(last))
}

#[cfg(test)]
mod tests {
    use super::wildcard;

    #[test]
    fn a_star_is_any_text() {
        for (pattern, text) in [
            ("#map", "#map"),
            ("#map *", "#map > p"),
            ("*", ""),
            ("a*b*c", "a1b2b3c"),
            ("main > *:nth-child(*)", "main > p:nth-child(4)"),
        ] {
            assert!(wildcard(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [
            ("#map", "#maps"),
            ("#map", ""),
            ("a*b", "ab1"),
            ("a*b*b", "ab"),
            ("", "x"),
        ] {
            assert!(!wildcard(pattern, text), "{pattern} {text}");
        }
    }
}
