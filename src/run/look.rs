//! A second look at texts: where style and layout do not tell the colours, the page's picture does.

use super::clips::{clips, photograph};
use crate::check::{Contrast, Undecided, sample, undecided};
use crate::render::{CaptureError, Letters, Source};
use crate::rule::Page;
use crate::snapshot::{Pixels, Rect, Sample};

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
    let (exact, seen): (Vec<_>, Vec<_>) = texts.into_iter().partition(|text| text.ink.is_some());
    let mut samples = take(source, page, &exact, 1)?;
    samples.extend(take(source, page, &seen, ZOOM)?);
    if !samples.is_empty() {
        page.snapshot.set_samples(samples);
    }
    Ok(())
}

/// Two pictures of the same frame, with letters and without.
fn take(
    source: &mut dyn Source,
    page: &Page<'_>,
    texts: &[Undecided],
    zoom: u32,
) -> Result<Vec<Sample>, CaptureError> {
    let places: Vec<Rect> = texts.iter().map(|text| text.place).collect();
    let clips = clips(&places, page.snapshot.page().page_size, zoom);
    let painted = photograph(source, &clips, Letters::Painted)?;
    let clear = photograph(source, &clips, Letters::Clear)?;
    let pairs: Vec<(Pixels, Pixels)> = painted.into_iter().zip(clear).collect();
    let samples = texts.iter().filter_map(|text| {
        let shown = |pixels: &Pixels| {
            let both = pixels.area.intersection(text.place);
            both.map_or(0.0, |both| both.width * both.height)
        };
        let (painted, clear) = pairs
            .iter()
            .filter(|(painted, clear)| painted.area == clear.area)
            .max_by(|(one, _), (two, _)| shown(one).total_cmp(&shown(two)))?;
        sample(text, painted, clear)
    });
    Ok(samples.collect())
}
