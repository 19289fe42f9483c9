//! `number-mismatch`: the translation says another number than the source. How a number is written
//! (`1,000`, `1.000`, `1 000`, `१०००`) is the locale's; small numbers may be spelt out; hours may be
//! counted to 24; Chinese counts in ten thousands.

use super::numbers::{Numbers, numbers};
use super::{CatalogFinding, CatalogRule, Comparison, text_has_words};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "number-mismatch",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    for text in &comparison.texts {
        // A number alone, such as the first day of the week, is a setting of the locale.
        let has_words = text.from.iter().any(|it| text_has_words(it));
        if !has_words
            || !text
                .from
                .iter()
                .any(|it| it.bytes().any(|it| it.is_ascii_digit()))
        {
            continue;
        }
        let sources: Vec<Numbers> = text.from.iter().map(|it| numbers(it)).collect();
        let targets: Vec<Numbers> = text.to.iter().map(|it| numbers(it)).collect();
        if let Some((number, instead)) = Numbers::mismatch(&sources, &targets) {
            let says = match instead {
                Some(_) => "number-mismatch-other",
                None => "number-mismatch-missing",
            };
            let mut finding = comparison.on(says, RULE.id, text).with("number", number);
            if let Some(instead) = instead {
                finding = finding.with("instead", instead);
            }
            findings.push(finding);
        }
    }
}
