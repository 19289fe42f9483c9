//! Text from pages and catalogs, made harmless to look at.

use std::borrow::Cow;
use std::fmt::Write;

use crate::snapshot::TargetStep;

/// Shows characters that would not be seen but act on what displays them: controls (a terminal obeys
/// them) and direction overrides (they reorder the text around them). `[U+202E]` stands for such a
/// one; line breaks and tabs stay.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_hidden(c) {
            // Writing to a String cannot fail.
            let _ = write!(shown, "[U+{:04X}]", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// [`visible`] text on one line: runs of white space become one space.
pub(super) fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    visible(&words.join(" ")).into_owned()
}

/// At most `limit` characters, the last of them `…` where something was cut off.
pub(super) fn shortened(text: &str, limit: usize) -> String {
    if text.chars().nth(limit).is_none() {
        return text.to_owned();
    }
    let kept: String = text.chars().take(limit.saturating_sub(1)).collect();
    format!("{kept}…")
}

/// Characters without a glyph that change what is shown around them.
pub(super) fn is_hidden(c: char) -> bool {
    let direction = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let separator = matches!(
        c,
        '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
    );
    direction || separator || (c.is_control() && !matches!(c, '\n' | '\t' | '\r'))
}

/// A target in one line: the selector, with the ways into frames and shadow trees before it.
pub fn target_text(target: &[TargetStep]) -> String {
    let steps: Vec<String> = target.iter().map(ToString::to_string).collect();
    steps.join(" | ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_on_the_display_is_shown_and_the_rest_stays() {
        assert_eq!(
            visible("a\u{202e}b\u{1b}[2Jc\0\u{9b}"),
            "a[U+202E]b[U+001B][2Jc[U+0000][U+009B]"
        );
        // Joiners belong to the spelling of Persian, Indic scripts and emoji; marks only set direction.
        let innocent = "نمی\u{200c}خواهم 👩\u{200d}🚒 \u{200e}中文\té\n";
        assert!(matches!(visible(innocent), Cow::Borrowed(text) if text == innocent));
    }

    #[test]
    fn shortening_counts_characters() {
        assert_eq!(shortened("日本語", 3), "日本語");
        assert_eq!(shortened("日本語文", 3), "日本…");
        assert_eq!(one_line(" a\n\tb\u{2029}c "), "a b c");
    }
}
