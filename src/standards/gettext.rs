//! Plural forms as gettext is told of them, after CLDR.

use super::plural::{category, numbers, plural_categories, rules};
use crate::locale::Locale;

/// What gettext is told of a language's plural forms, in the order of [`plural_categories`]: the value
/// of `Plural-Forms`. `None` for a language whose numbers none of the usual expressions fits.
pub fn gettext_plural_forms(locale: &Locale) -> Option<String> {
    let categories = plural_categories(locale);
    let rules = rules(locale)?;
    let index = |number| {
        let name = category(locale, &rules, number);
        categories.iter().position(|it| *it == name)
    };
    let fits = |(_, choose): &&Choice| numbers().all(|it| index(it) == Some(choose(it)));
    let (expression, _) = CHOICES.iter().find(fits)?;
    Some(format!(
        "nplurals={}; plural={expression};",
        categories.len()
    ))
}

/// An expression of gettext and what it computes.
type Choice = (&'static str, fn(u32) -> usize);

/// The expressions that languages share, after the gettext manual, “Plural forms”.
const CHOICES: [Choice; 13] = [
    ("0", |_| 0),
    ("n != 1", |n| usize::from(n != 1)),
    ("n > 1", |n| usize::from(n > 1)),
    ("n%10 != 1 || n%100 == 11", |n| {
        usize::from(n % 10 != 1 || n % 100 == 11)
    }),
    ("n == 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2", |n| match n {
        1 => 0,
        2..=4 => 1,
        _ => 2,
    }),
    (
        "n == 1 ? 0 : n%10 >= 2 && n%10 <= 4 && (n%100 < 12 || n%100 > 14) ? 1 : 2",
        |n| match n {
            1 => 0,
            _ if is_few(n) => 1,
            _ => 2,
        },
    ),
    (
        "n%10 == 1 && n%100 != 11 ? 0 : n%10 >= 2 && n%10 <= 4 && (n%100 < 12 || n%100 > 14) ? 1 : 2",
        |n| match n {
            _ if n % 10 == 1 && n % 100 != 11 => 0,
            _ if is_few(n) => 1,
            _ => 2,
        },
    ),
    (
        "n == 1 ? 0 : n == 0 || n%100 >= 1 && n%100 <= 19 ? 1 : 2",
        |n| match (n, n % 100) {
            (1, _) => 0,
            (0, _) | (_, 1..=19) => 1,
            _ => 2,
        },
    ),
    (
        "n%10 == 1 && (n%100 < 11 || n%100 > 19) ? 0 : n%10 >= 2 && (n%100 < 11 || n%100 > 19) ? 1 : 2",
        |n| match (n % 10, n % 100) {
            (_, 11..=19) | (0, _) => 2,
            (1, _) => 0,
            _ => 1,
        },
    ),
    (
        "n%10 == 0 || n%100 >= 11 && n%100 <= 19 ? 0 : n%10 == 1 ? 1 : 2",
        |n| match (n % 10, n % 100) {
            (0, _) | (_, 11..=19) => 0,
            (1, _) => 1,
            _ => 2,
        },
    ),
    (
        "n%100 == 1 ? 0 : n%100 == 2 ? 1 : n%100 == 3 || n%100 == 4 ? 2 : 3",
        |n| match n % 100 {
            1 => 0,
            2 => 1,
            3 | 4 => 2,
            _ => 3,
        },
    ),
    (
        "n == 1 ? 0 : n == 2 ? 1 : n >= 3 && n <= 6 ? 2 : n >= 7 && n <= 10 ? 3 : 4",
        |n| match n {
            1 => 0,
            2 => 1,
            3..=6 => 2,
            7..=10 => 3,
            _ => 4,
        },
    ),
    (
        "n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n%100 >= 3 && n%100 <= 10 ? 3 : n%100 >= 11 ? 4 : 5",
        |n| match (n, n % 100) {
            (0, _) => 0,
            (1, _) => 1,
            (2, _) => 2,
            (_, 3..=10) => 3,
            (_, 11..) => 4,
            _ => 5,
        },
    ),
];

/// The numbers of which Slavic languages speak in the genitive singular: 2–4, 22–24, not 12–14.
const fn is_few(number: u32) -> bool {
    matches!(number % 10, 2..=4) && !matches!(number % 100, 12..=14)
}

#[cfg(test)]
mod tests {
    use super::gettext_plural_forms;

    /// What the gettext manual gives for these languages, and CLDR's numbers of forms.
    #[test]
    fn gettext_is_told_the_forms_of_cldr() {
        for (tag, count, part) in [
            ("zh", 1, "plural=0;"),
            ("es", 2, "plural=n != 1;"),
            ("fr", 2, "plural=n > 1;"),
            ("is", 2, "n%10 != 1 || n%100 == 11"),
            ("cs", 3, "n >= 2 && n <= 4"),
            ("pl", 3, "n == 1 ? 0 : n%10 >= 2"),
            ("ru", 3, "n%10 == 1 && n%100 != 11 ? 0"),
            ("sr", 3, "n%10 == 1 && n%100 != 11 ? 0"),
            ("ro", 3, "n == 0 || n%100 >= 1"),
            ("lt", 3, "n%10 >= 2 &&"),
            ("lv", 3, "n%10 == 0 ||"),
            ("sl", 4, "n%100 == 1 ? 0"),
            ("ga", 5, "n >= 7 && n <= 10"),
            ("ar", 6, "n%100 >= 11 ? 4"),
        ] {
            let forms = gettext_plural_forms(&tag.parse().unwrap()).unwrap();
            assert!(
                forms.starts_with(&format!("nplurals={count}; ")),
                "{tag}: {forms}"
            );
            assert!(forms.contains(part), "{tag}: {forms}");
        }
        assert_eq!(gettext_plural_forms(&"br".parse().unwrap()), None);
    }
}
