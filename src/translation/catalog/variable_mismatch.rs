//! `variable-mismatch`: the translation does not show what the source shows, or wants a variable that
//! the program does not give. A variable that the source only selects by is optional; terms are
//! exempt, because no program gives them variables.

use std::collections::BTreeSet;

use crate::catalog::{Pattern, write_pattern};

use super::usage::{Indexes, Usage, variant_without};
use super::{CatalogFinding, CatalogRule, Comparison, Pair};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "variable-mismatch",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    let source_index = comparison.source_index;
    let indexes: Indexes = &[&comparison.index, source_index];
    for pair in comparison
        .pairs
        .iter()
        .filter(|it| !it.target.message.is_term)
    {
        for (attribute, source, target, span) in pair.patterns() {
            if source.is_plain() && target.is_plain() {
                continue;
            }
            let Some(mismatch) = Mismatch::between(pair, source, target, &[source_index], indexes)
            else {
                continue;
            };
            let mut finding = comparison.finding(mismatch.says(), RULE.id, pair.target);
            finding.args = mismatch.args();
            let texts = (write_pattern(source), write_pattern(target));
            findings.push(
                finding
                    .of(attribute)
                    .at(span)
                    .texts(Some(texts.0), Some(texts.1)),
            );
        }
    }
}

/// How the variables of two texts differ.
#[derive(Debug, Default, PartialEq, Eq)]
struct Mismatch<'a> {
    /// The source shows them, the translation nowhere.
    missing: BTreeSet<&'a str>,
    /// The translation uses them, the source's message nowhere.
    unknown: BTreeSet<&'a str>,
    /// The source always shows the variable, the translation not in this variant.
    variant: Option<(&'a str, &'a str)>,
}

impl<'a> Mismatch<'a> {
    fn between(
        pair: &Pair<'a>,
        source: &'a Pattern,
        target: &'a Pattern,
        source_indexes: Indexes<'_, 'a>,
        indexes: Indexes<'_, 'a>,
    ) -> Option<Self> {
        let here = Usage::of(target, indexes);
        let there = Usage::of(source, source_indexes);
        let mut mismatch = Self {
            missing: there.shown.difference(&here.shown).copied().collect(),
            ..Self::default()
        };
        let demanded = here.demanded();
        if !demanded.is_subset(&there.any) {
            // A program gives its variables to the whole message, so attributes may borrow them.
            let patterns = pair.source.message.patterns();
            let given = patterns.flat_map(|(_, it)| Usage::of(it, source_indexes).any);
            let given: BTreeSet<&str> = given.collect();
            mismatch.unknown = demanded.difference(&given).copied().collect();
        }
        let mut sometimes = there.always.intersection(&here.shown);
        mismatch.variant = sometimes.find_map(|variable| {
            let lost = !here.always.contains(variable);
            let variant = lost.then(|| variant_without(target, variable, indexes))?;
            Some((*variable, variant?))
        });
        (mismatch != Self::default()).then_some(mismatch)
    }

    fn says(&self) -> &'static str {
        match (self.missing.is_empty(), self.unknown.is_empty()) {
            (false, false) => "variable-mismatch-renamed",
            (false, true) => "variable-mismatch-missing",
            (true, false) => "variable-mismatch-unknown",
            (true, true) => "variable-mismatch-variant",
        }
    }

    fn args(&self) -> std::collections::BTreeMap<&'static str, String> {
        let listed = |names: &BTreeSet<&str>| {
            let names = names.iter().map(|it| as_written(it));
            names.collect::<Vec<_>>().join(", ")
        };
        let mut args = std::collections::BTreeMap::new();
        if !self.missing.is_empty() {
            args.insert("missing", listed(&self.missing));
        }
        if !self.unknown.is_empty() {
            args.insert("unknown", listed(&self.unknown));
        }
        if let (0, 0, Some((variable, variant))) =
            (self.missing.len(), self.unknown.len(), self.variant)
        {
            args.insert("missing", as_written(variable));
            args.insert("variant", variant.to_owned());
        }
        args
    }
}

/// A variable as its catalog writes it: Fluent's are known by their bare names.
fn as_written(variable: &str) -> String {
    if variable.starts_with(|it: char| it.is_ascii_alphabetic()) {
        format!("{{ ${variable} }}")
    } else {
        variable.to_owned()
    }
}
