//! Words of two texts compared, inflection apart.

/// The beginnings of the longer words, in lower case. Scripts without spaces between words have none.
pub(crate) fn stems(text: &str, letters: usize) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|c: char| !c.is_alphabetic());
    let longer = words.filter(|word| word.chars().count() >= 4 && !word.chars().any(is_unspaced));
    longer.map(move |word| word.to_lowercase().chars().take(letters).collect())
}

/// Letters of scripts without spaces between words: Thai to Myanmar, Khmer, kana and Han.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{eff}' | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{17ff}' | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}
