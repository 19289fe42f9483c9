//! Texts as they are compared: the same words are the same text, however they are spaced.

use crate::catalog::PlainText;
use crate::translation::markup::plain;

/// Stands for a gap while a text with gaps is handled as one.
const GAP: char = '\u{FFFC}';

/// Without the marks that only steer direction, and with each run of white space as one blank.
pub(super) fn normalised(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_direction_mark(letter) {
            continue;
        }
        if !letter.is_whitespace() {
            out.push(letter);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The forms in which a text of a message can stand on a page: as written, and with its markup
/// applied. Each is its pieces between gaps; gaps within tags (`<a href="{ $url }">`) are gone.
pub(super) fn forms(text: &PlainText) -> Vec<Vec<String>> {
    let joined = text.0.join(GAP.encode_utf8(&mut [0; 4]));
    let split = |whole: &str| {
        normalised(whole)
            .split(GAP)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let applied = plain(&joined);
    let mut forms = vec![split(&applied)];
    if applied != joined {
        forms.push(split(&joined));
    }
    forms
}

/// Isolates, embeddings and marks: Fluent puts isolates around what it puts in.
fn is_direction_mark(letter: char) -> bool {
    matches!(letter, '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}' | '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{FEFF}' | '\u{AD}' | '\u{200B}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_and_direction_marks_do_not_count() {
        assert_eq!(normalised(" a\u{A0}\n b\u{2068}c\u{2069} "), "a bc");
        assert_eq!(normalised(" \n "), "");
    }

    #[test]
    fn gaps_within_tags_are_gone() {
        let pieces = |words: &[&str]| PlainText(words.iter().map(|it| (*it).to_owned()).collect());
        let link = pieces(&["See <a href=\"", "\">the ", "</a>"]);
        assert_eq!(forms(&link)[0], ["See the ", ""]);
        assert_eq!(forms(&pieces(&["plain"])).len(), 1);
    }
}
