//! A second look at texts: where style and layout do not tell the colours, the page's picture does.

use std::collections::BTreeSet;

use super::clips::{clips, photograph};
use crate::check::{Contrast, Undecided, sample, undecided};
use crate::render::{CaptureError, Letters, Source};
use crate::rule::Page;
use crate::snapshot::{Pixels, Rect, Sample, TargetStep, target};

/// Most texts of a page that are looked at, and most pixels of one picture of them.
const MOST_TEXTS: usize = 400;
/// Where the colour of letters has to be seen, they are drawn this much larger: their strokes are then
/// wide enough to have it.
const ZOOM: u32 = 3;

/// Samples the colours of the texts on the page whose contrast at these levels is not decided, while
/// the source still shows it, and keeps them in its snapshot.
pub fn look(
    source: &mut dyn Source,
    page: &Page<'_>,
    levels: &[Contrast],
) -> Result<(), CaptureError> {
    let mut texts: Vec<Undecided> = Vec::new();
    for text in levels.iter().flat_map(|level| undecided(page, *level)) {
        if texts.len() < MOST_TEXTS && !texts.contains(&text) {
            texts.push(text);
        }
    }
    if texts.is_empty() {
        return Ok(());
    }
    // Only letters whose colour has to be seen are worth the larger picture.
    let places = |exact: bool| -> Vec<Rect> {
        let own = texts.iter().filter(|text| text.ink.is_some() == exact);
        own.map(|text| text.place).collect()
    };
    let size = page.snapshot.page().page_size;
    let mut asked = clips(&places(true), size, 1);
    asked.extend(clips(&places(false), size, ZOOM));
    let painted = photograph(source, &asked, &Letters::Painted)?;
    let clear = photograph(source, &asked, &letters(page, &texts))?;
    let pairs: Vec<(Pixels, Pixels)> = painted
        .into_iter()
        .zip(clear)
        .filter(|(painted, clear)| painted.area == clear.area)
        .collect();
    let samples = texts.iter().filter_map(|text| sample_of(text, &pairs));
    page.snapshot.set_samples(samples.collect());
    Ok(())
}

/// The colours of one text, from the pictures that show most of it.
fn sample_of(text: &Undecided, pairs: &[(Pixels, Pixels)]) -> Option<Sample> {
    let shown = |pixels: &Pixels| {
        let both = pixels.area.intersection(text.place);
        both.map_or(0.0, |both| both.width * both.height) * pixels.scale()
    };
    let is_fit = |pixels: &Pixels| text.ink.is_some() || pixels.scale() > 1.0;
    let (painted, clear) = pairs
        .iter()
        .filter(|(painted, _)| is_fit(painted))
        .max_by(|(one, _), (two, _)| shown(one).total_cmp(&shown(two)))?;
    sample(text, painted, clear)
}

/// Which elements have to lose their letters for the second picture.
fn letters(page: &Page<'_>, texts: &[Undecided]) -> Letters {
    let (mut elements, mut in_frames) = (BTreeSet::new(), false);
    for text in texts {
        let Some(node) = page.snapshot.node(text.node) else {
            continue;
        };
        let path = target(node);
        in_frames |= path.len() > 1;
        let outermost = match path.first() {
            Some(TargetStep::Selector(selector)) => Some(selector),
            Some(TargetStep::Shadow(hosts)) => hosts.first(),
            None => None,
        };
        elements.extend(outermost.cloned());
    }
    Letters::Clear {
        elements: elements.into_iter().collect(),
        in_frames,
    }
}
