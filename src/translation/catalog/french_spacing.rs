//! `french-spacing`: French sets a narrow no-break space before `; ! ?` and a no-break space before
//! `:` and inside « ». Canada does so before `:` and inside « » alone.

use crate::translation::markup::plain;

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "french-spacing",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    let locale = comparison.locale;
    if locale.language() != "fr" {
        return;
    }
    let canada = locale.id().region.is_some_and(|it| it.as_str() == "CA");
    comparison.each(RULE.id, "french-spacing-found", "sign", findings, |text| {
        let mut texts = text.to.iter();
        texts.find_map(|it| unspaced(it, canada).filter(|_| !quotes_code(it, &text.from)))
    });
}

/// The first sign that follows a word without any space.
fn unspaced(text: &str, canada: bool) -> Option<String> {
    if !text.contains([';', '!', '?', ':', '«', '»']) {
        return None;
    }
    let shown = plain(text);
    for word in shown.split(char::is_whitespace) {
        if is_code(word) {
            continue;
        }
        let letters: Vec<char> = word.chars().collect();
        for (at, sign) in letters.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|it| letters.get(it)).copied();
            let after = letters.get(at + 1).copied();
            let is_word = |it: Option<char>| {
                it.is_some_and(|it| it.is_alphanumeric() || matches!(it, ')' | '»' | '%'))
            };
            let ends = after.is_none_or(|it| !it.is_alphanumeric());
            let bad = match sign {
                ';' | '!' | '?' => !canada && is_word(before) && ends,
                ':' => is_word(before) && ends,
                '»' => is_word(before) && !matches!(before, Some('»')),
                '«' => after.is_some_and(char::is_alphanumeric),
                _ => false,
            };
            if bad {
                return Some(sign.to_string());
            }
        }
    }
    None
}

/// Whether the text quotes something with a colon that the source quotes too (`Content-Type: x`, `display: grid;`).
fn quotes_code(text: &str, sources: &[std::borrow::Cow<'_, str>]) -> bool {
    let quoted = |word: &str| {
        let is_code = word.contains('-') || word.starts_with(|it: char| it.is_ascii_lowercase());
        is_code && word.ends_with([':', ';']) && sources.iter().any(|it| it.contains(word))
    };
    plain(text).split_whitespace().any(quoted)
}

/// Addresses, times, names with a colon, and character references are not set like words.
fn is_code(word: &str) -> bool {
    let code = [
        "://", "www.", "mailto:", "&", "=", "{", "}", "::", "@", "/", "_", "%", "[", "]", "\\",
    ];
    let schemes = [
        "about:",
        "javascript:",
        "data:",
        "file:",
        "chrome:",
        "view-source:",
        "mailto:",
    ];
    code.iter().any(|it| word.contains(it))
        || word.starts_with(':')
        || schemes.iter().any(|it| word.starts_with(it))
}

#[cfg(test)]
mod tests {
    use super::unspaced;

    #[test]
    fn words_are_spaced_and_code_is_left_alone() {
        for text in [
            "Attention!",
            "Qui?",
            "Note: oui",
            "«Oui»",
            "un; deux",
            "(oui)?",
            "Vraiment?!",
        ] {
            assert!(unspaced(text, false).is_some(), "{text}");
        }
        for text in [
            "Attention !",
            "Qui\u{A0}?",
            "12:30",
            "https://x.gov/?a=b",
            "Note\u{202F}: oui",
            "« Oui »",
            "a=1;b=2",
            "&nbsp;!",
            "?",
            "« Qui ?! »",
            "\u{FFFC}!",
            "x:y",
        ] {
            assert_eq!(unspaced(text, false), None, "{text}");
        }
        assert_eq!(unspaced("Attention!", true), None);
        assert!(unspaced("Note: oui", true).is_some());
    }
}
