//! What a run looked at.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::config::Suppression;
use crate::locale::Locale;
use crate::rule::Needs;

/// What a run looked at. What it did not find elsewhere may still be there: it is not gone from a
/// baseline, and no suppression of it is idle. By default, nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question of its own; they are no states"
)]
pub struct Reach {
    /// True if every page of the site was visited that a page links to or a list names.
    pub whole_site: bool,
    /// True if pages were laid out, which only a browser does.
    pub layout: bool,
    /// True if pages were also looked at in a narrow window.
    #[serde(default)]
    pub deep: bool,
    /// True if message catalogs were read.
    pub catalogs: bool,
    /// The locales that were asked for, if pages in others were left out for it; else none.
    pub locales: Vec<Locale>,
}

impl Reach {
    /// Everything.
    pub const fn all() -> Self {
        Self {
            whole_site: true,
            layout: true,
            deep: true,
            catalogs: true,
            locales: Vec::new(),
        }
    }

    /// True if a rule that needs this was applied wherever it could find something.
    const fn covers(&self, needs: Needs) -> bool {
        match needs {
            Needs::Catalog => self.catalogs,
            Needs::Dom => self.whole_site,
            Needs::Layout | Needs::Pixels => self.whole_site && self.layout,
            Needs::Interaction => self.whole_site && self.layout && self.deep,
        }
    }

    /// True if this locale was not left out.
    fn covers_locale(&self, tag: &str) -> bool {
        self.locales.is_empty() || self.locales.iter().any(|locale| locale.as_str() == tag)
    }
}

/// Which rules were looked for, and where.
#[derive(Clone, Debug)]
pub struct Sought<'a> {
    reach: &'a Reach,
    rules: BTreeMap<&'a str, Needs>,
}

impl<'a> Sought<'a> {
    /// The rules that were applied, with what each needs.
    pub fn new(reach: &'a Reach, rules: impl Iterator<Item = (&'a str, Needs)>) -> Self {
        let rules = rules.collect();
        Self { reach, rules }
    }

    /// True if what a rule finds was looked for in a locale, wherever it can be there.
    pub fn in_locale(&self, rule: &str, tag: &str) -> bool {
        self.reach.covers_locale(tag) && self.covers(rule)
    }

    /// True if anything that this suppression covers was looked for.
    pub fn wherever_covered(&self, suppression: &Suppression) -> bool {
        let locales = &suppression.locales;
        let in_locales = if locales.is_empty() {
            self.reach.locales.is_empty()
        } else {
            locales
                .iter()
                .all(|it| self.reach.covers_locale(it.as_str()))
        };
        in_locales
            && match &suppression.rule {
                Some(rule) => self.covers(rule),
                // A fingerprint alone may be one of a page or of a catalog.
                None => self.reach.covers(Needs::Layout) && self.reach.covers(Needs::Catalog),
            }
    }

    fn covers(&self, rule: &str) -> bool {
        let needs = self.rules.get(rule);
        needs.is_some_and(|needs| self.reach.covers(*needs))
    }
}
