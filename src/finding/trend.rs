//! What became of the findings since an earlier run.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::known::Known;

/// How many findings came, went and stayed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// They were not there before.
    pub new: usize,
    /// They were there before, and their rules no longer find them.
    pub gone: usize,
    /// They were there before.
    pub unchanged: usize,
}

/// The change since the baseline, or since the run that was given as one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trend {
    /// Defects on pages and in catalogs.
    pub total: Change,
    /// Defects on pages, in each locale that has or had any; `und` for pages without one.
    pub locales: BTreeMap<String, Change>,
}

impl Trend {
    /// From what was known to what is there now. Only rules that were applied could find something gone.
    pub fn between(before: &Known, now: &Known, applied: impl Fn(&str) -> bool) -> Self {
        let (old, new) = (prints(before, &applied), prints(now, &applied));
        let of = |known: &BTreeMap<String, BTreeSet<String>>| -> BTreeSet<String> {
            known.keys().cloned().collect()
        };
        let names: BTreeSet<&String> = old.values().chain(new.values()).flatten().collect();
        let here = |known: &BTreeMap<String, BTreeSet<String>>, locale: &String| {
            let shown = known.iter().filter(|(_, locales)| locales.contains(locale));
            shown.map(|(print, _)| print.clone()).collect()
        };
        let locales = names.into_iter().map(|locale| {
            let change = Change::between(&here(&old, locale), &here(&new, locale));
            (locale.clone(), change)
        });
        Self {
            total: Change::between(&of(&old), &of(&new)),
            locales: locales.collect(),
        }
    }
}

impl Change {
    fn between(old: &BTreeSet<String>, new: &BTreeSet<String>) -> Self {
        Self {
            new: new.difference(old).count(),
            gone: old.difference(new).count(),
            unchanged: new.intersection(old).count(),
        }
    }
}

/// Fingerprints, each with the locales it shows in; catalog entries have none to show in.
fn prints(known: &Known, applied: &impl Fn(&str) -> bool) -> BTreeMap<String, BTreeSet<String>> {
    let findings = known
        .findings
        .iter()
        .filter(|(_, seen)| applied(&seen.rule));
    let findings = findings.map(|(print, seen)| (print.clone(), seen.locales.clone()));
    let entries = known
        .catalogs
        .iter()
        .filter(|(_, seen)| applied(&seen.rule));
    let entries = entries.map(|(print, _)| (print.clone(), BTreeSet::new()));
    findings.chain(entries).collect()
}

#[cfg(test)]
mod tests {
    use super::super::known::{Known, Seen};
    use super::{BTreeSet, Change, Trend};

    fn known(findings: &[(&str, &str, &[&str])]) -> Known {
        let mut known = Known::default();
        for (print, rule, locales) in findings {
            let seen = Seen {
                rule: (*rule).to_owned(),
                message: String::new(),
                locales: locales.iter().map(|it| (*it).to_owned()).collect(),
                pages: BTreeSet::new(),
            };
            known.findings.insert((*print).to_owned(), seen);
        }
        known
    }

    #[test]
    fn what_came_and_went_is_counted_by_locale() {
        let before = known(&[
            ("a", "x", &["en", "fr"]),
            ("b", "x", &["fr"]),
            ("c", "off", &["fr"]),
        ]);
        let now = known(&[("a", "x", &["en"]), ("d", "x", &["es"])]);
        let trend = Trend::between(&before, &now, |rule| rule != "off");
        let change = |new, gone, unchanged| Change {
            new,
            gone,
            unchanged,
        };
        assert_eq!(
            trend.total,
            change(1, 1, 1),
            "what was not looked for is not gone"
        );
        assert_eq!(trend.locales["en"], change(0, 0, 1));
        assert_eq!(trend.locales["fr"], change(0, 2, 0));
        assert_eq!(trend.locales["es"], change(1, 0, 0));
    }
}
