//! Text that cannot be read where it is laid out: cut off at the edge of a box, or under other text.
//!
//! Boxes that cut are also used to hide, to slide and to fold. So a page alone shows only that a text is
//! cut; that it should not be is told by the source's page, where the same text fits
//! ([`super::clipped`]).

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::rule::Page;
use crate::snapshot::{Node, NodeId, Property, Rect, collapse};

/// Pixels that a letter may lose at its side: slanted letters and shadows reach over their box.
const SIDE: f64 = 4.0;
/// Share of a line's height that it may lose: ascenders and descenders have room to spare.
const HEIGHT: f64 = 0.4;
/// Share of the smaller of two lines that may lie under the other.
const COVERED: f64 = 0.25;
/// Boxes as small as this hide their text from sight altogether, for screen readers alone.
const HIDING: f64 = 4.0;
/// Lines at the height of another that are compared with it: more are made to keep us busy.
const MAX_NEAR: usize = 200;
/// Lines of a page that are looked at.
const MAX_LINES: usize = 20_000;

/// How the texts of a page fit their boxes.
#[derive(Debug, Default)]
pub(super) struct TextFit {
    /// Places of the texts that are laid out, sorted.
    pub(super) places: Vec<u32>,
    /// Those that do not fit, in document order.
    pub(super) misfits: Vec<Misfit>,
}

/// A text that does not fit.
#[derive(Debug)]
pub(super) struct Misfit {
    /// The element.
    pub(super) node: NodeId,
    /// Its place on the page, the same in every locale.
    pub(super) place: u32,
    /// Its text.
    pub(super) text: String,
    /// The text it lies upon, if it is not cut.
    pub(super) upon: Option<String>,
}

impl TextFit {
    /// Looks at all texts of a page that has a layout.
    pub(super) fn of(page: &Page<'_>) -> Self {
        let mut fit = Self::default();
        let mut lines = Vec::new();
        if let Some(document) = page
            .snapshot
            .document()
            .filter(|_| page.snapshot.has_layout())
        {
            let mut open = vec![(document, Window::default())];
            while let Some((node, window)) = open.pop() {
                // A frame's document is a page of its own, which scrolls by itself.
                if node.content_document().is_some() {
                    continue;
                }
                let inside = window.within(node);
                if node.is_text() {
                    fit.take(page, node, &window, &mut lines);
                }
                open.extend(node.flat_children().rev().map(|child| (child, inside)));
            }
        }
        fit.misfits.extend(overlaps(&mut lines));
        fit.places.sort_unstable();
        fit.places.dedup();
        fit.misfits.sort_by_key(|it| it.node);
        fit
    }

    fn take<'s>(
        &mut self,
        page: &Page<'s>,
        node: Node<'s>,
        window: &Window,
        lines: &mut Vec<Line<'s>>,
    ) {
        let (Some(layout), Some(element)) = (node.layout(), node.flat_parent_element()) else {
            return;
        };
        if window.is_out_of_flow || layout.lines.is_empty() || !page.semantics.is_displayed(element)
        {
            return;
        }
        let boxes: Vec<Rect> = layout.lines.iter().map(|it| it.bounds).collect();
        if boxes.iter().all(|it| it.is_empty()) || node.value().trim().is_empty() {
            return;
        }
        let place = place(element);
        self.places.push(place);
        if window.cuts(&boxes) {
            self.misfits.push(Misfit {
                node: element.id(),
                place,
                text: collapse(node.value()),
                upon: None,
            });
        }
        let block = block(element);
        let seen = boxes.iter().filter_map(|it| window.visible(*it));
        let room = MAX_LINES.saturating_sub(lines.len());
        lines.extend(seen.take(room).map(|bounds| Line {
            bounds,
            node,
            element,
            block,
        }));
    }
}

/// What can be seen of the content of an element.
#[derive(Clone, Copy, Debug)]
struct Window {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    /// In a layer of its own, over what is in the flow, or moved by a transform.
    is_out_of_flow: bool,
}

impl Default for Window {
    fn default() -> Self {
        Self {
            left: f64::NEG_INFINITY,
            right: f64::INFINITY,
            top: f64::NEG_INFINITY,
            bottom: f64::INFINITY,
            is_out_of_flow: false,
        }
    }
}

impl Window {
    /// The window of what an element holds.
    fn within(mut self, node: Node<'_>) -> Self {
        if !node.is_element() {
            return self;
        }
        let position = node.style(Property::Position);
        self.is_out_of_flow |= matches!(position, Some("absolute" | "fixed" | "sticky"))
            || node
                .style(Property::Transform)
                .is_some_and(|it| it != "none");
        let Some(layout) = node.layout() else {
            return self;
        };
        let client = layout.client.unwrap_or(Rect {
            x: 0.0,
            y: 0.0,
            ..layout.bounds
        });
        let (x, y) = (layout.bounds.x + client.x, layout.bounds.y + client.y);
        match node.style(Property::OverflowX) {
            Some("hidden" | "clip") => {
                self.left = self.left.max(x);
                self.right = self.right.min(x + client.width);
            }
            Some("auto" | "scroll") => {
                (self.left, self.right) = (f64::NEG_INFINITY, f64::INFINITY);
            }
            _ => {}
        }
        match node.style(Property::OverflowY) {
            Some("hidden" | "clip") => {
                self.top = self.top.max(y);
                self.bottom = self.bottom.min(y + client.height);
            }
            Some("auto" | "scroll") => {
                (self.top, self.bottom) = (f64::NEG_INFINITY, f64::INFINITY);
            }
            _ => {}
        }
        self
    }

    /// The part of a box that can be seen.
    fn visible(&self, bounds: Rect) -> Option<Rect> {
        let (x, y) = (bounds.x.max(self.left), bounds.y.max(self.top));
        let seen = Rect {
            x,
            y,
            width: bounds.right().min(self.right) - x,
            height: bounds.bottom().min(self.bottom) - y,
        };
        (!seen.is_empty()).then_some(seen)
    }

    /// Whether part of a text can be seen, and part cannot.
    fn cuts(&self, lines: &[Rect]) -> bool {
        let hides = self.right - self.left <= HIDING || self.bottom - self.top <= HIDING;
        let is_seen = lines.iter().any(|it| self.visible(*it).is_some());
        !hides && is_seen && lines.iter().any(|it| self.cuts_line(*it))
    }

    fn cuts_line(&self, line: Rect) -> bool {
        let side = (self.left - line.x).max(line.right() - self.right);
        let height = (self.top - line.y).max(line.bottom() - self.bottom);
        side >= SIDE || height >= line.height * HEIGHT
    }
}

/// A line of text.
struct Line<'s> {
    bounds: Rect,
    node: Node<'s>,
    element: Node<'s>,
    /// The box whose lines follow each other.
    block: NodeId,
}

/// Texts that lie upon an earlier one.
fn overlaps(lines: &mut [Line<'_>]) -> Vec<Misfit> {
    lines.sort_by(|a, b| a.bounds.y.total_cmp(&b.bounds.y));
    let (mut found, mut told) = (Vec::new(), HashSet::new());
    for (at, line) in lines.iter().enumerate() {
        let below = lines.iter().skip(at + 1).take(MAX_NEAR);
        let near = below.take_while(|it| it.bounds.y < line.bounds.bottom());
        for other in near.filter(|it| it.block != line.block && covers(line.bounds, it.bounds)) {
            let (under, upon) = if line.node.id() < other.node.id() {
                (line, other)
            } else {
                (other, line)
            };
            if told.insert(upon.element.id()) {
                found.push(Misfit {
                    node: upon.element.id(),
                    place: place(upon.element),
                    text: collapse(upon.node.value()),
                    upon: Some(collapse(under.node.value())),
                });
            }
        }
    }
    found
}

fn covers(one: Rect, other: Rect) -> bool {
    let area = |it: Rect| it.width * it.height;
    one.intersection(other).is_some_and(|both| {
        both.width >= SIDE
            && both.height >= one.height.min(other.height) * HEIGHT
            && area(both) >= area(one).min(area(other)) * COVERED
    })
}

/// The nearest element that is no part of a line.
fn block(element: Node<'_>) -> NodeId {
    let mut around = std::iter::once(element).chain(element.flat_ancestors());
    let is_block = |it: &Node<'_>| {
        it.is_element()
            && !matches!(
                it.style(Property::Display),
                Some("inline" | "contents" | "ruby" | "ruby-text")
            )
    };
    around.find(is_block).unwrap_or(element).id()
}

/// Where an element stands: below the nearest id, the position in each parent. The same in every locale
/// of a page made from one template.
fn place(element: Node<'_>) -> u32 {
    let mut hasher = DefaultHasher::new();
    let mut node = Some(element);
    while let Some(it) = node {
        it.name().hash(&mut hasher);
        if let Some(id) = it.attr("id").filter(|id| !id.is_empty()) {
            id.hash(&mut hasher);
            break;
        }
        it.element_position().hash(&mut hasher);
        node = it.flat_parent_element();
    }
    #[expect(clippy::cast_possible_truncation, reason = "a hash of half the length")]
    let hash = hasher.finish() as u32;
    hash
}
