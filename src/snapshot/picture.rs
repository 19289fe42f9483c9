//! What parts of the page looked like.

use image::{ImageFormat, RgbaImage};

use super::Rect;

/// A part of the page as an image file.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What it shows, in CSS pixels of the page.
    pub area: Rect,
    /// The PNG.
    pub png: Vec<u8>,
}

impl Picture {
    /// Its pixels. `None` if it is not a readable PNG, or one of nothing.
    pub fn decode(&self) -> Option<Pixels> {
        let image = image::load_from_memory_with_format(&self.png, ImageFormat::Png).ok()?;
        (!self.area.is_empty() && image.width() > 0 && image.height() > 0).then(|| Pixels {
            area: self.area,
            image: image.to_rgba8(),
        })
    }
}

/// A part of the page, pixel by pixel.
#[derive(Clone, Debug, PartialEq)]
pub struct Pixels {
    /// What it shows, in CSS pixels of the page.
    pub area: Rect,
    /// The image.
    pub image: RgbaImage,
}

impl Pixels {
    /// Pixels of the image per CSS pixel.
    pub fn scale(&self) -> f64 {
        f64::from(self.image.width()) / self.area.width
    }

    /// The image's pixels that show a place: left, top, width and height.
    pub fn span(&self, place: Rect) -> Option<(u32, u32, u32, u32)> {
        let both = self.area.intersection(place)?;
        let scale = self.scale();
        let (x, y) = (
            to_pixel((both.x - self.area.x) * scale).min(self.image.width()),
            to_pixel((both.y - self.area.y) * scale).min(self.image.height()),
        );
        let width = to_pixel(both.width * scale).min(self.image.width() - x);
        let height = to_pixel(both.height * scale).min(self.image.height() - y);
        (width > 0 && height > 0).then_some((x, y, width, height))
    }

    /// A part of this part; `None` if it is not wholly within.
    pub fn cut(&self, area: Rect) -> Option<Self> {
        let (x, y, width, height) = self.span(area).filter(|_| self.area.contains(area))?;
        let image = image::imageops::crop_imm(&self.image, x, y, width, height).to_image();
        Some(Self { area, image })
    }

    /// As an image file; `None` if it cannot be written.
    pub fn encode(&self) -> Option<Picture> {
        let mut png = std::io::Cursor::new(Vec::new());
        self.image.write_to(&mut png, ImageFormat::Png).ok()?;
        Some(Picture {
            area: self.area,
            png: png.into_inner(),
        })
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "saturates; picture sides are far below 2^32"
)]
fn to_pixel(length: f64) -> u32 {
    length.round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::Rgba;

    fn rect(x: f64, y: f64, width: f64, height: f64) -> Rect {
        Rect {
            x,
            y,
            width,
            height,
        }
    }

    fn pixels() -> Pixels {
        let byte = |value: u32| u8::try_from(value).unwrap();
        let image = RgbaImage::from_fn(40, 20, |x, y| Rgba([byte(x), byte(y), 0, 255]));
        Pixels {
            area: rect(100.0, 50.0, 20.0, 10.0),
            image,
        }
    }

    #[test]
    fn parts_are_cut_where_they_are_on_the_page() {
        let cut = pixels().cut(rect(105.0, 52.0, 3.0, 4.0)).unwrap();
        assert_eq!((cut.image.width(), cut.image.height()), (6, 8));
        assert_eq!(*cut.image.get_pixel(0, 0), Rgba([10, 4, 0, 255]));
        assert!(pixels().cut(rect(105.0, 52.0, 30.0, 4.0)).is_none());
        assert!(pixels().span(rect(500.0, 0.0, 3.0, 4.0)).is_none());
        assert!(pixels().span(rect(f64::NAN, 0.0, 3.0, 4.0)).is_none());
    }

    #[test]
    fn what_is_written_is_what_is_read() {
        assert_eq!(pixels().encode().unwrap().decode(), Some(pixels()));
        for png in [&b""[..], b"no png", b"\x89PNG\r\n\x1a\n"] {
            let broken = Picture {
                area: rect(0.0, 0.0, 1.0, 1.0),
                png: png.to_vec(),
            };
            assert!(broken.decode().is_none());
        }
    }
}
