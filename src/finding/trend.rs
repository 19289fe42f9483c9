//! What became of the findings since an earlier run.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::known::Known;
use super::reach::Sought;

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
    /// From what was known to what is there now. Only what was looked for can be gone.
    pub fn between(before: &Known, now: &Known, sought: &Sought<'_>) -> Self {
        let expected = before.within(sought);
        let all = [before, now, &expected].map(prints);
        let names: BTreeSet<&str> = all[..2]
            .iter()
            .flat_map(BTreeMap::values)
            .flatten()
            .copied()
            .collect();
        let change = |is_there: &dyn Fn(&BTreeSet<&str>) -> bool| {
            let [old, new, expected] = all.each_ref().map(|known| {
                let there = known.iter().filter(|(_, locales)| is_there(locales));
                there.map(|(print, _)| *print).collect()
            });
            Change::between(&old, &new, &expected)
        };
        let in_locale = |tag: &str| (tag.to_owned(), change(&|locales| locales.contains(tag)));
        Self {
            total: change(&|_| true),
            locales: names.into_iter().map(in_locale).collect(),
        }
    }
}

impl Change {
    /// `expected` is the part of `old` that would be in `new`, were it still there.
    fn between(old: &BTreeSet<&str>, new: &BTreeSet<&str>, expected: &BTreeSet<&str>) -> Self {
        Self {
            new: new.difference(old).count(),
            gone: expected.difference(new).count(),
            unchanged: new.intersection(old).count(),
        }
    }
}

/// Fingerprints, each with the locales it shows in; catalog entries have none to show in.
fn prints(known: &Known) -> BTreeMap<&str, BTreeSet<&str>> {
    let findings = known.findings.iter().map(|(print, seen)| {
        let locales = seen.locales.iter().map(String::as_str);
        (print.as_str(), locales.collect())
    });
    let entries = known
        .catalogs
        .keys()
        .map(|print| (print.as_str(), BTreeSet::new()));
    findings.chain(entries).collect()
}

#[cfg(test)]
mod tests {
    use super::super::known::{Known, Seen};
    use super::super::reach::Reach;
    use super::{BTreeSet, Change, Sought, Trend};
    use crate::locale::Locale;
    use crate::rule::Needs;

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

    fn change(new: usize, gone: usize, unchanged: usize) -> Change {
        Change {
            new,
            gone,
            unchanged,
        }
    }

    fn sought(reach: &Reach) -> Sought<'_> {
        Sought::new(
            reach,
            [("x", Needs::Dom), ("laid", Needs::Layout)].into_iter(),
        )
    }

    #[test]
    fn what_came_and_went_is_counted_by_locale() {
        let before = known(&[
            ("a", "x", &["en", "fr"]),
            ("b", "x", &["fr"]),
            ("c", "off", &["fr"]),
        ]);
        let now = known(&[("a", "x", &["en"]), ("d", "x", &["es"])]);
        let whole = Reach::all();
        let trend = Trend::between(&before, &now, &sought(&whole));
        assert_eq!(
            trend.total,
            change(1, 1, 1),
            "what was not looked for is not gone"
        );
        assert_eq!(trend.locales["en"], change(0, 0, 1));
        assert_eq!(trend.locales["fr"], change(0, 2, 0));
        assert_eq!(trend.locales["es"], change(1, 0, 0));
    }
    #[test]
    fn nothing_is_gone_where_nobody_looked() {
        let before = known(&[
            ("a", "x", &["en", "fr"]),
            ("b", "x", &["fr"]),
            ("l", "laid", &["fr"]),
        ]);
        let now = known(&[("b", "x", &["fr"])]);
        let total = |reach: Reach| {
            let sought = sought(&reach);
            let kept = before.clone().shrunk_to(&now, &sought).findings;
            (Trend::between(&before, &now, &sought).total, kept.len())
        };
        let all = Reach::all;
        assert_eq!(total(all()), (change(0, 2, 1), 1));
        let part = Reach {
            whole_site: false,
            ..all()
        };
        assert_eq!(total(part), (change(0, 0, 1), 3), "a few pages");
        let flat = Reach {
            layout: false,
            ..all()
        };
        assert_eq!(total(flat), (change(0, 1, 1), 2), "without a browser");
        let english = Reach {
            locales: vec![Locale::parse("en").unwrap()],
            ..all()
        };
        let sought = sought(&english);
        let kept = before.shrunk_to(&now, &sought).findings;
        assert_eq!(kept["a"].locales, BTreeSet::from(["fr".to_owned()]));
        assert_eq!(kept.len(), 3, "one locale");
    }
}
