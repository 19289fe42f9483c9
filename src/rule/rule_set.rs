//! The rules a run applies: built-in descriptors, validated and bound to their checks.

use std::collections::{BTreeMap, BTreeSet};

use thiserror::Error;

use super::check::{Check, Matcher};
use super::descriptor::Descriptor;
use super::messages::Messages;
use crate::snapshot::{Selector, SelectorError};
use crate::standards::Standards;

/// A descriptor that cannot be used, with its file and the remedy.
#[derive(Debug, Error)]
#[expect(missing_docs, reason = "each variant's message says what it is")]
pub enum RuleError {
    #[error(
        "{file}:{line}:{column}: {reason}. Mend the descriptor; the keys it may have are documented in CONTRIBUTING.md"
    )]
    Syntax {
        file: String,
        line: usize,
        column: usize,
        reason: String,
    },
    #[error("{file}: its id is \"{id}\" but its file name says otherwise. Make the two the same")]
    WrongId { file: String, id: String },
    #[error("{file}: rule \"{id}\" is described twice. Remove one of the two files")]
    Duplicate { file: String, id: String },
    #[error("{file}: the selector does not parse: {source}. Write a CSS selector")]
    Selector { file: String, source: SelectorError },
    #[error("{file}: \"{name}\" is no {kind}. Known are the files under src/check/")]
    Unknown {
        file: String,
        kind: &'static str,
        name: String,
    },
    #[error("{file}: \"{id}\" is not in rules/standards/{table}. Use an id of that table")]
    Unmapped {
        file: String,
        table: &'static str,
        id: String,
    },
    #[error(
        "{file}: the rule decides nothing: give it at least one check under \"any\", \"all\" or \"none\""
    )]
    NoChecks { file: String },
    #[error(
        "{file}: the message \"{message}\" is missing from rules/messages/{locale}/. Write it there"
    )]
    Message {
        file: String,
        message: String,
        locale: String,
    },
    #[error("no rule has the id \"{id}\". `evenhand rules` lists the ids")]
    NoSuchRule { id: String },
}

/// A rule, ready to run.
#[derive(Debug)]
pub struct Rule {
    /// Its file's content.
    pub descriptor: Descriptor,
    /// Parsed selector; `None` for rules that other stages decide (catalogs, sets of pages).
    pub selector: Option<Selector>,
    /// Conditions of applicability.
    pub matches: Vec<&'static Matcher>,
    /// At least one must say yes.
    pub any: Vec<&'static Check>,
    /// Each must say yes.
    pub all: Vec<&'static Check>,
    /// Each must say no.
    pub none: Vec<&'static Check>,
}

impl Rule {
    /// The rule's id.
    pub fn id(&self) -> &str {
        &self.descriptor.id
    }
}

/// Where descriptors and functions come from. The built-in set is `check::SOURCES`.
#[derive(Clone, Copy, Debug)]
pub struct RuleSources {
    /// Path and text of each descriptor.
    pub descriptors: &'static [(&'static str, &'static str)],
    /// Every check.
    pub checks: &'static [&'static Check],
    /// Every matcher.
    pub matchers: &'static [&'static Matcher],
}

/// Rules by id.
#[derive(Debug, Default)]
pub struct RuleSet {
    rules: BTreeMap<String, Rule>,
}

impl RuleSet {
    /// Reads, validates and binds the descriptors. The first broken one is the error.
    pub fn load(
        sources: RuleSources,
        standards: &Standards,
        messages: &Messages,
    ) -> Result<Self, RuleError> {
        let mut set = Self::default();
        for (file, text) in sources.descriptors {
            let descriptor = parse(file, text)?;
            let rule = Binder {
                file,
                sources,
                standards,
                messages,
            }
            .bind(descriptor)?;
            let id = rule.id().to_owned();
            if set.rules.insert(id.clone(), rule).is_some() {
                return Err(RuleError::Duplicate {
                    file: (*file).to_owned(),
                    id,
                });
            }
        }
        Ok(set)
    }

    /// Every rule, by id.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.values()
    }

    /// The rule of this id.
    pub fn get(&self, id: &str) -> Option<&Rule> {
        self.rules.get(id)
    }

    /// Keeps only the rules of these ids.
    pub fn only(mut self, ids: &BTreeSet<String>) -> Result<Self, RuleError> {
        if let Some(id) = ids.iter().find(|id| !self.rules.contains_key(*id)) {
            return Err(RuleError::NoSuchRule { id: id.clone() });
        }
        self.rules.retain(|id, _| ids.contains(id));
        Ok(self)
    }

    /// Keeps only the rules for which `keep` is true.
    #[must_use]
    pub fn filter(mut self, keep: impl Fn(&Rule) -> bool) -> Self {
        self.rules.retain(|_, rule| keep(rule));
        self
    }
}

fn parse(file: &str, text: &str) -> Result<Descriptor, RuleError> {
    let descriptor: Descriptor = serde_json::from_str(text).map_err(|error| RuleError::Syntax {
        file: file.to_owned(),
        line: error.line(),
        column: error.column(),
        reason: error.to_string(),
    })?;
    let stem = file
        .rsplit('/')
        .next()
        .and_then(|name| name.strip_suffix(".json"));
    if stem != Some(descriptor.id.as_str()) {
        return Err(RuleError::WrongId {
            file: file.to_owned(),
            id: descriptor.id,
        });
    }
    Ok(descriptor)
}

/// Binds one descriptor's names to functions, tables and messages.
struct Binder<'a> {
    file: &'a str,
    sources: RuleSources,
    standards: &'a Standards,
    messages: &'a Messages,
}

impl Binder<'_> {
    fn bind(&self, descriptor: Descriptor) -> Result<Rule, RuleError> {
        self.standards(&descriptor)?;
        let rule = Rule {
            selector: self.selector(&descriptor)?,
            matches: self.matchers(&descriptor.matches)?,
            any: self.checks(&descriptor.any)?,
            all: self.checks(&descriptor.all)?,
            none: self.checks(&descriptor.none)?,
            descriptor,
        };
        if rule.selector.is_some()
            && rule.any.is_empty()
            && rule.all.is_empty()
            && rule.none.is_empty()
        {
            return Err(RuleError::NoChecks {
                file: self.file.to_owned(),
            });
        }
        self.texts(&rule)?;
        Ok(rule)
    }

    fn selector(&self, descriptor: &Descriptor) -> Result<Option<Selector>, RuleError> {
        if descriptor.selector.is_empty() {
            return Ok(None);
        }
        Selector::parse(&descriptor.selector)
            .map(Some)
            .map_err(|source| RuleError::Selector {
                file: self.file.to_owned(),
                source,
            })
    }

    fn matchers(&self, names: &[String]) -> Result<Vec<&'static Matcher>, RuleError> {
        names
            .iter()
            .map(|name| {
                let found = self
                    .sources
                    .matchers
                    .iter()
                    .copied()
                    .find(|matcher| matcher.id == name);
                found.ok_or_else(|| self.unknown("matcher", name))
            })
            .collect()
    }

    fn checks(&self, names: &[String]) -> Result<Vec<&'static Check>, RuleError> {
        names
            .iter()
            .map(|name| {
                let found = self
                    .sources
                    .checks
                    .iter()
                    .copied()
                    .find(|check| check.id == name);
                found.ok_or_else(|| self.unknown("check", name))
            })
            .collect()
    }

    fn unknown(&self, kind: &'static str, name: &str) -> RuleError {
        RuleError::Unknown {
            file: self.file.to_owned(),
            kind,
            name: name.to_owned(),
        }
    }

    fn standards(&self, descriptor: &Descriptor) -> Result<(), RuleError> {
        let (standards, file) = (self.standards, self.file);
        let known = |ids: &[String], table: &'static str, known: &dyn Fn(&str) -> bool| {
            let unknown = ids.iter().find(|id| !known(id));
            unknown.map_or(Ok(()), |id| {
                let (file, id) = (file.to_owned(), id.clone());
                Err(RuleError::Unmapped { file, table, id })
            })
        };
        known(&descriptor.criteria, "criteria.json", &|id| {
            standards.criteria.contains_key(id) || standards.requirements.contains_key(id)
        })?;
        known(&descriptor.trusted_tester, "trusted-tester.json", &|id| {
            standards.trusted_tester.contains_key(id)
        })?;
        known(&descriptor.ict_baseline, "ict-baseline.json", &|id| {
            standards.ict_baseline.contains_key(id)
        })?;
        known(&descriptor.act_rules, "act-rules.json", &|id| {
            standards.act_rules.contains_key(id)
        })
    }

    /// Each rule has a title, a why and a fix in each language, and each note of its checks a text.
    fn texts(&self, rule: &Rule) -> Result<(), RuleError> {
        let own = ["title", "why", "fix"].map(|attribute| format!("{}.{attribute}", rule.id()));
        let checks = rule.any.iter().chain(&rule.all).chain(&rule.none);
        let notes = checks
            .flat_map(|check| check.messages)
            .map(|&message| message.to_owned());
        for message in own.into_iter().chain(notes) {
            if let Some(locale) = self.messages.locale_without(&message) {
                let (file, locale) = (self.file.to_owned(), locale.to_owned());
                return Err(RuleError::Message {
                    file,
                    message,
                    locale,
                });
            }
        }
        Ok(())
    }
}
