//! What can be clicked or tapped on a page, how large it is and what is near it (WCAG 2.5.8).

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::rule::Page;
use crate::snapshot::{Node, NodeId, Property, Rect};

use super::css::pixels;
use super::fields::input_type;
use super::links::Links;

/// Least width and height, in CSS pixels.
pub(crate) const LEAST: f64 = 24.0;
/// Browsers round boxes to fractions of a pixel.
const TOLERANCE: f64 = 0.05;
/// Side of a cell of the index by place.
const CELL: f64 = 64.0;
/// Targets that cover more cells are kept aside; so many of them are looked at.
const MAX_CELLS: f64 = 100.0;
const MAX_LARGE: usize = 100;
/// Nodes of a target whose boxes are looked at.
const MAX_PARTS: usize = 60;

/// The targets of a page.
#[derive(Debug, Default)]
pub(crate) struct Targets {
    areas: HashMap<NodeId, Rect>,
    places: HashMap<(i32, i32), Vec<NodeId>>,
    large: Vec<NodeId>,
    /// Addresses that a link of sufficient size leads to.
    reachable: HashSet<String>,
}

impl Targets {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// The box within which the element can be hit; `None` if it is no target.
    pub(crate) fn area(&self, node: Node<'_>) -> Option<Rect> {
        self.areas.get(&node.id()).copied()
    }

    /// True if a link large enough leads to the same address.
    pub(crate) fn has_equivalent(&self, page: &Page<'_>, node: Node<'_>) -> bool {
        destination(page, node).is_some_and(|address| self.reachable.contains(&address))
    }

    /// The nearest other target that lies too close to one that is too small.
    pub(crate) fn crowding<'a>(&self, page: &Page<'a>, node: Node<'a>) -> Option<Node<'a>> {
        let center = center(self.area(node)?);
        let near = self.near(center).filter_map(|id| page.snapshot.node(id));
        let others = near.filter(|other| is_separate(page, node, *other));
        let apart = others.filter_map(|other| Some((self.distance(center, other)?, other)));
        apart
            .filter(|(distance, _)| distance + TOLERANCE < LEAST / 2.0)
            .min_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, other)| other)
    }

    /// From the middle of a small target to another one; from small ones their circle is meant, if nearer.
    fn distance(&self, center: (f64, f64), other: Node<'_>) -> Option<f64> {
        let area = self.area(other)?;
        let to_box = gap(center, area);
        if is_large_enough(area) {
            return Some(to_box);
        }
        let middle = self::center(area);
        let to_circle = (middle.0 - center.0).hypot(middle.1 - center.1) - LEAST / 2.0;
        Some(to_box.min(to_circle.max(0.0)))
    }

    fn near(&self, (x, y): (f64, f64)) -> impl Iterator<Item = NodeId> {
        let around = Rect {
            x: x - LEAST,
            y: y - LEAST,
            width: 2.0 * LEAST,
            height: 2.0 * LEAST,
        };
        let placed = cells(around)
            .filter_map(|cell| self.places.get(&cell))
            .flatten();
        placed.chain(&self.large).copied()
    }

    fn new(page: &Page<'_>) -> Self {
        let mut targets = Self::default();
        for node in page.snapshot.elements() {
            if let Some(area) = area_of(page, node) {
                targets.add(page, node, area);
            }
        }
        targets
    }

    fn add(&mut self, page: &Page<'_>, node: Node<'_>, area: Rect) {
        self.areas.insert(node.id(), area);
        if is_large_enough(area) {
            self.reachable.extend(destination(page, node));
        }
        let count = (area.width / CELL + 1.0) * (area.height / CELL + 1.0);
        if count <= MAX_CELLS {
            for cell in cells(area) {
                self.places.entry(cell).or_default().push(node.id());
            }
        } else if self.large.len() < MAX_LARGE {
            self.large.push(node.id());
        }
    }
}

/// True if both sides are long enough.
pub(crate) fn is_large_enough(area: Rect) -> bool {
    area.width + TOLERANCE >= LEAST && area.height + TOLERANCE >= LEAST
}

/// True if the browser decides how large the control is: it looks as it does without any style.
pub(crate) fn is_sized_by_browser(node: Node<'_>) -> bool {
    let style = |property| node.style(property).unwrap_or_default();
    let length = |property| pixels(style(property)).unwrap_or(-1.0);
    if style(Property::Appearance) == "none" {
        return false;
    }
    match input_type(node).as_str() {
        "checkbox" | "radio" if node.is("input") => node.bounds().is_some_and(|bounds| {
            (bounds.width - 13.0).abs() < 0.6 && (bounds.height - 13.0).abs() < 0.6
        }),
        _ if node.is_any(&["button", "input", "select"]) => {
            (length(Property::FontSize) - 13.333).abs() < 0.01
                && matches!(
                    style(Property::BorderTopStyle),
                    "outset" | "inset" | "solid"
                )
                && matches!(style(Property::PaddingTop), "0px" | "1px")
                && matches!(style(Property::BorderTopWidth), "1px" | "2px")
        }
        _ => false,
    }
}

/// Where a click on the element counts: its box, what sticks out of it, and its labels.
fn area_of(page: &Page<'_>, node: Node<'_>) -> Option<Rect> {
    let semantics = &page.semantics;
    let is_target = semantics.role(node).is_widget()
        && !node.is("area")
        && node.is_html()
        && semantics.is_focusable(node)
        && node.style(Property::PointerEvents) != Some("none");
    if !is_target || !semantics.is_visible(node) {
        return None;
    }
    let labels = semantics.label_elements(node);
    let parts = std::iter::once(node).chain(node.flat_descendants().take(MAX_PARTS));
    let boxes = parts.chain(labels).filter_map(|part| {
        let seen = semantics.visible_box(part)?;
        (!seen.is_empty()).then_some(seen)
    });
    boxes.reduce(union)
}

fn destination(page: &Page<'_>, node: Node<'_>) -> Option<String> {
    let href = node.attr("href")?.trim();
    let address = Links::of(page).destination(node)?;
    let leads_nowhere = matches!(href, "" | "#") || address.scheme() == "javascript";
    (!leads_nowhere).then(|| address.to_string())
}

/// Another target: no part of this one, not a second link to the same place, and not on a layer that
/// scrolling moves against this one.
fn is_separate<'a>(page: &Page<'a>, node: Node<'a>, other: Node<'a>) -> bool {
    let holds =
        |outer: Node<'a>, inner: Node<'a>| inner.flat_ancestors().any(|around| around == outer);
    let same_place = destination(page, node)
        .is_some_and(|address| destination(page, other).is_some_and(|there| there == address));
    node != other
        && !same_place
        && !holds(node, other)
        && !holds(other, node)
        && is_fixed(node) == is_fixed(other)
}

/// True for what stays in its place in the window while the page scrolls.
fn is_fixed(node: Node<'_>) -> bool {
    let mut boxes = std::iter::once(node).chain(node.flat_ancestors());
    boxes.any(|around| around.style(Property::Position) == Some("fixed"))
}

fn center(area: Rect) -> (f64, f64) {
    (area.x + area.width / 2.0, area.y + area.height / 2.0)
}

fn gap((x, y): (f64, f64), area: Rect) -> f64 {
    let across = (area.x - x).max(x - area.right()).max(0.0);
    let down = (area.y - y).max(y - area.bottom()).max(0.0);
    across.hypot(down)
}

fn union(a: Rect, b: Rect) -> Rect {
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    Rect {
        x,
        y,
        width: a.right().max(b.right()) - x,
        height: a.bottom().max(b.bottom()) - y,
    }
}

fn cells(area: Rect) -> impl Iterator<Item = (i32, i32)> {
    let (left, right) = (cell(area.x), cell(area.right()));
    let (top, bottom) = (cell(area.y), cell(area.bottom()));
    (left..=right).flat_map(move |column| (top..=bottom).map(move |row| (column, row)))
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to what fits")]
fn cell(position: f64) -> i32 {
    (position / CELL).floor().clamp(-1e6, 1e6) as i32
}
