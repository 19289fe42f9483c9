//! The language of what is quoted: a page's text need not be in the page's language, and what a report
//! quotes in a sentence of its own is in neither for sure.

use std::fmt::Write as _;

use minijinja::HtmlEscape;
use minijinja::value::Value;

use super::super::text::visible;
use crate::language::{Evidence, LanguageTag, Match, Strength};

/// Quotation marks of the reports' languages.
const MARKS: [(char, char); 2] = [('“', '”'), ('«', '»')];

/// The language a text is in for sure, else the one it is declared to be in.
pub(super) fn lang_of(text: &str, declared: &str) -> String {
    other_language(text, declared).map_or_else(|| declared.to_owned(), str::to_owned)
}

/// A sentence in which quotations in other languages are marked as such. The result is markup.
pub(super) fn marked(sentence: &str, lang: &str) -> Value {
    let mut html = String::new();
    let mut rest = sentence;
    while let Some((before, quotation, after)) = quotation(rest) {
        escape(&mut html, before);
        part(&mut html, quotation, lang);
        rest = after;
    }
    escape(&mut html, rest);
    Value::from_safe_string(html)
}

/// A text of the run, which speaks one language, in a report that may speak another. The result is markup.
pub(super) fn whole(text: &str, lang: &str) -> Value {
    let mut html = String::new();
    part(&mut html, text, lang);
    Value::from_safe_string(html)
}

/// A text, marked if it is in another language.
fn part(html: &mut String, text: &str, lang: &str) {
    match other_language(text, lang) {
        Some(other) => {
            // Language tags of ours: letters and dashes.
            let _ = write!(html, "<span lang=\"{other}\">");
            escape(html, text);
            html.push_str("</span>");
        }
        None => escape(html, text),
    }
}

fn escape(html: &mut String, text: &str) {
    let _ = write!(html, "{}", HtmlEscape(&visible(text)));
}

/// The first quotation: what is before it, it, what is after it; the marks are outside.
fn quotation(text: &str) -> Option<(&str, &str, &str)> {
    let (opens, (first, last)) = text.char_indices().find_map(|(at, letter)| {
        let pair = MARKS.into_iter().find(|(first, _)| *first == letter)?;
        Some((at, pair))
    })?;
    let begins = opens + first.len_utf8();
    let ends = begins + text[begins..].find(last)?;
    Some((&text[..begins], &text[begins..ends], &text[ends..]))
}

fn other_language(text: &str, declared: &str) -> Option<&'static str> {
    let tag = LanguageTag::parse(declared)?;
    match Evidence::of(text).against(&tag) {
        Match::Other(language, strength) if strength >= Strength::Certain => Some(language),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{lang_of, marked};

    #[test]
    fn quotations_in_another_language_are_marked() {
        let said = "Esto está en inglés: «Enter the year of your birth with four digits.». Fin.";
        let html = marked(said, "es").to_string();
        let begins = "Esto está en inglés: «<span lang=\"en\">Enter the year";
        assert!(
            html.starts_with(begins) && html.ends_with("</span>». Fin."),
            "{html}"
        );
        for same in [
            "«Escriba su nombre como está en el documento»",
            "Sin cita",
            "« sin fin",
            "»«",
        ] {
            assert_eq!(marked(same, "es").to_string(), same);
        }
    }

    #[test]
    fn quotations_stay_text() {
        let said = "“<script>the year of your birth with four digits</script>\u{202e}” <b>";
        let html = marked(said, "es").to_string();
        assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
        assert!(!html.contains('\u{202e}'), "{html}");
    }

    #[test]
    fn a_text_is_in_the_language_it_shows_else_in_the_one_it_is_said_to_be_in() {
        assert_eq!(
            lang_of("Enter the year of your birth with four digits.", "zh"),
            "en"
        );
        assert_eq!(lang_of("2026", "zh"), "zh");
        assert_eq!(lang_of("Le bureau est fermé jusqu’à lundi.", "fr"), "fr");
    }
}
