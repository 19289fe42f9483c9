//! Whether there is anything to translate in a text.

use crate::catalog::{Element, Expression, Pattern};
use crate::translation::markup::plain;

/// Whether words are left when placeables, numbers, markup and addresses are taken away. A lone
/// letter is no word (an access key, a unit), except where letters are words.
pub(crate) fn has_words(pattern: &Pattern) -> bool {
    pattern.elements.iter().any(|element| match element {
        Element::Text(words) | Element::Placeable(Expression::Literal(words)) => {
            text_has_words(words)
        }
        Element::Placeable(Expression::Select(_, variants)) => {
            variants.iter().any(|it| has_words(&it.value))
        }
        Element::Placeable(_) => false,
    })
}

/// Like [`has_words`], for a text as it is shown.
pub(crate) fn text_has_words(text: &str) -> bool {
    let plain = plain(text);
    let mut pieces = plain.split_whitespace().filter(|it| !is_address(it));
    pieces.any(|piece| {
        let mut run = 0;
        piece.chars().any(|letter| {
            run = if letter.is_alphabetic() { run + 1 } else { 0 };
            run >= 2 || (run == 1 && is_word_of_its_own(letter))
        })
    })
}

/// Whether a text looks like a name: words that all begin with a capital, and nothing put in.
pub(super) fn is_name(pattern: &Pattern) -> bool {
    let is_capital = |word: &str| {
        word.chars()
            .find(|it| it.is_alphabetic())
            .is_none_or(char::is_uppercase)
    };
    match pattern.elements.as_slice() {
        [Element::Text(words)] => words.split_whitespace().all(is_capital),
        _ => false,
    }
}

/// Whether a text is one short word of capitals, such as ID or PDF: most languages keep those.
pub(super) fn is_acronym(target: &Pattern) -> bool {
    const WORDS: [&str; 6] = ["YES", "NO", "ALL", "NEW", "ADD", "OFF"];
    let is_capital = |it: u8| it.is_ascii_uppercase() || it.is_ascii_digit();
    match target.elements.as_slice() {
        [Element::Text(words)] => {
            let words = words.trim().trim_end_matches(':');
            words.len() < 4 && words.bytes().all(is_capital) && !WORDS.contains(&words)
        }
        _ => false,
    }
}

/// Letters of scripts in which one sign can be a word: Han, kana, Hangul and their neighbours.
fn is_word_of_its_own(letter: char) -> bool {
    matches!(letter, '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn is_address(piece: &str) -> bool {
    let piece = piece.trim_matches(|it: char| !it.is_alphanumeric() && it != '/');
    if piece.contains("://") || piece.starts_with("www.") || piece.starts_with("mailto:") {
        return true;
    }
    match piece.split_once('@') {
        Some((name, host)) => !name.is_empty() && host.contains('.'),
        None => is_host(piece),
    }
}

/// `login.gov`, `example.com/help`: names and a top-level domain in small letters, joined by dots.
fn is_host(piece: &str) -> bool {
    let host = piece.split('/').next().unwrap_or("");
    let Some((name, top)) = host.rsplit_once('.') else {
        return false;
    };
    let in_name = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '.';
    !name.is_empty()
        && name.chars().all(in_name)
        && (2..=6).contains(&top.len())
        && top.chars().all(|it| it.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::text_has_words;

    #[test]
    fn words_are_told_from_what_no_language_owns() {
        for words in [
            "Help",
            "a an",
            "No.",
            "帮",
            "é té",
            "3 files",
            "x < yy",
            "R&D team",
            "<b>Go</b>",
            "Call us at https://example.gov",
            "e.g. this",
            "ok.Then",
            "word@",
            "AT&T; Inc",
        ] {
            assert!(text_has_words(words), "{words}");
        }
        for other in [
            "",
            "S",
            "12:30",
            "https://login.gov/help",
            "(help@login.gov)",
            "login.gov",
            "<br>",
            "<a href=\"x\">5</a>",
            "&nbsp;",
            "–",
            "1 x 2",
            "example.com/help.",
            "A | B",
        ] {
            assert!(!text_has_words(other), "{other}");
        }
    }
}
