//! Words of two texts compared, inflection apart.

/// The beginnings of the longer words, in lower case. Scripts without spaces between words have none.
pub(crate) fn stems(text: &str, letters: usize) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|c: char| !c.is_alphabetic());
    let longer = words.filter(|word| word.chars().count() >= 4 && !word.chars().any(is_unspaced));
    longer.map(move |word| word.to_lowercase().chars().take(letters).collect())
}

/// Letters of Thai, Chinese, Japanese and their neighbours.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
