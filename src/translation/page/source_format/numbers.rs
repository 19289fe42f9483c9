//! Numbers, times and amounts as English writes them.

use super::trimmed;

/// `1,234.50`.
pub(super) fn is_english_number(word: &str) -> bool {
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
pub(super) fn twelve_hours(words: &[&str]) -> Option<usize> {
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

/// The amount that a word is, with its sign in front: `$25`, `(€1,200)`. `$1` is an argument of a program.
pub(super) fn sign_first(word: &str) -> Option<&str> {
    let word = word.trim_start_matches(['(', '«', '“', '„', '"']);
    let word = word.trim_end_matches(|it: char| !it.is_alphanumeric());
    let amount = word.strip_prefix(['$', '€', '£'])?;
    let digits = amount.bytes().filter(u8::is_ascii_digit).count();
    let in_amount = |it: u8| it.is_ascii_digit() || matches!(it, b',' | b'.');
    let begins = amount.starts_with(|it: char| it.is_ascii_digit());
    (digits > 1 && begins && amount.bytes().all(in_amount)).then_some(word)
}
