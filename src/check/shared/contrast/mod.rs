//! How well each element's own text can be read: all texts of the page, measured once.
//!
//! [`Survey`] judges every line of text by style and layout. Lines that these leave open can be
//! [sampled](sample) in two pictures of the page; [`Contrasts`] then joins both.

mod exempt;
mod judge;
mod pixels;
mod sampled;
mod shadow;
mod survey;
mod text;
mod verdict;

pub(crate) use judge::Outlook;
pub use pixels::sample;
pub use survey::{Undecided, undecided};
pub(crate) use text::TextStyle;
pub(crate) use verdict::verdict;

use std::any::Any;
use std::collections::HashMap;
use std::sync::Arc;

use super::backdrop::Pair;
use crate::rule::Page;
use crate::snapshot::{Node, NodeId};
use sampled::Samples;
use survey::Survey;

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

/// How much contrast is demanded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contrast {
    /// WCAG 1.4.3 (AA).
    Minimum,
    /// WCAG 1.4.6 (AAA).
    Enhanced,
}

impl Contrast {
    /// Id of the rule that demands it.
    pub const fn rule(self) -> &'static str {
        match self {
            Self::Minimum => "color-contrast",
            Self::Enhanced => "color-contrast-enhanced",
        }
    }

    /// Something computed once per page for this level.
    fn shared<T: Any + Send + Sync>(
        self,
        page: &Page<'_>,
        compute: impl FnOnce(&Page<'_>) -> T,
    ) -> Arc<T> {
        struct At<const LEVEL: u8, T>(Arc<T>);
        let compute = |page: &Page<'_>| Arc::new(compute(page));
        match self {
            Self::Minimum => page.shared(|page| At::<0, T>(compute(page))).0.clone(),
            Self::Enhanced => page.shared(|page| At::<1, T>(compute(page))).0.clone(),
        }
    }
}

/// What was measured for an element's own text, at its worst place.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub(crate) outlook: Outlook,
    /// Colours where the contrast is least, as far as known.
    pub(crate) worst: Option<Pair>,
    pub(crate) style: Arc<TextStyle>,
    /// The ratio demanded.
    pub(crate) needed: f64,
}

impl Reading {
    /// The graver of two: failed before open before passed, then the one with less contrast.
    fn graver(self, other: Self) -> Self {
        let ratio = |reading: &Self| {
            reading
                .worst
                .map_or(f64::MAX, |pair| pair.contrast() / reading.needed)
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
    pub(crate) fn of(page: &Page<'_>, level: Contrast) -> Arc<Self> {
        level.shared(page, |page| Self::new(page, level))
    }

    /// What was measured for the element's own text. `None` if it shows none, or is exempt.
    pub(crate) fn reading(&self, node: Node<'_>) -> Option<&Reading> {
        self.0.get(&node.id())
    }

    fn new(page: &Page<'_>, level: Contrast) -> Self {
        let samples = Samples::of(page.snapshot);
        let mut contrasts = Self::default();
        for text in &Survey::of(page, level).texts {
            if let Some(reading) = text.reading(&samples) {
                let graver = match contrasts.0.remove(&text.owner) {
                    Some(known) => known.graver(reading),
                    None => reading,
                };
                contrasts.0.insert(text.owner, graver);
            }
        }
        contrasts
    }
}
