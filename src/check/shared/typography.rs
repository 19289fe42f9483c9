//! How text is set, and what follows what: the text of each document in blocks.

use std::collections::HashMap;
use std::sync::Arc;

use super::flat::around;
use super::outline::heading_around;
use super::texts::Texts;
use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId, Property, Rect, TextRun};

/// A stretch of text in one block, as it is set.
#[derive(Clone, Debug)]
pub(crate) struct Passage {
    /// The element that lays it out.
    pub(crate) block: NodeId,
    pub(crate) text: String,
    pub(crate) bounds: Rect,
    /// How most of its text is set.
    pub(crate) look: Look,
    /// True if all of its text is set that way.
    pub(crate) is_even: bool,
    /// The heading it is part of.
    pub(crate) heading: Option<NodeId>,
    /// True for the running text of a page: in no control, cell, caption, list, navigation and the like.
    pub(crate) is_running: bool,
}

/// Size, weight and colour of text.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Look {
    /// In CSS pixels.
    pub(crate) size: f64,
    pub(crate) weight: f64,
    pub(crate) color: String,
    pub(crate) transform: String,
}

impl Look {
    /// True if the weight is that of bold text.
    pub(crate) fn is_bold(&self) -> bool {
        self.weight >= 600.0
    }

    fn of(text: Node<'_>) -> Self {
        let style = |property| text.style(property).unwrap_or_default();
        let number = |value: &str| value.trim_end_matches("px").parse().unwrap_or(0.0);
        Self {
            size: number(style(Property::FontSize)),
            weight: number(style(Property::FontWeight)),
            color: style(Property::Color).to_owned(),
            transform: style(Property::TextTransform).to_owned(),
        }
    }
}

/// The passages of the page in reading order.
#[derive(Debug, Default)]
pub(crate) struct Typography {
    passages: Vec<Passage>,
    /// The first passage of each block.
    by_block: HashMap<NodeId, usize>,
    /// The first passage of each heading.
    by_heading: HashMap<NodeId, usize>,
}

impl Typography {
    /// The text of the page. Without layout there is none.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let mut all = Self::default();
        let texts = Texts::of(page);
        for passage in texts.runs().iter().filter_map(|run| passage(page, run)) {
            let place = all.passages.len();
            all.by_block.entry(passage.block).or_insert(place);
            if let Some(heading) = passage.heading {
                all.by_heading.entry(heading).or_insert(place);
            }
            all.passages.push(passage);
        }
        all
    }

    /// The passage a block begins with.
    pub(crate) fn place_of_block(&self, block: Node<'_>) -> Option<usize> {
        self.by_block.get(&block.id()).copied()
    }

    /// The passage a heading begins with.
    pub(crate) fn place_of_heading(&self, heading: Node<'_>) -> Option<usize> {
        self.by_heading.get(&heading.id()).copied()
    }

    /// The passage at a place.
    pub(crate) fn at(&self, place: usize) -> Option<&Passage> {
        self.passages.get(place)
    }

    /// The passage before it, and the one after it if that stands right below.
    pub(crate) fn neighbours(&self, place: usize) -> (Option<&Passage>, Option<&Passage>) {
        let before = place.checked_sub(1).and_then(|before| self.at(before));
        let own = self.at(place);
        let after = self.at(place + 1);
        let below = after.filter(|after| own.is_some_and(|own| own.is_above(after)));
        (before, below)
    }
}

impl Passage {
    /// True if the other one begins below it, near, and in the same column.
    fn is_above(&self, other: &Self) -> bool {
        let gap = other.bounds.y - self.bounds.bottom();
        let shares_column =
            self.bounds.x < other.bounds.right() && other.bounds.x < self.bounds.right();
        (-2.0..=NEAR).contains(&gap) && shares_column
    }

    /// Number of letters, East Asian ones counted twice: they say as much as two.
    pub(crate) fn length(&self) -> usize {
        self.text
            .chars()
            .map(|c| if c >= '\u{2e80}' { 2 } else { 1 })
            .sum()
    }
}

/// Space between a heading and its text, in CSS pixels, at most.
const NEAR: f64 = 60.0;

fn passage(page: &Page<'_>, run: &TextRun) -> Option<Passage> {
    let texts: Vec<Node<'_>> = run
        .nodes
        .iter()
        .filter_map(|&id| page.snapshot.node(id))
        .filter(|text| text.layout().is_some() && !text.value().trim().is_empty())
        .collect();
    let longest = texts.iter().max_by_key(|text| text.value().len())?;
    let look = Look::of(*longest);
    let block = page.snapshot.node(run.block)?;
    if run.bounds.is_empty() || !page.semantics.is_visible(*longest) {
        return None;
    }
    Some(Passage {
        block: run.block,
        bounds: run.bounds,
        is_even: texts.iter().all(|text| Look::of(*text) == look),
        heading: heading_around(page, *longest),
        is_running: is_running(page, *longest, block),
        look,
        text: run.text.clone(),
    })
}

/// Elements whose text has its meaning from them.
const WITH_MEANING: &[&str] = &[
    "address",
    "blockquote",
    "button",
    "caption",
    "dd",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "label",
    "legend",
    "li",
    "option",
    "pre",
    "summary",
    "td",
    "th",
];

fn is_running(page: &Page<'_>, text: Node<'_>, block: Node<'_>) -> bool {
    let has_meaning = |node: Node<'_>| {
        let role = page.semantics.role(node);
        node.is_any(WITH_MEANING)
            || role.is_widget()
            || role.is_live_region()
            || matches!(
                role,
                Role::Heading
                    | Role::Banner
                    | Role::ContentInfo
                    | Role::Navigation
                    | Role::Dialog
                    | Role::AlertDialog
                    | Role::Img
                    | Role::ListItem
                    | Role::Math
                    | Role::Note
                    | Role::Tooltip
            )
    };
    block.is_html() && !around(text).any(has_meaning)
}
