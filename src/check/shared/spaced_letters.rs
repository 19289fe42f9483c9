//! Words whose letters are set apart with spaces (WCAG F32).

use std::collections::HashSet;

use super::stems::is_unspaced;

/// Letters it takes to be a word rather than initials or a list.
const LEAST: usize = 5;

/// The first word of a text that is written letter by letter.
pub(crate) fn spaced_word(text: &str) -> Option<String> {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let is_single = |token: &&str| token.chars().count() == 1;
    let mut series = tokens.chunk_by(|a, b| is_single(a) && is_single(b));
    let found = series.find(|letters| letters.len() >= LEAST && is_word(letters));
    found.map(|letters| letters.join(" "))
}

/// Letters of one case, not in the order of the alphabet and not all consonants, as codes are.
fn is_word(letters: &[&str]) -> bool {
    let letters: Vec<char> = letters.iter().filter_map(|it| it.chars().next()).collect();
    if letters.iter().all(|&c| is_unspaced(c)) {
        return true;
    }
    let is_cased =
        letters.iter().all(|c| c.is_uppercase()) || letters.iter().all(|c| c.is_lowercase());
    let in_order = letters.windows(2).all(|pair| pair.first() < pair.last());
    let different: HashSet<&char> = letters.iter().collect();
    let vowels = letters
        .iter()
        .filter(|c| "aeiouyáéíóúàèùâêîôûAEIOUYÁÉÍÓÚÀÈÙÂÊÎÔÛ".contains(**c));
    let vowels = vowels.count();
    is_cased && !in_order && different.len() >= 3 && vowels > 0 && vowels < letters.len()
}

#[cfg(test)]
mod tests {
    use super::spaced_word;

    #[test]
    fn words_are_told_from_lists_of_letters() {
        let word = |text| spaced_word(text);
        assert_eq!(
            word("W E L C O M E to us").as_deref(),
            Some("W E L C O M E")
        );
        assert_eq!(
            word("欢 迎 来 到 市 政 厅").as_deref(),
            Some("欢 迎 来 到 市 政 厅")
        );
        assert_eq!(
            word("t\u{a0}o\u{a0}d\u{a0}a\u{a0}y").as_deref(),
            Some("t o d a y")
        );
        for other in [
            "A B C D E F G",
            "A C E H M S",
            "J R R T",
            "X C Z X C Z T",
            "1 2 3 4 5 6",
            "A a A a A",
            "Welcome to us",
            "",
        ] {
            assert_eq!(word(other), None, "{other}");
        }
    }
}
