//! Dates as English writes them.

use super::trimmed;

/// English names of months that no language of [`DATES`] shares.
const MONTHS: [&str; 8] = [
    "January", "February", "March", "May", "June", "July", "October", "December",
];
/// Names that some of them share.
const SHARED_MONTHS: [&str; 4] = ["April", "August", "September", "November"];

/// The months of languages that put the day first, in their own words.
const OWN_MONTHS: [(&str, [&str; 12]); 6] = [
    (
        "de",
        [
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
        ],
    ),
    (
        "es",
        [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
    ),
    (
        "fr",
        [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
    ),
    (
        "it",
        [
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ],
    ),
    (
        "nl",
        [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ],
    ),
    (
        "pt",
        [
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ],
    ),
];

/// How many words a date with an English month takes: `March 5, 2026`, `5 March 2026`.
pub(super) fn date_in_words(words: &[&str]) -> Option<usize> {
    let &[first, second, third, ..] = words else {
        return None;
    };
    let month = |word: &str| MONTHS.contains(&trimmed(word));
    let any_month = |word: &str| month(word) || SHARED_MONTHS.contains(&trimmed(word));
    let english_order =
        any_month(first) && second.ends_with(',') && is_day(second) && is_year(third);
    // What goes on with a name is one: “Windows 10 May 2020 Update”.
    let is_name = words
        .get(3)
        .is_some_and(|it| it.starts_with(char::is_uppercase));
    let other_order = is_day(first) && month(second) && is_year(third) && !is_name;
    (english_order || other_order).then_some(3)
}

fn is_day(word: &str) -> bool {
    let word = trimmed(word);
    let figures = word.trim_end_matches(|it: char| it.is_ascii_alphabetic());
    let ending = &word[figures.len()..];
    matches!(ending, "" | "st" | "nd" | "rd" | "th")
        && figures
            .parse::<u32>()
            .is_ok_and(|it| (1..=31).contains(&it))
}

fn is_year(word: &str) -> bool {
    let word = trimmed(word);
    word.len() == 4
        && word
            .parse::<u32>()
            .is_ok_and(|it| (1900..2100).contains(&it))
}

/// `03/25/2026`: no month has the number 25.
pub(super) fn is_month_first(word: &str) -> bool {
    let parts: Vec<&str> = word.split('/').collect();
    let &[month, day, year] = parts.as_slice() else {
        return false;
    };
    let number = |it: &str| it.parse::<u32>().ok().filter(|_| it.len() <= 2);
    number(month).is_some_and(|it| (1..=12).contains(&it))
        && number(day).is_some_and(|it| (13..=31).contains(&it))
        && is_year(year)
}

/// Whether words begin with a date in the language's words and in the order of English: `marzo 5, 2026`.
pub(super) fn own_words_in_other_order(language: &str, words: &[&str]) -> bool {
    let &[month, day, year, ..] = words else {
        return false;
    };
    let months = OWN_MONTHS.iter().find(|(of, _)| *of == language);
    let is_month =
        |(_, names): &(&str, [&str; 12])| names.contains(&&*trimmed(month).to_lowercase());
    day.ends_with(',') && is_day(day) && is_year(year) && months.is_some_and(is_month)
}

/// A date whose parts are Chinese, Japanese or Korean and whose order is that of English: `3月 5, 2026`.
pub(super) fn signs_in_other_order(text: &str) -> Option<String> {
    text.match_indices(['月', '월']).find_map(|(at, sign)| {
        let (before, after) = (&text[..at], &text[at + sign.len()..]);
        let digits = |it: &char| it.is_ascii_digit();
        let month: usize = before.chars().rev().take_while(digits).count();
        let mut words = after.split_whitespace();
        let (day, year) = (words.next()?, words.next()?);
        let year = year.get(..4)?;
        let is_date =
            (1..=2).contains(&month) && day.ends_with(',') && is_day(day) && is_year(year);
        is_date.then(|| format!("{}{sign} {day} {year}", &before[at - month..]))
    })
}
