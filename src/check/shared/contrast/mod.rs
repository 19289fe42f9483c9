//! How well each element's own text can be read: all texts of the page, measured once.

mod exempt;
mod judge;
mod shadow;
mod text;

pub(crate) use judge::Outlook;
pub(crate) use text::TextStyle;

use std::collections::HashMap;
use std::sync::Arc;

use super::backdrop::{Pair, Stage};
use crate::rule::Page;
use crate::snapshot::{Node, NodeId};
use exempt::Exempt;

/// Messages the readings use.
pub(crate) const MESSAGES: &[&str] = &[
    "contrast-too-low",
    "contrast-over-image",
    "contrast-over-gradient",
    "contrast-effect",
    "contrast-covered",
    "contrast-scrolls-under",
    "contrast-color-unknown",
    "contrast-too-complex",
    "contrast-partly",
    "contrast-shadow",
    "contrast-painted-text",
    "contrast-symbol",
    "contrast-drawing",
];

/// What was measured for an element's own text, at its worst place.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub(crate) outlook: Outlook,
    /// Colours where the contrast is least, as far as known.
    pub(crate) worst: Option<Pair>,
    pub(crate) style: Arc<TextStyle>,
}

impl Reading {
    /// The graver of two: failed before open before passed, then the one with less contrast.
    fn graver(self, other: Self) -> Self {
        let ratio = |reading: &Self| {
            reading
                .worst
                .map_or(f64::MAX, |pair| pair.contrast() / reading.style.needed())
        };
        let (own, others) = (self.outlook.gravity(), other.outlook.gravity());
        if others > own || (others == own && ratio(&other) < ratio(&self)) {
            other
        } else {
            self
        }
    }
}

/// The readings of a page, by the element whose text it is.
#[derive(Debug, Default)]
pub(crate) struct Contrasts(HashMap<NodeId, Reading>);

impl Contrasts {
    /// The readings of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// What was measured for the element's own text. `None` if it shows none, or is exempt.
    pub(crate) fn reading(&self, node: Node<'_>) -> Option<&Reading> {
        self.0.get(&node.id())
    }

    fn new(page: &Page<'_>) -> Self {
        let mut contrasts = Self::default();
        if !page.snapshot.has_layout() {
            return contrasts;
        }
        let exempt = Exempt::new(page);
        let stage = Stage::new(page);
        for passage in text::passages(page) {
            if exempt.covers(passage.owner) {
                continue;
            }
            if let Some(reading) = judge::reading(page, &stage, &passage) {
                let known = contrasts.0.remove(&passage.owner.id());
                let graver = match known {
                    Some(known) => known.graver(reading),
                    None => reading,
                };
                contrasts.0.insert(passage.owner.id(), graver);
            }
        }
        contrasts
    }
}
