//! Finds the messages that a text can come from.

use std::collections::HashMap;

use super::normal::forms;
use crate::catalog::PlainText;
use crate::translation::catalog::text_has_words;

/// Longest text that may fill a gap, in characters.
const LONGEST_FILLING: usize = 100;
/// A text with gaps and fewer letters than this says little: only numbers may fill its gaps.
const TELLING_LETTERS: usize = 8;

/// Texts, with and without gaps, by what they say. Looking one up costs its own length, not the
/// number of texts.
#[derive(Debug, Default)]
pub(super) struct TextTable {
    exact: HashMap<String, Vec<u32>>,
    gapped: Vec<Gapped>,
    /// Texts with gaps by three letters of theirs, the ones that the fewest have.
    by_letters: HashMap<[char; 3], Vec<u32>>,
    /// Bytes of the longest text, gaps filled.
    longest: usize,
}

#[derive(Debug)]
struct Gapped {
    pieces: Vec<String>,
    /// Whether it says so little that only numbers may fill its gaps.
    weak: bool,
    entry: u32,
}

impl TextTable {
    /// A table of each text's forms. Texts without words are left out: they are in no language.
    pub(super) fn new<'t>(texts: impl Iterator<Item = (u32, &'t PlainText)>) -> Self {
        let mut table = Self::default();
        for (entry, text) in texts {
            for pieces in forms(text) {
                table.add(entry, pieces);
            }
        }
        table.index_gapped();
        table
    }

    fn add(&mut self, entry: u32, mut pieces: Vec<String>) {
        if !pieces.iter().any(|piece| text_has_words(piece)) {
            return;
        }
        let length: usize = pieces.iter().map(String::len).sum();
        self.longest = self.longest.max(length + pieces.len() * LONGEST_FILLING);
        if pieces.len() == 1 {
            let entries = self.exact.entry(pieces.remove(0)).or_default();
            if entries.last() != Some(&entry) {
                entries.push(entry);
            }
            return;
        }
        let letters = pieces
            .iter()
            .flat_map(|it| it.chars())
            .filter(|it| it.is_alphabetic());
        self.gapped.push(Gapped {
            weak: letters.map(weight).sum::<usize>() < TELLING_LETTERS,
            pieces,
            entry,
        });
    }

    /// Each text with gaps is found by those of its letters that the fewest share.
    fn index_gapped(&mut self) {
        let mut shared: HashMap<[char; 3], u32> = HashMap::new();
        let all = self.gapped.iter().flat_map(|it| &it.pieces);
        for letters in all.flat_map(|piece| triples(piece)) {
            *shared.entry(letters).or_default() += 1;
        }
        for (at, gapped) in (0u32..).zip(&self.gapped) {
            let letters = gapped.pieces.iter().flat_map(|piece| triples(piece));
            if let Some(rarest) = letters.min_by_key(|it| (shared.get(it), *it)) {
                self.by_letters.entry(rarest).or_default().push(at);
            }
        }
    }

    /// No text of the table is longer, in bytes.
    pub(super) fn longest(&self) -> usize {
        self.longest
    }

    /// The entries whose text is exactly this normalised text.
    pub(super) fn exact(&self, text: &str) -> &[u32] {
        self.exact.get(text).map_or(&[], Vec::as_slice)
    }

    /// The entries that this normalised text can come from, gaps filled; sorted.
    pub(super) fn find(&self, text: &str) -> Vec<u32> {
        let mut found = self.exact(text).to_vec();
        found.extend(self.gapped(text).map(|it| it.entry));
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Whether a text with gaps that this normalised text can come from says these words itself, beside
    /// what fills its gaps.
    pub(super) fn says_in(&self, text: &str, words: &str) -> bool {
        let mut pieces = self.gapped(text).flat_map(|it| &it.pieces);
        pieces.any(|piece| piece.contains(words))
    }

    /// The texts with gaps that this normalised text can come from; one may come more than once.
    fn gapped(&self, text: &str) -> impl Iterator<Item = &Gapped> {
        let letters = triples(text).take_while(|_| !self.by_letters.is_empty());
        let candidates = letters.filter_map(|letters| self.by_letters.get(&letters));
        let candidates = candidates.flatten();
        let candidates = candidates.filter_map(|at| self.gapped.get(*at as usize));
        candidates.filter(move |it| it.matches(text))
    }
}

impl Gapped {
    fn matches(&self, text: &str) -> bool {
        let [first, middle @ .., last] = self.pieces.as_slice() else {
            return false;
        };
        let Some(mut rest) = text.strip_prefix(first.trim_start()) else {
            return false;
        };
        for piece in middle {
            let Some(at) = rest.find(piece.as_str()) else {
                return false;
            };
            if !self.may_fill(&rest[..at]) {
                return false;
            }
            rest = &rest[at + piece.len()..];
        }
        let filling = rest.strip_suffix(last.trim_end());
        filling.is_some_and(|filling| self.may_fill(filling))
    }

    fn may_fill(&self, filling: &str) -> bool {
        if self.weak {
            return !filling.chars().any(char::is_alphabetic);
        }
        filling.chars().count() <= LONGEST_FILLING
    }
}

/// A sign that can be a word of its own tells as much as a few letters.
fn weight(letter: char) -> usize {
    if letter >= '\u{2E80}' { 4 } else { 1 }
}

/// Every three letters that follow each other; the two or one of a shorter text, filled up.
fn triples(text: &str) -> impl Iterator<Item = [char; 3]> {
    let padded = text.chars().chain(['\0', '\0']);
    let (one, two) = (
        text.chars().skip(1).chain(['\0', '\0']),
        text.chars().skip(2),
    );
    let two = two.chain(['\0', '\0']);
    let all = padded.zip(one).zip(two).map(|((a, b), c)| [a, b, c]);
    // A triple that reaches over the end is met in no longer text.
    let long = text.chars().nth(2).is_some();
    all.filter(move |it| it[0] != '\0' && (!long || it[2] != '\0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(texts: &[&[&str]]) -> TextTable {
        let texts: Vec<_> = texts
            .iter()
            .map(|pieces| PlainText(pieces.iter().map(|it| (*it).to_owned()).collect()))
            .collect();
        TextTable::new((0..).zip(&texts))
    }

    #[test]
    fn gaps_are_filled_and_the_ends_are_anchored() {
        let table = table(&[
            &["Welcome back, ", ""],
            &["Sign in"],
            &["Page ", " of ", ""],
            &["", " files"],
            &["欢迎，", "！"],
            &["", ""],
            &["12"],
        ]);
        for (text, expected) in [
            ("Welcome back, Ada", &[0][..]),
            ("Oh: Welcome back, Ada", &[]),
            ("Sign in", &[1]),
            ("Sign in!", &[]),
            ("Page 2 of 10", &[2]),
            ("Page two of ten", &[]),
            ("3 files", &[3]),
            ("Your files", &[]),
            ("欢迎，小明！", &[4]),
            ("12", &[]),
            ("", &[]),
        ] {
            assert_eq!(table.find(text), expected, "{text}");
        }
    }

    #[test]
    fn a_gap_is_not_filled_with_a_paragraph() {
        let table = table(&[&["Something about ", " and so on"]]);
        let long = format!("Something about {} and so on", "word ".repeat(50));
        assert!(table.find(&long).is_empty());
    }

    #[test]
    fn many_texts_with_a_common_beginning_are_found_fast() {
        let texts: Vec<_> = (0..20_000)
            .map(|at| PlainText(vec![format!("The number {at} is "), " today".to_owned()]))
            .collect();
        let table = TextTable::new((0..).zip(&texts));
        let begun = std::time::Instant::now();
        for at in (0..20_000).step_by(20) {
            assert_eq!(table.find(&format!("The number {at} is 5 today")), [at]);
        }
        assert!(begun.elapsed().as_secs() < 10, "{:?}", begun.elapsed());
    }
}
