//! Pictures of elements in their surroundings, cut from the frame that was judged.

use image::{ImageFormat, Rgba, RgbaImage};

use crate::snapshot::{Rect, Snapshot};

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

/// The picture of a page, decoded once for all crops.
pub struct PagePicture {
    pixels: RgbaImage,
    scale: f64,
}

impl PagePicture {
    /// Decodes the snapshot's picture. `None` if there is none, or it is not a readable PNG.
    pub fn of(snapshot: &Snapshot) -> Option<Self> {
        let png = snapshot.picture()?;
        let pixels = image::load_from_memory_with_format(png, ImageFormat::Png)
            .ok()?
            .to_rgba8();
        Some(Self {
            pixels,
            scale: snapshot.page().viewport.scale,
        })
    }

    /// PNG of the element in its surroundings with a frame around it. `None` if it is outside the picture.
    pub fn crop(&self, element: Rect) -> Option<Vec<u8>> {
        let page = Rect {
            x: 0.0,
            y: 0.0,
            width: f64::from(self.pixels.width()) / self.scale,
            height: f64::from(self.pixels.height()) / self.scale,
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
        let pixel = |length: f64| to_pixel(length * self.scale);
        let mut cut = image::imageops::crop_imm(
            &self.pixels,
            pixel(x),
            pixel(y),
            pixel(width),
            pixel(height),
        )
        .to_image();
        let local =
            |value: f64, origin: f64| i64::from(to_pixel(((value - origin) * self.scale).max(0.0)));
        draw_frame(
            &mut cut,
            (local(element.x, x), local(element.y, y)),
            (local(element.right(), x), local(element.bottom(), y)),
        );
        let mut png = std::io::Cursor::new(Vec::new());
        cut.write_to(&mut png, ImageFormat::Png).ok()?;
        Some(png.into_inner())
    }
}

/// Start and length of the window on one axis: the element plus margin, within least, most and the page.
fn span(start: f64, length: f64, least: f64, most: f64, page: f64) -> (f64, f64) {
    let wanted = (length + 2.0 * MARGIN).clamp(least, most).min(page);
    // Long elements are shown from their start.
    let centre = start + length.min(wanted - MARGIN) / 2.0;
    let from = (centre - wanted / 2.0).clamp(0.0, (page - wanted).max(0.0));
    (from, wanted)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "saturates; picture sides are far below 2^32"
)]
fn to_pixel(length: f64) -> u32 {
    length.round() as u32
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
    use super::{PagePicture, span};
    use crate::snapshot::{Rect, Snapshot};
    use image::{ImageFormat, Rgba, RgbaImage};

    fn picture(width: u32, height: u32) -> PagePicture {
        let mut png = std::io::Cursor::new(Vec::new());
        RgbaImage::from_pixel(width, height, Rgba([10, 20, 30, 255]))
            .write_to(&mut png, ImageFormat::Png)
            .unwrap();
        let mut snapshot = Snapshot::from_html("<p>x", "http://example.test/");
        snapshot.set_picture(png.into_inner());
        PagePicture::of(&snapshot).unwrap()
    }

    fn size(png: &[u8]) -> (u32, u32) {
        let picture = image::load_from_memory(png).unwrap();
        (picture.width(), picture.height())
    }

    #[test]
    fn small_elements_are_shown_in_context_and_marked() {
        let png = picture(1280, 900)
            .crop(Rect {
                x: 600.0,
                y: 400.0,
                width: 20.0,
                height: 10.0,
            })
            .unwrap();
        assert_eq!(size(&png), (480, 160));
        let pixels = image::load_from_memory(&png).unwrap().to_rgba8();
        assert!(
            pixels
                .pixels()
                .any(|pixel| *pixel == Rgba([200, 0, 60, 255])),
            "a frame is drawn"
        );
        assert_eq!(
            *pixels.get_pixel(0, 0),
            Rgba([10, 20, 30, 255]),
            "the surroundings are the page's"
        );
    }

    #[test]
    fn elements_beyond_the_picture_have_none() {
        let page = picture(200, 100);
        assert!(
            page.crop(Rect {
                x: 300.0,
                y: 10.0,
                width: 10.0,
                height: 10.0
            })
            .is_none()
        );
        assert!(
            page.crop(Rect {
                x: -50.0,
                y: 10.0,
                width: 20.0,
                height: 10.0
            })
            .is_none()
        );
        assert!(
            page.crop(Rect {
                x: 190.0,
                y: 90.0,
                width: 1e9,
                height: 1e9
            })
            .is_some()
        );
    }

    #[test]
    fn the_window_stays_within_the_page_and_shows_where_a_long_element_starts() {
        assert_eq!(span(0.0, 10.0, 480.0, 1280.0, 300.0), (0.0, 300.0));
        let (from, length) = span(2000.0, 50_000.0, 160.0, 800.0, 60_000.0);
        assert!(from <= 2000.0 && from + length > 2000.0, "{from} {length}");
    }

    #[test]
    fn a_broken_picture_is_no_picture() {
        let mut snapshot = Snapshot::from_html("<p>x", "http://example.test/");
        assert!(PagePicture::of(&snapshot).is_none());
        snapshot.set_picture(b"no png".to_vec());
        assert!(PagePicture::of(&snapshot).is_none());
    }
}
