//! Plural categories of languages, after CLDR (Unicode TR 35, part 3, “Language Plural Rules”).

use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock};

use icu_plurals::{PluralCategory, PluralRules};

use crate::locale::Locale;

/// The categories that whole numbers below a million have in a language, in CLDR's order: `one` and
/// `other` in English, `other` alone in Chinese. `many` of Spanish and French, which is for millions,
/// and categories of fractions are not among them; nor is `two` of Hebrew, whose dual is a word of its
/// own for few nouns, and which says “2 files” as it says “3 files”.
pub fn plural_categories(locale: &Locale) -> &'static [&'static str] {
    static KNOWN: OnceLock<Mutex<BTreeMap<String, &'static [&'static str]>>> = OnceLock::new();
    let known = KNOWN.get_or_init(Mutex::default);
    let Ok(mut known) = known.lock() else {
        return &["other"];
    };
    if let Some(categories) = known.get(locale.canonical()) {
        return categories;
    }
    // Languages are few: what is computed once is kept for the program's life.
    let categories: &'static [&'static str] = Box::leak(computed(locale).into());
    known.insert(locale.canonical().to_owned(), categories);
    categories
}

fn computed(locale: &Locale) -> Vec<&'static str> {
    let Some(rules) = rules(locale) else {
        return vec!["other"];
    };
    let mut names: Vec<&str> = numbers().map(|it| category(locale, &rules, it)).collect();
    names.sort_by_key(|name| ORDER.iter().position(|it| it == name));
    names.dedup();
    names
}

/// Whole numbers that have between them every category of whole numbers below a million.
pub(super) fn numbers() -> impl Iterator<Item = u32> {
    (0..=300).chain([1_000, 1_001, 1_002, 1_005, 10_000, 100_000])
}

pub(super) fn rules(locale: &Locale) -> Option<PluralRules> {
    let tag = locale.id().to_string();
    let tag = tag.parse::<icu_locale_core::Locale>().ok()?;
    PluralRules::try_new_cardinal(tag.into()).ok()
}

/// The category of a number.
pub(super) fn category(locale: &Locale, rules: &PluralRules, number: u32) -> &'static str {
    match name(rules.category_for(number)) {
        "two" if locale.language() == "he" => "other",
        name => name,
    }
}

const ORDER: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::plural_categories;

    #[test]
    fn whole_numbers_have_the_categories_of_cldr() {
        for (tag, expected) in [
            ("en", &["one", "other"][..]),
            ("es", &["one", "other"]),
            ("fr-CA", &["one", "other"]),
            ("zh-Hans", &["other"]),
            ("pl", &["one", "few", "many"]),
            ("cs", &["one", "few", "other"]),
            ("ru", &["one", "few", "many"]),
            ("ar", &["zero", "one", "two", "few", "many", "other"]),
            ("he", &["one", "other"]),
            ("qqq", &["other"]),
        ] {
            assert_eq!(plural_categories(&tag.parse().unwrap()), expected, "{tag}");
        }
    }
}
