//! `source-format`: a date, a time, a number or an amount is left in the form of the English source, in a language
//! that writes it otherwise.
//!
//! Only forms that the page's language never has are told of. Spanish is left out where its countries
//! differ: some count hours to twelve and part thousands by commas, as English does.

mod dates;
mod numbers;

use std::collections::BTreeMap;

use super::strings::PageText;
use super::{PageResult, StringFinding, excerpt};
use crate::language::{Evidence, LanguageTag, Match};
use crate::locale::Locale;
use dates::{date_in_words, is_month_first, own_words_in_other_order};
use numbers::{is_english_number, sign_first, twelve_hours};

pub(super) const ID: &str = "source-format";

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
/// Those of the last that write the sign of a currency behind the amount.
const SIGN_LAST: [&str; 14] = [
    "bg", "ca", "cs", "de", "fi", "fr", "hr", "hu", "pl", "ro", "ru", "sk", "sv", "uk",
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
    // A text that was not translated at all is told of as such.
    let blocks = page.blocks();
    let own = blocks.iter().filter(|it| !forms.is_other(&it.own));
    let shown = own.flat_map(|block| {
        let runs = page.runs_in(&block.range);
        runs.map(|run| {
            (
                run.node,
                None,
                page.words.get(run.range.clone()).unwrap_or(""),
            )
        })
    });
    let others = page
        .others
        .iter()
        .map(|it| (it.node, it.kind.attribute(), it.text));
    for (node, attribute, words) in shown.chain(others) {
        if !words.bytes().any(|it| it.is_ascii_digit()) {
            continue;
        }
        result.looked_at += 1;
        let Some((says, form)) = forms.find(words) else {
            continue;
        };
        result.findings.push(StringFinding {
            node: node.id(),
            attribute,
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
    sign_last: bool,
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
            sign_last: is_among(&SIGN_LAST),
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
        let found = (0..words.len()).find_map(|at| self.at(words.get(at..)?));
        let found = found.or_else(|| {
            let date = dates::signs_in_other_order(text)?;
            Some(("source-format-date-order", date))
        })?;
        (!self.is_other(text)).then_some(found)
    }

    /// Whether a text is in another language than the page's.
    fn is_other(&self, text: &str) -> bool {
        matches!(Evidence::of(text).against(&self.tag), Match::Other(..))
    }

    fn at(&self, words: &[&str]) -> Option<(&'static str, String)> {
        if let Some(length) = date_in_words(words) {
            return Some(("source-format-date", joined(words.get(..length)?)));
        }
        let word = trimmed(words.first()?);
        if is_month_first(word) {
            return Some(("source-format-date-order", word.to_owned()));
        }
        if own_words_in_other_order(self.tag.language(), words) {
            return Some(("source-format-date-order", joined(words.get(..3)?)));
        }
        if !self.numbers {
            return None;
        }
        if is_english_number(word) {
            return Some(("source-format-number", word.to_owned()));
        }
        if let Some(length) = twelve_hours(words) {
            return Some(("source-format-time", joined(words.get(..length)?)));
        }
        let amount = words.first().filter(|_| self.sign_last);
        let amount = amount.and_then(|it| sign_first(it))?;
        Some(("source-format-currency", amount.to_owned()))
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
            (
                "es",
                "Vence el marzo 5, 2026 a medianoche.",
                "marzo 5, 2026",
            ),
            ("fr", "Mis à jour : Mars 05, 2026.", "Mars 05, 2026."),
            ("zh", "更新日期：3月 5, 2026。", "3月 5, 2026"),
            ("fr", "La demande coûte $25, sans remise.", "$25"),
            ("de", "Die Gebühr ($1,200) ist fällig.", "$1,200"),
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
            ("es", "El 5 de marzo, 2026 personas vinieron."),
            ("es", "La solicitud cuesta $25."),
            ("fr", "Le premier argument est $1 ou $10k, le coût 25 $ US."),
            ("zh", "费用为 $25，3月5日截止。"),
            ("zh", "3月 5日, 2026"),
            ("fr", ""),
        ] {
            assert_eq!(found(tag, text), None, "{tag}: {text}");
        }
    }
}
