//! What catalog rules find and a project accepts, each with the reason why: mostly texts that may read
//! the same in two languages.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::config::AllowIdentical;
use crate::locale::Locale;

/// The rule that an entry is for where it names none.
const IDENTICAL: &str = "identical-to-source";

/// A message that may say the same as the source (a name, an abbreviation, a loan word), or break
/// another rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowance {
    /// The rule; `None` for `identical-to-source`.
    pub rule: Option<String>,
    /// The message's key, or `key.attribute`; `*` stands for any characters.
    pub message: String,
    /// The locales it is allowed in; empty for all.
    pub locales: Vec<Locale>,
    /// Why the text is the same. Required: without it nobody can review the list.
    pub reason: String,
    /// Whether the day until which it was allowed is over.
    pub expired: bool,
}

impl Allowance {
    /// An entry of the configuration, on a day (`2026-01-31`).
    pub fn new(entry: &AllowIdentical, today: &str) -> Self {
        let last = entry.expires.as_ref();
        Self {
            rule: entry.rule.clone(),
            message: entry.message.clone(),
            locales: entry.locales.clone(),
            reason: entry.reason.clone(),
            expired: last.is_some_and(|last| last.is_before(today)),
        }
    }

    fn rule(&self) -> &str {
        self.rule.as_deref().unwrap_or(IDENTICAL)
    }
}

/// An entry of the list that must be corrected: a mistake in the configuration.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum AllowanceProblem {
    /// The reason is empty.
    #[error(
        "The allowed text “{message}” has no reason. Say in `reason` why it reads the same in both languages, so that a reviewer can agree."
    )]
    NoReason {
        /// The entry's message pattern.
        message: String,
    },
    /// The entry allowed nothing.
    #[error(
        "The allowed text “{message}” (reason: {reason}) is not used: no checked locale has such a message that reads like its source. Remove the entry, or correct its key and locales."
    )]
    UnusedAllowance {
        /// The entry's message pattern.
        message: String,
        /// The entry's reason.
        reason: String,
    },
    /// The entry allows nothing any more.
    #[error(
        "The allowed text “{message}” (reason: {reason}) has expired. Correct the message and remove the entry, or agree on a new day in `expires`."
    )]
    Expired {
        /// The entry's message pattern.
        message: String,
        /// The entry's reason.
        reason: String,
    },
}

/// The list, which remembers what it was used for.
#[derive(Debug, Default)]
pub struct AllowList {
    entries: Vec<(Allowance, AtomicBool)>,
}

impl AllowList {
    /// A list of these entries.
    pub fn new(entries: Vec<Allowance>) -> Self {
        let unused = entries.into_iter().map(|it| (it, AtomicBool::new(false)));
        Self {
            entries: unused.collect(),
        }
    }

    /// Whether a text that reads like its source is allowed. An entry that covers it counts as used.
    pub fn covers(&self, locale: &Locale, key: &str, attribute: Option<&str>) -> bool {
        self.covers_rule(IDENTICAL, locale, key, attribute)
    }

    /// Whether what another rule found is allowed. `identical-to-source` asks by itself, before it
    /// finds anything.
    pub(super) fn covers_finding(
        &self,
        rule: &str,
        locale: &Locale,
        key: &str,
        attribute: Option<&str>,
    ) -> bool {
        rule != IDENTICAL && self.covers_rule(rule, locale, key, attribute)
    }

    fn covers_rule(&self, rule: &str, locale: &Locale, key: &str, attribute: Option<&str>) -> bool {
        let full = attribute.map(|name| format!("{key}.{name}"));
        let mut covered = false;
        // All entries are asked, so that none of two that cover the same text is called unused.
        for (entry, used) in &self.entries {
            let here = (entry.locales.is_empty() || entry.locales.contains(locale))
                && entry.rule() == rule
                && !entry.expired;
            let names = std::iter::once(key).chain(full.as_deref());
            if here && names.into_iter().any(|name| matches(&entry.message, name)) {
                used.store(true, Ordering::Relaxed);
                covered = true;
            }
        }
        covered
    }

    /// Entries without a reason, and entries that were never used although their locales were among
    /// the `checked` ones. When locales were left out (`whole` is false), an entry for all locales may
    /// be meant for one of those.
    /// Entries for rules that were not `applied` are left alone.
    pub fn problems(
        &self,
        checked: &BTreeSet<&Locale>,
        whole: bool,
        applied: impl Fn(&str) -> bool,
    ) -> Vec<AllowanceProblem> {
        let mut problems = Vec::new();
        for (entry, used) in &self.entries {
            let message = entry.message.clone();
            let asked = if entry.locales.is_empty() {
                whole
            } else {
                entry.locales.iter().any(|it| checked.contains(it))
            };
            if entry.reason.trim().is_empty() {
                problems.push(AllowanceProblem::NoReason { message });
            } else if entry.expired {
                let reason = entry.reason.clone();
                problems.push(AllowanceProblem::Expired { message, reason });
            } else if asked && applied(entry.rule()) && !used.load(Ordering::Relaxed) {
                let reason = entry.reason.clone();
                problems.push(AllowanceProblem::UnusedAllowance { message, reason });
            }
        }
        problems.sort();
        problems
    }
}

/// Whether `pattern`, in which `*` stands for any characters, matches the whole of `text`.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(mut text) = text.strip_prefix(head) else {
        return false;
    };
    let (middle, tail) = rest.rsplit_once('*').unwrap_or(("", rest));
    for piece in middle.split('*') {
        match text.find(piece) {
            Some(at) => text = text.get(at + piece.len()..).unwrap_or(""),
            None => return false,
        }
    }
    text.ends_with(tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(message: &str, locales: &[&str], reason: &str) -> Allowance {
        Allowance {
            rule: None,
            expired: false,
            message: message.to_owned(),
            locales: locales
                .iter()
                .map(|it| it.parse().expect("a locale"))
                .collect(),
            reason: reason.to_owned(),
        }
    }

    #[test]
    fn stars_match_any_run_and_the_ends_are_anchored() {
        for (pattern, text, expected) in [
            ("a", "a", true),
            ("a", "ab", false),
            ("a*", "ab", true),
            ("*b", "ab", true),
            ("*", "", true),
            ("a*c*e", "abcde", true),
            ("a*c*e", "ace", true),
            ("a*aa", "aa", false),
            ("a**a", "aa", true),
            ("a*b*b", "ab", false),
            ("*-title", "home-title-2", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} on {text}");
        }
    }

    #[test]
    fn entries_without_use_or_reason_are_problems() {
        let (fr, es): (Locale, Locale) = ("fr".parse().unwrap(), "es".parse().unwrap());
        let list = AllowList::new(vec![
            entry("brand", &[], "A name"),
            entry("other", &[], "Never there"),
            entry("silent", &[], " "),
            entry("spanish", &["es"], "es is not checked"),
        ]);
        assert!(
            list.covers(&fr, "brand", Some("title")),
            "attributes come with the key"
        );
        assert!(!list.covers(&fr, "brand-2", None));
        assert!(!list.covers(&fr, "spanish", None));
        let checked = BTreeSet::from([&fr]);
        let names = |problems: Vec<AllowanceProblem>| -> Vec<String> {
            let names = problems.into_iter().map(|it| match it {
                AllowanceProblem::NoReason { message }
                | AllowanceProblem::UnusedAllowance { message, .. }
                | AllowanceProblem::Expired { message, .. } => message,
            });
            names.collect()
        };
        assert_eq!(
            names(list.problems(&checked, true, |_| true)),
            ["silent", "other"]
        );
        assert_eq!(names(list.problems(&checked, false, |_| true)), ["silent"]);
        let checked = BTreeSet::from([&es, &fr]);
        assert_eq!(
            names(list.problems(&checked, true, |_| true)),
            ["silent", "other", "spanish"]
        );
    }
}
