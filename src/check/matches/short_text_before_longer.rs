//! A short piece of running text that stands alone above a longer one.

use crate::check::shared::typography::{Passage, Typography};
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "short-text-before-longer",
    test,
};

/// A heading has no more letters than this, and its text at least this many.
const LONGEST_HEADING: usize = 100;
const SHORTEST_TEXT: usize = 40;

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let typography = Typography::of(page);
    let Some(place) = typography.place_of_block(node) else {
        return false;
    };
    let (_, below) = typography.neighbours(place);
    typography.at(place).zip(below).is_some_and(|(own, below)| {
        own.is_running
            && is_headline(own)
            && below.is_running
            && below.length() >= SHORTEST_TEXT.max(own.length() * 2)
            && below.block != own.block
    })
}

/// Few words on one or two lines that make no sentence: mostly letters, no full stop at the end.
fn is_headline(own: &Passage) -> bool {
    let letters = own.text.chars().filter(|c| c.is_alphabetic()).count();
    let others = own.text.chars().filter(|c| !c.is_whitespace()).count();
    let ends_sentence = own
        .text
        .ends_with(['.', ',', ';', ':', '…', '。', '，', '；', '：', '”', '»']);
    letters >= 2
        && letters * 2 >= others
        && own.length() <= LONGEST_HEADING
        && own.bounds.height <= own.look.size * 3.5
        && !ends_sentence
}
