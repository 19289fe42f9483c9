//! Text that cannot be read where it is laid out: cut off at the edge of a box, under other text, or
//! sticking out of the box it is in.
//!
//! Boxes that cut are also used to hide, to slide and to fold. So a page alone shows only that a text is
//! cut; that it should not be is told by the source's page, where the same text fits
//! ([`super::clipped`]).

mod overlap;
mod window;

use std::hash::{DefaultHasher, Hash, Hasher};

use super::digest::How;
use crate::rule::Page;
use crate::snapshot::{Node, NodeId, Rect, collapse};
use overlap::{Line, overlaps};
use window::Window;

/// Pixels that a letter may lose at its side: slanted letters and shadows reach over their box.
const SIDE: f64 = 4.0;
/// Share of a line's height that it may lose: ascenders and descenders have room to spare.
const HEIGHT: f64 = 0.4;
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
    /// What is wrong with it.
    pub(super) how: How,
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
            let whole = Window::of_page(page.snapshot.page().viewport.width.into());
            let mut open = vec![(document, whole)];
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
        if window.is_moved || layout.lines.is_empty() || !page.semantics.is_displayed(element) {
            return;
        }
        let boxes: Vec<Rect> = layout.lines.iter().map(|it| it.bounds).collect();
        if boxes.iter().all(|it| it.is_empty()) || node.value().trim().is_empty() {
            return;
        }
        let place = place(element);
        self.places.push(place);
        let how = [
            (How::Cut, window.cuts(&boxes)),
            (How::Out, window.is_left_by(&boxes)),
        ];
        if let Some((how, _)) = how.into_iter().find(|(_, is_so)| *is_so) {
            self.misfits.push(Misfit {
                node: element.id(),
                place,
                text: collapse(node.value()),
                how,
            });
        }
        if window.is_layer {
            return;
        }
        let seen = boxes.iter().filter_map(|it| window.visible(*it));
        let room = MAX_LINES.saturating_sub(lines.len());
        lines.extend(
            seen.take(room)
                .map(|bounds| Line::new(bounds, node, element)),
        );
    }
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
