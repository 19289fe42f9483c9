//! Short texts above longer ones: which look like the headings of those.

use std::collections::HashMap;
use std::sync::Arc;

use super::typography::{Look, Passage, Typography};
use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

/// What a short text above a longer one is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Headline {
    /// Text like the one below.
    Text,
    /// Large bold text alone above its text: seen as the heading by everyone.
    Heading,
    /// Only bold, or only large. With it, others of the page that are set the same way.
    MayBe(Vec<NodeId>),
}

/// Those of a page. Of several that may be headings and are set alike only the first is one of them.
#[derive(Debug, Default)]
pub(crate) struct Headlines(HashMap<NodeId, Headline>);

impl Headlines {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// What the text of this block is, if it is short and stands above a longer one.
    pub(crate) fn of_block(&self, block: Node<'_>) -> Option<&Headline> {
        self.0.get(&block.id())
    }

    fn new(page: &Page<'_>) -> Self {
        let typography = Typography::of(page);
        let mut all = Self::default();
        let mut first_of_look: Vec<(&Look, NodeId)> = Vec::new();
        let blocks = page.snapshot.elements();
        for block in blocks.filter(|node| node.is_any(&["p", "div"])) {
            let Some((look, headline)) = headline(&typography, block) else {
                continue;
            };
            let is_open = headline == Headline::MayBe(Vec::new());
            let first = first_of_look.iter().find(|(known, _)| *known == look);
            match first.and_then(|(_, first)| all.0.get_mut(first)) {
                Some(Headline::MayBe(others)) if is_open => others.push(block.id()),
                _ => {
                    if is_open {
                        first_of_look.push((look, block.id()));
                    }
                    all.0.insert(block.id(), headline);
                }
            }
        }
        all
    }
}

fn headline<'t>(typography: &'t Typography, block: Node<'_>) -> Option<(&'t Look, Headline)> {
    let place = typography.place_of_block(block)?;
    let (above, below) = typography.neighbours(place);
    let (own, below) = typography.at(place).zip(below)?;
    is_short_above(own, below).then(|| (&own.look, judge(above, own, below, block)))
}

fn judge(above: Option<&Passage>, own: &Passage, below: &Passage, block: Node<'_>) -> Headline {
    let larger = own.look.size / below.look.size.max(1.0);
    let bolder = own.look.is_bold() && !below.look.is_bold();
    if !own.is_even
        || !(bolder && larger >= 1.0 || larger >= 1.4)
        || continues(above, own)
        || is_continued(below)
    {
        Headline::Text
    } else if bolder && larger >= 1.2 && above.is_none_or(|above| above.heading.is_none()) {
        Headline::Heading
    } else if is_caption(block) {
        Headline::Text
    } else {
        Headline::MayBe(Vec::new())
    }
}

/// A heading has no more letters than this, and its text at least this many.
const LONGEST_HEADING: usize = 100;
const SHORTEST_TEXT: usize = 40;

/// A short piece of running text that stands alone above a longer one.
fn is_short_above(own: &Passage, below: &Passage) -> bool {
    own.is_running
        && has_form_of_heading(own)
        && below.is_running
        && below.length() >= SHORTEST_TEXT.max(own.length() * 2)
        && below.block != own.block
}

/// Few words on one or two lines that make no sentence: mostly letters, no full stop at the end.
fn has_form_of_heading(own: &Passage) -> bool {
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

/// True if the text below goes on with the sentence: “12 days” above “from application to decision” is a
/// figure with its explanation.
fn is_continued(below: &Passage) -> bool {
    below.text.chars().next().is_some_and(char::is_lowercase)
}

/// Nodes of a box looked at: one with a picture and its caption has few.
const MOST_LOOKED_AT: usize = 60;

/// True for the only words in a box that also holds a picture, below it: they say what it shows.
fn is_caption(node: Node<'_>) -> bool {
    let Some(parent) = node.parent_element() else {
        return false;
    };
    let inside: Vec<Node<'_>> = parent.descendants().take(MOST_LOOKED_AT).collect();
    let is_picture = |it: &Node<'_>| it.is_any(&["img", "svg", "canvas", "video", "object"]);
    let is_own = |it: &Node<'_>| it.flat_ancestors().any(|around| around == node);
    let mut words = inside
        .iter()
        .filter(|it| it.is_text() && !it.value().trim().is_empty());
    inside.len() < MOST_LOOKED_AT
        && inside
            .iter()
            .any(|it| is_picture(it) && it.id() < node.id())
        && words.all(is_own)
}

/// True for a line of several that are set alike, as those of an address or a verse.
fn continues(above: Option<&Passage>, own: &Passage) -> bool {
    above.is_some_and(|above| {
        let gap = own.bounds.y - above.bounds.bottom();
        above.is_running && above.look == own.look && gap.abs() < own.look.size * 2.0
    })
}
