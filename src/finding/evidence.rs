//! Pictures of elements in their surroundings, cut from the frame that was judged.

use image::{Rgba, RgbaImage};

use crate::snapshot::{Pixels, Rect};

/// Pixels of page shown around an element.
const MARGIN: f64 = 60.0;
/// A crop is at least this wide and high where the page is, so that small things are seen in context.
const LEAST: (f64, f64) = (480.0, 160.0);
/// And at most this wide and high: a picture of a whole page shows nothing.
const MOST: (f64, f64) = (1280.0, 800.0);
/// The frame: a dark line between light ones, visible on any background.
const LINE: [(i64, Rgba<u8>); 4] = [
    (2, Rgba([255, 255, 255, 255])),
    (3, Rgba([200, 0, 60, 255])),
    (4, Rgba([200, 0, 60, 255])),
    (5, Rgba([255, 255, 255, 255])),
];

/// What of the page a picture of the element shows, in whole CSS pixels. `None` if the element is not on
/// the page.
pub fn surroundings(element: Rect, page: (f64, f64)) -> Option<Rect> {
    let page = Rect {
        x: 0.0,
        y: 0.0,
        width: page.0.floor(),
        height: page.1.floor(),
    };
    let (x, width) = span(element.x, element.width, LEAST.0, MOST.0, page.width);
    let (y, height) = span(element.y, element.height, LEAST.1, MOST.1, page.height);
    let window = Rect {
        x,
        y,
        width,
        height,
    };
    page.intersection(window)?.intersection(element)?;
    Some(window)
}

/// PNG of the element in its surroundings with a frame around it. `None` if it cannot be written.
pub fn evidence(surroundings: &Pixels, element: Rect) -> Option<Vec<u8>> {
    let (scale, window) = (surroundings.scale(), surroundings.area);
    let local = |value: f64, origin: f64| to_pixel(((value - origin) * scale).max(0.0));
    let mut marked = surroundings.clone();
    draw_frame(
        &mut marked.image,
        (local(element.x, window.x), local(element.y, window.y)),
        (
            local(element.right(), window.x),
            local(element.bottom(), window.y),
        ),
    );
    marked.encode().map(|picture| picture.png)
}

/// Start and length of the window on one axis: the element plus margin, within least, most and the page.
fn span(start: f64, length: f64, least: f64, most: f64, page: f64) -> (f64, f64) {
    let wanted = (length + 2.0 * MARGIN).clamp(least, most).ceil().min(page);
    // Long elements are shown from their start.
    let centre = start + length.min(wanted - MARGIN) / 2.0;
    let from = (centre - wanted / 2.0)
        .floor()
        .clamp(0.0, (page - wanted).max(0.0));
    (from, wanted)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "saturates; picture sides are far below 2^63"
)]
fn to_pixel(length: f64) -> i64 {
    length.round() as i64
}

fn draw_frame(picture: &mut RgbaImage, from: (i64, i64), to: (i64, i64)) {
    let (width, height) = (i64::from(picture.width()), i64::from(picture.height()));
    let mut dot = |x: i64, y: i64, colour: Rgba<u8>| {
        if (0..width).contains(&x)
            && (0..height).contains(&y)
            && let (Ok(x), Ok(y)) = (u32::try_from(x), u32::try_from(y))
        {
            picture.put_pixel(x, y, colour);
        }
    };
    for (distance, colour) in LINE {
        let (left, right) = (
            (from.0 - distance).max(0),
            (to.0 + distance - 1).min(width - 1),
        );
        let (top, bottom) = (
            (from.1 - distance).max(0),
            (to.1 + distance - 1).min(height - 1),
        );
        for x in left..=right {
            dot(x, top, colour);
            dot(x, bottom, colour);
        }
        for y in top..=bottom {
            dot(left, y, colour);
            dot(right, y, colour);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{evidence, span, surroundings};
    use crate::snapshot::{Pixels, Rect};
    use image::{Rgba, RgbaImage};

    fn rect(x: f64, y: f64, width: f64, height: f64) -> Rect {
        Rect {
            x,
            y,
            width,
            height,
        }
    }

    #[test]
    fn small_elements_are_shown_in_context_and_marked() {
        let element = rect(600.0, 400.0, 20.0, 10.0);
        let area = surroundings(element, (1280.0, 900.0)).unwrap();
        assert_eq!((area.width, area.height), (480.0, 160.0));
        let image = RgbaImage::from_pixel(480, 160, Rgba([10, 20, 30, 255]));
        let png = evidence(&Pixels { area, image }, element).unwrap();
        let pixels = image::load_from_memory(&png).unwrap().to_rgba8();
        assert_eq!((pixels.width(), pixels.height()), (480, 160));
        assert_eq!(
            *pixels.get_pixel(230 - 3, 75 - 3),
            Rgba([200, 0, 60, 255]),
            "a frame is drawn around it"
        );
        assert_eq!(
            *pixels.get_pixel(0, 0),
            Rgba([10, 20, 30, 255]),
            "the surroundings are the page's"
        );
    }

    #[test]
    fn elements_beyond_the_page_have_no_picture() {
        let page = (200.0, 100.0);
        assert!(surroundings(rect(300.0, 10.0, 10.0, 10.0), page).is_none());
        assert!(surroundings(rect(-50.0, 10.0, 20.0, 10.0), page).is_none());
        assert!(surroundings(rect(190.0, 90.0, 1e9, 1e9), page).is_some());
        assert!(surroundings(rect(0.0, 0.0, 10.0, 10.0), (0.0, 0.0)).is_none());
    }

    #[test]
    fn the_window_stays_within_the_page_and_shows_where_a_long_element_starts() {
        assert_eq!(span(0.0, 10.0, 480.0, 1280.0, 300.0), (0.0, 300.0));
        let (from, length) = span(2000.3, 50_000.7, 160.0, 800.0, 60_000.0);
        assert!(from <= 2000.0 && from + length > 2000.0, "{from} {length}");
        assert_eq!((from.fract(), length.fract()), (0.0, 0.0));
    }
}
