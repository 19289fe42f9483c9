//! `spanish-punctuation`: a question or exclamation without its opening mark (`¿`, `¡`).

use crate::translation::markup::plain;

use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "spanish-punctuation",
    check,
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    if comparison.locale.language() != "es" {
        return;
    }
    comparison.each(
        RULE.id,
        "spanish-punctuation-found",
        "sign",
        findings,
        |text| text.to.iter().find_map(|it| unopened(it)),
    );
}

/// The opening mark that is missing: more sentences are closed than opened.
fn unopened(text: &str) -> Option<String> {
    let shown = plain(text);
    let words: Vec<&str> = shown
        .split_whitespace()
        .filter(|it| !it.contains("://") && !it.contains('='))
        .collect();
    let text = words.join(" ");
    // The program may put in the beginning of the sentence, with its mark.
    if text.starts_with(super::text::GAP) {
        return None;
    }
    [('?', '¿'), ('!', '¡')]
        .into_iter()
        .find_map(|(close, open)| {
            let closed = closings(&text, close);
            let opened = text.matches(open).count();
            // `¿…!` and `¡…?` are allowed together.
            let other = if open == '¿' {
                text.matches('¡').count()
            } else {
                text.matches('¿').count()
            };
            (closed > 0 && opened + other == 0).then(|| open.to_string())
        })
}

/// Marks that end a sentence: after a word, and not within one.
fn closings(text: &str, close: char) -> usize {
    let letters: Vec<char> = text.chars().collect();
    let ends = |at: usize| {
        let before = at.checked_sub(1).and_then(|it| letters.get(it));
        let after = letters.get(at + 1);
        before.is_some_and(|it| it.is_alphanumeric() || matches!(it, '»' | '"' | '”' | ')'))
            && after.is_none_or(|it| !it.is_alphanumeric() && *it != ')')
    };
    letters
        .iter()
        .enumerate()
        .filter(|(at, it)| **it == close && ends(*at))
        .count()
}

#[cfg(test)]
mod tests {
    use super::unopened;

    #[test]
    fn sentences_are_opened() {
        for text in ["Listo!", "Olvidó su contraseña?", "Bien. Seguro que sí?"] {
            assert!(unopened(text).is_some(), "{text}");
        }
        for text in [
            "¡Listo!",
            "¿Olvidó su contraseña?",
            "Si es así, ¿cuál?",
            "https://x.gov/?a=b",
            "?",
            "¡Qué?",
            "Yahoo (!)",
            "\u{FFFC} listo!",
        ] {
            assert_eq!(unopened(text), None, "{text}");
        }
    }
}
