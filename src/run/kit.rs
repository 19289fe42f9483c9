//! What every job needs: standards, texts, rules.

use std::sync::Arc;

use anyhow::Result;

use super::settings::Settings;
use crate::check::{self, Contrast};
use crate::finding::RuleRecord;
use crate::linked::Wants;
use crate::rule::{Messages, Needs, Rule, RuleError, RuleSet};
use crate::standards::{Standard, Standards};

/// The built-in tables, read and validated once.
#[derive(Debug)]
pub(super) struct Kit {
    /// Standards tables.
    pub(super) standards: Arc<Standards>,
    /// Texts for people.
    pub(super) messages: Arc<Messages>,
    /// The rules this run applies.
    pub(super) rules: Arc<RuleSet>,
    /// Whether a report tells what a screen reader says.
    pub(super) transcripts: bool,
}

impl Kit {
    /// Reads everything and keeps the rules that the settings ask for.
    pub(super) fn load(settings: &Settings) -> Result<Self> {
        let kit = Self::with(|rules, standards| {
            refuse_unknown(settings, &rules)?;
            match &settings.rules {
                Some(ids) => Ok(rules.only(ids)?),
                None => Ok(rules.filter(|rule| counts(rule, settings.standard, standards))),
            }
        })?;
        let transcripts = settings.formats.iter().any(|format| format == "transcript");
        Ok(Self { transcripts, ..kit })
    }

    /// Everything, every rule.
    pub(super) fn all() -> Result<Self> {
        Self::with(|rules, _| Ok(rules))
    }

    fn with(choose: impl FnOnce(RuleSet, &Standards) -> Result<RuleSet>) -> Result<Self> {
        let standards = Standards::load()?;
        let messages = Messages::load()?;
        let rules = choose(
            RuleSet::load(check::SOURCES, &standards, &messages)?,
            &standards,
        )?;
        Ok(Self {
            standards: Arc::new(standards),
            messages: Arc::new(messages),
            rules: Arc::new(rules),
            transcripts: false,
        })
    }

    /// The rules of this run, each with what it needs.
    pub(super) fn needs(&self) -> impl Iterator<Item = (&str, Needs)> {
        self.rules
            .rules()
            .map(|rule| (rule.id(), rule.descriptor.needs))
    }

    /// The levels of contrast that the rules of this run ask for.
    pub(super) fn contrasts(&self) -> Vec<Contrast> {
        let asked = |level: &Contrast| self.rules.get(level.rule()).is_some();
        [Contrast::Minimum, Contrast::Enhanced]
            .into_iter()
            .filter(asked)
            .collect()
    }

    /// What these rules must know of the documents a page refers to.
    pub(super) fn wants(&self) -> Wants {
        let has = |id: &str| self.rules.get(id).is_some();
        Wants {
            same_name: has("identical-links-same-purpose"),
            same_context: has("identical-links-same-context"),
            repeated: has("bypass"),
            tracks: has("video-caption"),
        }
    }

    /// The rules as results list them, texts in `lang`.
    pub(super) fn records(&self, lang: &str) -> Vec<RuleRecord> {
        self.rules
            .rules()
            .map(|rule| self.record(rule, lang))
            .collect()
    }

    fn record(&self, rule: &Rule, lang: &str) -> RuleRecord {
        let text = |attribute: &str| {
            self.messages
                .text(lang, &format!("{}.{attribute}", rule.id()), &[])
        };
        let descriptor = &rule.descriptor;
        RuleRecord {
            id: descriptor.id.clone(),
            impact: descriptor.impact,
            act_rules: descriptor.act_rules.clone(),
            criteria: descriptor.criteria.clone(),
            section508: descriptor
                .criteria
                .iter()
                .any(|id| self.standards.counts(id, Standard::Section508)),
            trusted_tester: descriptor.trusted_tester.clone(),
            ict_baseline: descriptor.ict_baseline.clone(),
            best_practice: descriptor.best_practice,
            alike: descriptor.alike,
            title: text("title"),
            why: text("why"),
            fix: text("fix"),
        }
    }
}

/// A level or a suppression for a rule that does not exist would be no gate, silently. Each is told with
/// where it stands.
fn refuse_unknown(settings: &Settings, rules: &RuleSet) -> Result<()> {
    let levels = settings.gate.by_rule.keys();
    let levels = levels.map(|id| (vec!["fail-on-rules".to_owned(), id.clone()], id));
    let named = settings.rules.iter().flatten();
    let named = named.map(|id| (vec!["rules".to_owned(), id.clone()], id));
    let suppressed = settings.gate.suppressions.iter().enumerate();
    let suppressed = suppressed.filter_map(|(index, one)| {
        let keys = vec!["suppress".to_owned(), index.to_string(), "rule".to_owned()];
        Some((keys, one.rule.as_ref()?))
    });
    for (keys, id) in named.chain(levels).chain(suppressed) {
        if rules.get(id).is_none() {
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            let why = RuleError::NoSuchRule { id: id.clone() };
            return Err(settings.fault(&keys, why));
        }
    }
    Ok(())
}

/// Whether a rule is applied under a standard. Without one: WCAG 2.2 AA and best practices. Rules of
/// translation always are: whether a text is translated is no matter of the standard.
fn counts(rule: &Rule, standard: Option<Standard>, standards: &Standards) -> bool {
    let descriptor = &rule.descriptor;
    if descriptor.advisory {
        return standard == Some(Standard::All);
    }
    let of_translation = rule.selector.is_none() && descriptor.criteria.is_empty();
    if of_translation || descriptor.part_of.is_some() {
        return true;
    }
    if descriptor.best_practice {
        return matches!(standard, None | Some(Standard::All));
    }
    let standard = standard.unwrap_or(Standard::Wcag22aa);
    descriptor
        .criteria
        .iter()
        .any(|id| standards.counts(id, standard))
}
