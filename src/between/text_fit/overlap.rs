//! Lines of text that lie upon each other.

use std::collections::HashSet;

use super::{HEIGHT, Misfit, SIDE, place};
use crate::between::digest::How;
use crate::snapshot::{Node, NodeId, Property, Rect, collapse};

/// Share of the smaller of two lines that may lie under the other.
const COVERED: f64 = 0.25;
/// Lines at the height of another that are compared with it: more are made to keep us busy.
const MAX_NEAR: usize = 200;

/// A line of text.
pub(super) struct Line<'s> {
    bounds: Rect,
    node: Node<'s>,
    element: Node<'s>,
    /// The box whose lines follow each other.
    block: NodeId,
}

impl<'s> Line<'s> {
    pub(super) fn new(bounds: Rect, node: Node<'s>, element: Node<'s>) -> Self {
        Self {
            bounds,
            node,
            element,
            block: block(element),
        }
    }
}

/// Texts that lie upon an earlier one.
pub(super) fn overlaps(lines: &mut [Line<'_>]) -> Vec<Misfit> {
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
                    how: How::Upon(collapse(under.node.value()).into()),
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
