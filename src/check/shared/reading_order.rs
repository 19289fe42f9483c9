//! Siblings that are seen in another order than they are read in.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::holders::Holders;
use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId, Property, Rect};

/// Siblings looked at in one element.
const MOST: usize = 100;
/// Boxes of one line begin at about the same height.
const SAME_LINE: f64 = 4.0;
/// Elements that say nothing of what is in them.
const BOXES: &[&str] = &["a", "div", "span"];
/// Letters of a text that says something by itself.
const SENTENCE: usize = 40;

/// Two siblings: the first is read before the second and seen behind it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Turned {
    pub(crate) first: NodeId,
    pub(crate) second: NodeId,
}

/// A child with text, and where it is seen.
#[derive(Clone, Copy)]
struct Place<'a> {
    node: Node<'a>,
    bounds: Rect,
}

/// By the element around them: `None` where all siblings of a kind are seen in the order they are read. Of
/// elements of one class the first that turns them stands for all.
#[derive(Debug, Default)]
pub(crate) struct ReadingOrder(HashMap<NodeId, Option<Turned>>);

impl ReadingOrder {
    /// That of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// True if the element may put its children in another order.
    pub(crate) fn is_judged(&self, element: Node<'_>) -> bool {
        self.0.contains_key(&element.id())
    }

    /// The first two of its children that have changed places.
    pub(crate) fn turned(&self, element: Node<'_>) -> Option<Turned> {
        self.0.get(&element.id()).copied().flatten()
    }

    fn new(page: &Page<'_>) -> Self {
        let mut order = Self::default();
        if !page.snapshot.has_layout() {
            return order;
        }
        let holders = Holders::of(page);
        let mut asked = HashSet::new();
        let elements = page.snapshot.elements().filter(|it| it.is_html());
        for element in elements.filter(|it| holders.has_text(*it) && !is_drawing(page, *it)) {
            let children = children(&holders, element);
            if children.len() < 2 || !may_be_put_elsewhere(element, &children) {
                continue;
            }
            let class = (element.name(), element.attr("class").unwrap_or_default());
            let turned = turned(element, &places(page, &children));
            let is_new = turned.is_none() || asked.insert(class);
            order.0.insert(element.id(), turned.filter(|_| is_new));
        }
        order
    }
}

/// What is drawn with boxes, a chart or a map, has no order.
fn is_drawing(page: &Page<'_>, element: Node<'_>) -> bool {
    let display = element.style(Property::Display).unwrap_or_default();
    display.contains("table")
        || matches!(page.semantics.role(element), Role::Img | Role::Slider)
        || element.is_any(&["figure", "select", "details"])
}

/// The children with text that have a box of their own.
fn children<'a>(holders: &Holders, element: Node<'a>) -> Vec<Node<'a>> {
    let children = element.flat_children().filter(|child| child.is_element());
    let boxes = children.filter(|child| child.style(Property::Display) != Some("inline"));
    boxes
        .filter(|child| holders.has_text(*child))
        .take(MOST)
        .collect()
}

/// Those that are seen, and where.
fn places<'a>(page: &Page<'a>, children: &[Node<'a>]) -> Vec<Place<'a>> {
    let seen = children.iter().filter_map(|&node| {
        let bounds = page.semantics.visible_box(node)?;
        Some(Place { node, bounds })
    });
    seen.collect()
}

/// True if its style may put a child elsewhere than after the one before.
fn may_be_put_elsewhere(element: Node<'_>, children: &[Node<'_>]) -> bool {
    let display = element.style(Property::Display).unwrap_or_default();
    let is_moved = |child: &Node<'_>| {
        matches!(child.style(Property::Float), Some("left" | "right"))
            || matches!(
                child.style(Property::Position),
                Some("absolute" | "relative")
            )
    };
    display.contains("flex") || display.contains("grid") || children.iter().any(is_moved)
}

/// The first two that have changed places, if they are of a kind whose order says something: several of one
/// kind, paragraphs, or a text and its heading.
fn turned(element: Node<'_>, places: &[Place<'_>]) -> Option<Turned> {
    let is_rtl = element.style(Property::Direction) == Some("rtl");
    let pairs = places.iter().enumerate().flat_map(|(at, first)| {
        let later = places[at + 1..].iter();
        later.map(move |second| (*first, *second))
    });
    let mut changed = pairs.filter(|(first, second)| {
        is_seen_before(second.bounds, first.bounds, is_rtl) && is_ordered(first, second, places)
    });
    changed.next().map(|(first, second)| Turned {
        first: first.node.id(),
        second: second.node.id(),
    })
}

/// True if `one` is seen above the `other` in its column, or before it on its line.
fn is_seen_before(one: Rect, other: Rect, is_rtl: bool) -> bool {
    let shares_column = one.x < other.right() && other.x < one.right();
    let shares_line = (one.y - other.y).abs() < SAME_LINE;
    let is_above = shares_column && one.bottom() <= other.y + 1.0;
    let is_before = if is_rtl {
        one.x >= other.right() - 1.0
    } else {
        one.right() <= other.x + 1.0
    };
    is_above || (shares_line && is_before)
}

fn is_ordered(first: &Place<'_>, second: &Place<'_>, places: &[Place<'_>]) -> bool {
    const HEADINGS: &[&str] = &["h1", "h2", "h3", "h4", "h5", "h6"];
    let letters = |place: &Place<'_>| place.node.text_content().trim().chars().count();
    if is_of_kind(first.node, second.node) {
        let alike = places.iter().filter(|it| is_of_kind(first.node, it.node));
        let are_paragraphs = first.node.is("p") && letters(first).min(letters(second)) >= SENTENCE;
        return are_paragraphs || alike.count() >= 3;
    }
    second.node.is_any(HEADINGS) && first.node.is("p") && letters(first) >= SENTENCE
}

/// True for two elements of one name. A box beside another of another class is none of its kind.
fn is_of_kind(one: Node<'_>, other: Node<'_>) -> bool {
    let is_alike = !one.is_any(BOXES) || one.attr("class") == other.attr("class");
    one.name() == other.name() && is_alike
}
