//! Asking a source for pictures of many places at once.

use crate::render::{CaptureError, Clip, Letters, Source};
use crate::snapshot::{Picture, Pixels, Rect};

/// A picture costs about as much as this many pixels more of another: 12 ms of processor time, against
/// 15 ms for a million pixels.
const COST: f64 = 800_000.0;
/// Most pixels of one picture.
const MOST: f64 = 4_000_000.0;

/// The pictures that show all `places`, near ones together. `zoom` as in [`Clip`].
pub(super) fn clips(places: &[Rect], page: (f64, f64), zoom: u32) -> Vec<Clip> {
    let factor = f64::from(zoom) * f64::from(zoom);
    let mut groups: Vec<Rect> = Vec::new();
    for &place in places {
        let Some(mut group) = whole(place, page) else {
            continue;
        };
        // A group that has grown may now reach others.
        while let Some(near) = groups
            .iter()
            .position(|other| is_worth_joining(*other, group, factor))
        {
            group = around(groups.swap_remove(near), group);
        }
        groups.push(group);
    }
    groups.sort_by(|a, b| {
        (a.y, a.x)
            .partial_cmp(&(b.y, b.x))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    groups.into_iter().map(|group| clip(group, zoom)).collect()
}

/// Takes the pictures. What cannot be had is not among them.
pub(super) fn photograph(
    source: &mut dyn Source,
    clips: &[Clip],
    letters: &Letters,
) -> Result<Vec<Pixels>, CaptureError> {
    if clips.is_empty() {
        return Ok(Vec::new());
    }
    let pngs = source.pictures(clips, letters)?;
    let pictures = clips.iter().zip(pngs).map(|(clip, png)| Picture {
        area: area(clip),
        png,
    });
    Ok(pictures.filter_map(|picture| picture.decode()).collect())
}

fn area(clip: &Clip) -> Rect {
    Rect {
        x: clip.x.into(),
        y: clip.y.into(),
        width: clip.width.into(),
        height: clip.height.into(),
    }
}

/// The whole CSS pixels of the page that the place touches.
fn whole(place: Rect, page: (f64, f64)) -> Option<Rect> {
    let (x, y) = (place.x.floor().max(0.0), place.y.floor().max(0.0));
    let whole = Rect {
        x,
        y,
        width: place.right().ceil().min(page.0.floor()) - x,
        height: place.bottom().ceil().min(page.1.floor()) - y,
    };
    let is_sound = place.right().is_finite() && place.bottom().is_finite();
    (is_sound && !whole.is_empty()).then_some(whole)
}

fn is_worth_joining(one: Rect, two: Rect, factor: f64) -> bool {
    let size = |rect: Rect| rect.width * rect.height * factor;
    let both = size(around(one, two));
    both <= MOST && both - size(one) - size(two) <= COST
}

fn around(one: Rect, two: Rect) -> Rect {
    let (x, y) = (one.x.min(two.x), one.y.min(two.y));
    Rect {
        x,
        y,
        width: one.right().max(two.right()) - x,
        height: one.bottom().max(two.bottom()) - y,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whole numbers within the page; casts saturate"
)]
fn clip(area: Rect, zoom: u32) -> Clip {
    Clip {
        x: area.x as u32,
        y: area.y as u32,
        width: area.width as u32,
        height: area.height as u32,
        zoom,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: (f64, f64) = (1280.0, 20_000.0);

    fn rect(x: f64, y: f64, width: f64, height: f64) -> Rect {
        Rect {
            x,
            y,
            width,
            height,
        }
    }

    fn boxes(places: &[Rect]) -> Vec<(u32, u32, u32, u32)> {
        let clips = clips(places, PAGE, 1);
        clips
            .iter()
            .map(|c| (c.x, c.y, c.width, c.height))
            .collect()
    }

    #[test]
    fn near_places_share_a_picture_and_far_ones_do_not() {
        let near = [
            rect(10.2, 10.0, 100.0, 20.5),
            rect(500.0, 100.0, 50.0, 20.0),
        ];
        assert_eq!(boxes(&near), [(10, 10, 540, 110)]);
        let far = [
            rect(0.0, 15_000.0, 480.0, 160.0),
            rect(0.0, 0.0, 480.0, 160.0),
        ];
        assert_eq!(boxes(&far), [(0, 0, 480, 160), (0, 15_000, 480, 160)]);
    }

    #[test]
    fn pictures_stay_on_the_page_and_bounded() {
        assert!(boxes(&[rect(2000.0, 0.0, 9.0, 9.0), rect(f64::NAN, 0.0, 1.0, 1.0)]).is_empty());
        assert_eq!(boxes(&[rect(-20.0, -5.0, 40.0, 10.0)]), [(0, 0, 20, 5)]);
        let rows: Vec<Rect> = (0..200)
            .map(|row| rect(0.0, f64::from(row) * 100.0, 1280.0, 90.0))
            .collect();
        let all = boxes(&rows);
        assert!(
            all.len() > 4
                && all
                    .iter()
                    .all(|&(_, _, width, height)| width * height <= 4_000_000)
        );
    }
}
