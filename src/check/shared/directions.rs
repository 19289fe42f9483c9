//! The directions texts are written in and laid out in.

use std::collections::HashMap;
use std::sync::Arc;

use super::languages::shortened;
use super::texts::Texts;
use crate::language::Evidence;
use crate::rule::Page;
use crate::snapshot::{Node, NodeId, Property, TextRun};

/// What is wrong with the direction of a page or a passage, if anything is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// As it should be.
    Right,
    /// The page is written from right to left and laid out from left to right.
    PageLtr,
    /// The reverse.
    PageRtl,
    /// A passage is written from right to left and laid out from left to right: its beginning.
    PassageLtr(String),
    /// A direction mark is not closed: its name, and the beginning of the text.
    OpenMark(&'static str, String),
}

/// Where direction matters, and how it is.
#[derive(Debug, Default)]
pub(crate) struct Directions(HashMap<NodeId, Direction>);

/// Words of text by how it is written.
#[derive(Debug, Default)]
struct Tally {
    all: u32,
    right_to_left: u32,
    /// Of those, laid out from left to right.
    misplaced: u32,
}

/// Fewer words in the other direction are put right by the bidirectional algorithm, punctuation apart.
const PASSAGE: u32 = 8;
/// A page of fewer words has no main direction.
const PAGE: u32 = 20;

impl Directions {
    /// The page's directions.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// True if direction matters for the page or passage that this element is.
    pub(crate) fn matter_to(&self, node: Node<'_>) -> bool {
        self.0.contains_key(&node.id())
    }

    /// What is wrong with it.
    pub(crate) fn judge(&self, node: Node<'_>) -> Direction {
        self.0.get(&node.id()).cloned().unwrap_or(Direction::Right)
    }

    fn new(page: &Page<'_>) -> Self {
        let (mut directions, mut tally) = (Self::default(), Tally::default());
        let mut passages = Vec::new();
        for run in Texts::of(page).runs() {
            let Some(block) = page.snapshot.node(run.block) else {
                continue;
            };
            if let Some(mark) = open_mark(&run.text) {
                let open = Direction::OpenMark(mark, shortened(&run.text));
                directions.0.insert(run.block, open);
            }
            passages.extend(tally.take(run, block));
        }
        let Some(root) = page.snapshot.root_element() else {
            return directions;
        };
        if let Some(direction) = tally.page(is_rtl(root)) {
            // Where the page is wrong as a whole its passages need no finding each.
            passages.retain(|_| direction == Direction::Right);
            directions.0.insert(root.id(), direction);
        }
        for (block, direction) in passages {
            directions.0.entry(block).or_insert(direction);
        }
        directions
    }
}

impl Tally {
    /// Counts a run; a passage from right to left is told.
    fn take(&mut self, run: &TextRun, block: Node<'_>) -> Option<(NodeId, Direction)> {
        let evidence = Evidence::of(&run.text);
        let (words, share) = (evidence.words(), evidence.right_to_left());
        self.all += words;
        if share < 0.5 {
            return None;
        }
        self.right_to_left += words;
        let misplaced = !is_rtl(block);
        self.misplaced += if misplaced { words } else { 0 };
        let is_passage = words >= PASSAGE && share > 0.95;
        is_passage.then(|| {
            let wrong = Direction::PassageLtr(shortened(&run.text));
            (run.block, if misplaced { wrong } else { Direction::Right })
        })
    }

    /// The verdict on the page, if its direction matters.
    fn page(&self, is_rtl: bool) -> Option<Direction> {
        let mostly_right = self.right_to_left * 5 >= self.all * 3;
        if self.all < PAGE || !(mostly_right || is_rtl) {
            return None;
        }
        Some(if mostly_right && self.misplaced * 2 > self.right_to_left {
            Direction::PageLtr
        } else if is_rtl && self.right_to_left * 20 < self.all {
            Direction::PageRtl
        } else {
            Direction::Right
        })
    }
}

fn is_rtl(node: Node<'_>) -> bool {
    let of = |node: Node<'_>| node.style(Property::Direction).map(|it| it == "rtl");
    // `display: contents` has no style of its own here; direction is inherited.
    of(node)
        .or_else(|| node.flat_ancestors().find_map(of))
        .unwrap_or(false)
}

/// The first embedding, override or isolate of a paragraph that is not closed in it (UAX #9 §2).
fn open_mark(text: &str) -> Option<&'static str> {
    let mut open: Vec<&'static str> = Vec::new();
    for letter in text.chars() {
        match letter {
            '\u{202a}' => open.push("U+202A"),
            '\u{202b}' => open.push("U+202B"),
            '\u{202d}' => open.push("U+202D"),
            '\u{202e}' => open.push("U+202E"),
            '\u{2066}' => open.push("U+2066"),
            '\u{2067}' => open.push("U+2067"),
            '\u{2068}' => open.push("U+2068"),
            '\u{202c}' if open.last().is_some_and(|it| it.starts_with("U+202")) => {
                open.pop();
            }
            // An isolate closes the embeddings within it.
            '\u{2069}' => {
                if let Some(at) = open.iter().rposition(|it| it.starts_with("U+206")) {
                    open.truncate(at);
                }
            }
            _ => {}
        }
    }
    open.first().copied()
}

#[cfg(test)]
mod tests {
    use super::open_mark;

    #[test]
    fn marks_are_matched_as_the_algorithm_does() {
        assert_eq!(open_mark("\u{2067}a\u{202b}b\u{2069}"), None);
        assert_eq!(open_mark("\u{202b}a\u{202c}\u{202c}"), None);
        assert_eq!(open_mark("\u{202e}a\u{2069}"), Some("U+202E"));
        assert_eq!(open_mark("\u{2068}a\u{202c}"), Some("U+2068"));
        assert_eq!(open_mark("\u{200f}a\u{200e}"), None);
    }
}
