//! `source-format`: a date, a time or a number is left in the form of the English source, in a language
//! that writes it otherwise.
//!
//! Only forms that the page's language never has are told of. Spanish is left out where its countries
//! differ: some count hours to twelve and part thousands by commas, as English does.

use std::collections::BTreeMap;

use super::strings::PageText;
use super::{PageResult, StringFinding, excerpt};
use crate::language::{Evidence, LanguageTag, Match};
use crate::locale::Locale;

pub(super) const ID: &str = "source-format";

/// English names of months that no language of [`DATES`] shares.
const MONTHS: [&str; 8] = [
    "January", "February", "March", "May", "June", "July", "October", "December",
];
/// Names that some of them share.
const SHARED_MONTHS: [&str; 4] = ["April", "August", "September", "November"];
/// Languages that name months in their own way and never put the month before the day in figures.
const DATES: [&str; 27] = [
    "ar", "bg", "ca", "cs", "da", "de", "el", "es", "fi", "fr", "he", "hr", "hu", "it", "ja", "ko",
    "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sv", "tr", "uk", "zh",
];
/// Those of them that count hours to 24 and write decimals after a comma.
const NUMBERS: [&str; 18] = [
    "bg", "ca", "cs", "da", "de", "fi", "fr", "hr", "hu", "it", "nb", "nl", "pl", "ro", "ru", "sk",
    "sv", "uk",
];
/// Where other forms are used than the language's own.
const OTHER_REGIONS: [&str; 6] = ["CH", "LI", "PR", "PA", "US", "PH"];

pub(super) fn check(page: &PageText<'_>, locale: Option<&Locale>) -> PageResult {
    let mut result = PageResult {
        rule: ID,
        looked_at: 0,
        findings: Vec::new(),
    };
    let Some(forms) = locale.and_then(Forms::of) else {
        return result;
    };
    let runs = page.stretches.iter().filter(|it| it.is_run && it.own > 0);
    for run in runs {
        let words = page.words.get(run.range.clone()).unwrap_or("");
        if !words.bytes().any(|it| it.is_ascii_digit()) {
            continue;
        }
        result.looked_at += 1;
        let Some((says, form)) = forms.find(words) else {
            continue;
        };
        result.findings.push(StringFinding {
            node: run.node.id(),
            attribute: None,
            certain: true,
            says,
            args: BTreeMap::from([("form", form), ("text", excerpt(words.trim()))]),
            place: None,
        });
    }
    result
}

/// The forms that a locale does not have.
struct Forms {
    tag: LanguageTag,
    numbers: bool,
}

impl Forms {
    fn of(locale: &Locale) -> Option<Self> {
        let tag = LanguageTag::parse(locale.canonical())?;
        let elsewhere = locale
            .canonical()
            .split('-')
            .skip(1)
            .any(|it| OTHER_REGIONS.contains(&it));
        let is_among = |all: &[&str]| all.contains(&tag.language()) && !elsewhere;
        is_among(&DATES).then(|| Self {
            numbers: is_among(&NUMBERS),
            tag: tag.clone(),
        })
    }

    /// The first form of the source in a text of the page's own language, and what to say of it.
    fn find(&self, text: &str) -> Option<(&'static str, String)> {
        // Signs that are words of their own stand beside Latin letters without a blank.
        let parted: String = text
            .chars()
            .map(|it| if it >= '\u{2E80}' { ' ' } else { it })
            .collect();
        let words: Vec<&str> = parted.split_whitespace().collect();
        let found = (0..words.len()).find_map(|at| self.at(words.get(at..)?))?;
        // A text that was not translated at all is told of as such.
        match Evidence::of(text).against(&self.tag) {
            Match::Other(..) => None,
            Match::Own | Match::Unknown => Some(found),
        }
    }

    fn at(&self, words: &[&str]) -> Option<(&'static str, String)> {
        if let Some(length) = date_in_words(words) {
            return Some(("source-format-date", joined(words.get(..length)?)));
        }
        let word = trimmed(words.first()?);
        if is_month_first(word) {
            return Some(("source-format-date-order", word.to_owned()));
        }
        if !self.numbers {
            return None;
        }
        if is_english_number(word) {
            return Some(("source-format-number", word.to_owned()));
        }
        let length = twelve_hours(words)?;
        Some(("source-format-time", joined(words.get(..length)?)))
    }
}

/// Words as they follow each other, without the comma behind them.
fn joined(words: &[&str]) -> String {
    let words = words.join(" ");
    words
        .trim_end_matches([',', ';', ':', '!', '?', ')'])
        .to_owned()
}

/// A word without the marks around it.
fn trimmed(word: &str) -> &str {
    word.trim_matches(|it: char| !it.is_alphanumeric())
}

/// How many words a date with an English month takes: `March 5, 2026`, `5 March 2026`.
fn date_in_words(words: &[&str]) -> Option<usize> {
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
fn is_month_first(word: &str) -> bool {
    let parts: Vec<&str> = word.split('/').collect();
    let &[month, day, year] = parts.as_slice() else {
        return false;
    };
    let number = |it: &str| it.parse::<u32>().ok().filter(|_| it.len() <= 2);
    number(month).is_some_and(|it| (1..=12).contains(&it))
        && number(day).is_some_and(|it| (13..=31).contains(&it))
        && is_year(year)
}

/// `1,234.50`.
fn is_english_number(word: &str) -> bool {
    let Some((whole, decimals)) = word.split_once('.') else {
        return false;
    };
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or("");
    let figures = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let mut rest = groups.peekable();
    rest.peek().is_some()
        && figures(first)
        && first.len() <= 3
        && rest.all(|it| it.len() == 3 && figures(it))
        && figures(decimals)
}

/// How many words a time of twelve hours takes: `3:30 PM`, `3 p.m.`, `3:30pm`. Apart and without points,
/// `am` is a word of German and Romanian.
fn twelve_hours(words: &[&str]) -> Option<usize> {
    let first = trimmed(words.first()?);
    let figures = first.trim_end_matches(|it: char| it.is_ascii_alphabetic() || it == '.');
    let half = &first[figures.len()..];
    if !is_clock(figures) {
        return None;
    }
    if !half.is_empty() {
        return is_half(half).then_some(1);
    }
    let next = words.get(1)?;
    let tells = next.contains('.') && next.trim_end_matches('.').contains('.');
    let is_afternoon = first.contains(':') && trimmed(next).eq_ignore_ascii_case("pm");
    (is_half(next) && (tells || is_afternoon)).then_some(2)
}

fn is_clock(word: &str) -> bool {
    let (hour, minutes) = word.split_once(':').unwrap_or((word, "00"));
    let number = |it: &str| it.parse::<u32>().ok().filter(|_| it.len() <= 2);
    number(hour).is_some_and(|it| (1..=12).contains(&it))
        && minutes.len() == 2
        && number(minutes).is_some_and(|it| it < 60)
}

fn is_half(word: &str) -> bool {
    let word = word.trim_end_matches(|it: char| !it.is_alphanumeric());
    ["am", "pm", "a.m", "p.m"]
        .iter()
        .any(|it| word.eq_ignore_ascii_case(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(tag: &str, text: &str) -> Option<String> {
        Some(Forms::of(&tag.parse().unwrap())?.find(text)?.1)
    }

    #[test]
    fn forms_that_the_language_never_has_are_found() {
        for (tag, text, form) in [
            (
                "fr",
                "Publié le March 5, 2026 par le service.",
                "March 5, 2026",
            ),
            ("es", "Fecha: 5 January 2026", "5 January 2026"),
            ("zh", "更新日期：April 12, 2026。", "April 12, 2026"),
            ("fr", "Ouvert depuis le 03/25/2026.", "03/25/2026"),
            ("de", "Der Betrag ist $1,234.50.", "1,234.50"),
            (
                "fr",
                "Le bureau ouvre à 3:30 p.m. et ferme ensuite.",
                "3:30 p.m.",
            ),
            ("pl", "Biuro jest otwarte od 9am do 17.", "9am"),
        ] {
            assert_eq!(found(tag, text).as_deref(), Some(form), "{tag}: {text}");
        }
    }

    #[test]
    fn forms_of_the_language_itself_are_left() {
        for (tag, text) in [
            ("en", "Published on March 5, 2026 at 3:30 p.m."),
            ("de", "Am 12. April 2026 und am 3 April 2026 geöffnet."),
            ("nl", "Op 12 april 2026."),
            ("fr", "Windows 10 May 2020 Update est sorti."),
            ("fr", "Le 03/12/2026, le 25/03/2026 et 2026/03/25."),
            ("es", "Abierto hasta las 3:30 p. m., por 1,234.50 dólares."),
            ("es-US", "Son 1,234.50 dólares a las 3:30 pm"),
            ("de-CH", "Der Betrag ist 1,234.50 Franken."),
            ("zh", "金额为 1,234.50 元。"),
            ("fr", "Version 1.234.50, 12,5 et 1.234,50."),
            ("de", "Raum 3 am Ende des Flurs, um 3:30 am Montag."),
            ("ro", "La ora 3:30 am plecat."),
            ("sv", "Se punkt 3 pm i bilagan."),
            ("fr", "Vous avez rendez-vous à 15:30, salle 12 AM-PM."),
            (
                "fr",
                "This page was last updated on March 5, 2026 by the office of the service.",
            ),
            ("fr", "March 5"),
            ("fr", ""),
        ] {
            assert_eq!(found(tag, text), None, "{tag}: {text}");
        }
    }
}
