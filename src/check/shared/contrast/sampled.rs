//! Judging a line by what was sampled of it in the page's picture.

use std::collections::HashMap;

use super::judge::{Doubt, Outlook, Spot, sum_up};
use super::survey::Line;
use crate::check::shared::backdrop::{Pair, Why};
use crate::check::shared::color::Color;
use crate::snapshot::{NodeId, Sample, Snapshot, Swatch};

/// The samples of a page, by text and line.
#[derive(Debug)]
pub(super) struct Samples<'s>(HashMap<(NodeId, u32), &'s Sample>);

impl<'s> Samples<'s> {
    pub(super) fn of(snapshot: &'s Snapshot) -> Self {
        let samples = snapshot.samples().iter();
        Self(
            samples
                .map(|sample| ((sample.node, sample.line), sample))
                .collect(),
        )
    }

    pub(super) fn of_line(&self, node: NodeId, line: u32) -> Option<Sampled<'s>> {
        self.0.get(&(node, line)).map(|sample| Sampled(sample))
    }
}

/// What was sampled of one line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sampled<'s>(&'s Sample);

/// Letters whose colour was taken from the picture may be darker or lighter than they look there:
/// contrast this near to what is needed is no plain failure.
const NEAR: f64 = 0.85;

impl Sampled<'_> {
    /// What the line comes to, and its colours where they are worst; `None` if it cannot be seen. `doubt`
    /// is what had been left open.
    pub(super) fn outlook(
        self,
        doubt: Doubt,
        line: &Line,
        size: f64,
        needed: f64,
    ) -> Option<(Outlook, Option<Pair>)> {
        let is_blank = self.0.places.iter().all(Vec::is_empty);
        if is_blank {
            // Nothing shows where something lies over it: it hides the text. Otherwise the text is not
            // in this picture, though it may be scrolled into view.
            let is_hidden = doubt == Doubt::Unknown(Why::Covered);
            return (!is_hidden).then_some((Outlook::Open(doubt), line.worst));
        }
        let spots: Vec<Spot> = self
            .0
            .places
            .iter()
            .map(|place| self.spot(place, doubt, needed))
            .collect();
        sum_up(&spots, line.place, size)
    }

    /// A letter can be read if it stands out in all of it but a small part.
    fn spot(self, place: &[Swatch], doubt: Doubt, needed: f64) -> Spot {
        let pairs: Vec<Pair> = place.iter().copied().map(pair).collect();
        let (Some(&worst), Some(&best)) = (pairs.first(), pairs.last()) else {
            return Spot::Hidden;
        };
        let typical = pairs.get(pairs.len() / 2).copied().unwrap_or(worst);
        let below = pairs.iter().filter(|pair| pair.contrast() < needed).count();
        let limit = if self.0.exact { needed } else { needed * NEAR };
        if below <= 1 {
            Spot::Passed(typical)
        } else if best.contrast() < limit {
            Spot::Failed(typical)
        } else if below == pairs.len() {
            Spot::Open(doubt, Some(typical))
        } else {
            Spot::Open(Doubt::Partly, Some(worst))
        }
    }
}

fn pair(swatch: Swatch) -> Pair {
    let color = |[red, green, blue]: [u8; 3]| {
        let part = |value: u8| f64::from(value) / 255.0;
        Color::new(part(red), part(green), part(blue), 1.0)
    };
    Pair {
        text: color(swatch.text),
        behind: color(swatch.behind),
    }
}
