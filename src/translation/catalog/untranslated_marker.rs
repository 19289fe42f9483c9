//! `untranslated-marker`: the translation carries a note that it is still to be done.

use crate::locale::Locale;

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "untranslated-marker",
    check,
};

const PHRASES: [&str; 12] = [
    "not translated yet",
    "not yet translated",
    "translate me",
    "translation missing",
    "translation needed",
    "translation required",
    "needs translation",
    "untranslated:",
    "[untranslated]",
    "[translate]",
    "to be translated",
    "missing translation",
];
const SIGNS: [&str; 5] = ["TODO", "FIXME", "TBD", "TRANSLATE_ME", "TRANSLATEME"];
/// `TODO` is a word there.
const TODO_IS_A_WORD: [&str; 6] = ["es", "pt", "gl", "ast", "an", "lad"];

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    comparison.each(
        RULE.id,
        "untranslated-marker-found",
        "marker",
        findings,
        |text| text.only_here(|it| marker(it, comparison.locale)),
    );
}

fn marker(text: &str, locale: &Locale) -> Option<String> {
    let lower = text.to_lowercase();
    if let Some(phrase) = PHRASES.iter().find(|it| lower.contains(**it)) {
        return Some((*phrase).to_owned());
    }
    let mut words = text.split(|it: char| !it.is_alphanumeric() && it != '_');
    let sign = words.find(|word| SIGNS.contains(word))?;
    let is_word = sign == "TODO" && TODO_IS_A_WORD.contains(&locale.language());
    let noted = text.contains(&format!("{sign}:")) || text.contains(&format!("[{sign}"));
    (!is_word || noted).then(|| sign.to_owned())
}
