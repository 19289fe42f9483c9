//! `plural-categories`: a choice by number lacks a form that the language needs. Needed is what CLDR
//! gives for whole numbers below a million: fractions have the default form.

use std::collections::BTreeSet;

use crate::catalog::{Expression, Pattern, Variant};
use crate::locale::Locale;
use crate::standards::plural_categories;

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "plural-categories",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for text in &comparison.texts {
        let stated = text
            .pair
            .target
            .file
            .parsed
            .as_ref()
            .and_then(|it| it.plural_forms);
        if let Some(missing) = missing(comparison.locale, text.target, stated) {
            let finding = comparison.on("plural-categories-found", RULE.id, text);
            findings.push(finding.with("categories", missing));
        }
    }
}

/// The forms that the first incomplete choice of a text lacks.
fn missing(locale: &Locale, pattern: &Pattern, stated: Option<usize>) -> Option<String> {
    let mut found = None;
    pattern.walk(&mut |expression, _| {
        if let (Expression::Select(_, variants), None) = (expression, &found) {
            found = lacking(locale, variants, stated);
        }
    });
    found
}

fn lacking(locale: &Locale, variants: &[Variant], stated: Option<usize>) -> Option<String> {
    let keys: BTreeSet<&str> = variants.iter().map(|it| it.key.as_str()).collect();
    // gettext numbers the forms, and the file says how many there are.
    if let (Some(stated), true) = (stated, keys.contains("0")) {
        let lacking: Vec<String> = (keys.len()..stated)
            .map(|it| format!("msgstr[{it}]"))
            .collect();
        return (!lacking.is_empty()).then(|| lacking.join(", "));
    }
    let is_plural = keys.contains("one")
        || keys.contains("few")
        || keys.contains("many")
        || keys.contains("two");
    let needed = plural_categories(locale);
    let counts = variants.iter().any(|it| !it.value.is_plain());
    // Words without the number, such as a heading, may have one form for all numbers beyond one.
    if !is_plural || keys.contains("other") && (needed.len() < 3 || !counts) {
        return None;
    }
    let default = variants
        .iter()
        .find(|it| it.default)
        .map(|it| it.key.as_str());
    // A default that is a category of its own stands for the one that is left out.
    let covered = usize::from(default.is_some_and(|it| !needed.contains(&it)));
    let lacking: Vec<&str> = needed
        .iter()
        .copied()
        .filter(|it| !is_there(it, &keys))
        .collect();
    (lacking.len() > covered).then(|| lacking.join(", "))
}

/// Exact numbers stand for categories that have but one.
fn is_there(category: &str, keys: &BTreeSet<&str>) -> bool {
    let number = match category {
        "zero" => "0",
        "one" => "1",
        "two" => "2",
        _ => category,
    };
    keys.contains(category) || keys.contains(number)
}
