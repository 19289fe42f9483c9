//! Taking the colours of a line of text from two pictures of the same frame: as it is, and with its
//! letters transparent.
//!
//! Where the two differ there are letters. What is behind them is in the second; their own colour is
//! the style's or, where something changes it, that of pixels in the middle of strokes: those at the
//! edges are mixed with the background.

use std::sync::LazyLock;

use super::survey::Undecided;
use crate::check::shared::color::Color;
use crate::snapshot::{Pixels, Sample, Swatch};

/// A difference of this much in a component is one of letters, not of rounding.
const DIFFERENT: u8 = 3;
/// Letters never fill more of their line than this. Where more differs, something moved.
const MOST_COVERED: f64 = 0.7;
/// Most places that are told apart on a line.
const MOST_PLACES: f64 = 48.0;
/// Shares of the pairs at a place, ordered by contrast, that are kept: without the outermost few,
/// which may be specks.
const KEPT: [f64; 5] = [0.02, 0.25, 0.5, 0.75, 0.98];

/// The colours of a line. `None` if the pictures do not show it or do not show the same frame.
pub fn sample(text: &Undecided, painted: &Pixels, clear: &Pixels) -> Option<Sample> {
    let view = View::new(text, painted, clear)?;
    let letters = view.letters();
    let covered = letters.iter().filter(|letter| **letter).count();
    #[expect(clippy::cast_precision_loss, reason = "a share")]
    if covered as f64 > MOST_COVERED * letters.len() as f64 {
        return None;
    }
    let places = view
        .stretches(text)
        .map(|stretch| match text.ink {
            Some([red, green, blue, alpha]) => {
                view.with_ink(&letters, stretch, Color::new(red, green, blue, alpha))
            }
            None => view.as_seen(&letters, stretch),
        })
        .map(kept);
    Some(Sample {
        node: text.node,
        line: text.line,
        exact: text.ink.is_some(),
        places: places.collect(),
    })
}

/// The line in both pictures.
struct View<'p> {
    painted: &'p Pixels,
    clear: &'p Pixels,
    left: u32,
    top: u32,
    width: u32,
    height: u32,
}

/// Part of a line: columns, or rows of text that runs down.
#[derive(Clone, Copy)]
struct Stretch {
    x: (u32, u32),
    y: (u32, u32),
}

impl<'p> View<'p> {
    fn new(text: &Undecided, painted: &'p Pixels, clear: &'p Pixels) -> Option<Self> {
        let is_same = painted.image.dimensions() == clear.image.dimensions();
        let (left, top, width, height) = painted.span(text.place).filter(|_| is_same)?;
        Some(Self {
            painted,
            clear,
            left,
            top,
            width,
            height,
        })
    }

    fn colors(&self, x: u32, y: u32) -> ([u8; 3], [u8; 3]) {
        let at = |pixels: &Pixels| {
            let pixel = pixels
                .image
                .get_pixel_checked(self.left + x, self.top + y)
                .map_or([0; 4], |pixel| pixel.0);
            let [red, green, blue, _] = pixel;
            [red, green, blue]
        };
        (at(self.painted), at(self.clear))
    }

    /// How much the pictures differ in a pixel.
    fn difference(&self, x: u32, y: u32) -> u8 {
        let (one, two) = self.colors(x, y);
        let parts = one.into_iter().zip(two);
        parts
            .map(|(one, two)| one.abs_diff(two))
            .max()
            .unwrap_or_default()
    }

    /// Whether there is a letter, for each pixel, row by row.
    fn letters(&self) -> Vec<bool> {
        let rows = (0..self.height).flat_map(|y| (0..self.width).map(move |x| (x, y)));
        rows.map(|(x, y)| self.difference(x, y) >= DIFFERENT)
            .collect()
    }

    fn has_letter(&self, letters: &[bool], x: u32, y: u32) -> bool {
        let inside = x < self.width && y < self.height;
        let position = y as usize * self.width as usize + x as usize;
        inside && letters.get(position).copied().unwrap_or(false)
    }

    /// Half an em each, along the line.
    fn stretches(&self, text: &Undecided) -> impl Iterator<Item = Stretch> + use<> {
        let (width, height) = (self.width, self.height);
        let is_across = text.place.width >= text.place.height;
        let length = if is_across { width } else { height };
        let wanted = f64::from(length) / (text.size.max(1.0) / 2.0 * self.painted.scale());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "at most a few dozen"
        )]
        let count = wanted.ceil().clamp(1.0, MOST_PLACES) as u32;
        (0..count).map(move |number| {
            let part = |number: u32| length * number / count;
            let along = (part(number), part(number + 1));
            if is_across {
                Stretch {
                    x: along,
                    y: (0, height),
                }
            } else {
                Stretch {
                    x: (0, width),
                    y: along,
                }
            }
        })
    }

    /// The known colour of the letters on what is behind and right beside them: a shadow may be there.
    fn with_ink(&self, letters: &[bool], stretch: Stretch, ink: Color) -> Vec<Swatch> {
        let reach = self.reach();
        let near = |x: u32, y: u32| {
            let rows = y.saturating_sub(reach)..=y + reach;
            rows.into_iter().any(|row| {
                let columns = x.saturating_sub(reach)..=x + reach;
                columns
                    .into_iter()
                    .any(|column| self.has_letter(letters, column, row))
            })
        };
        let around = stretch.pixels().filter(|&(x, y)| near(x, y));
        around
            .map(|(x, y)| {
                let (_, behind) = self.colors(x, y);
                Swatch {
                    text: painted_over(ink, behind),
                    behind,
                }
            })
            .collect()
    }

    /// A CSS pixel.
    fn reach(&self) -> u32 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a few pixels"
        )]
        let reach = self.painted.scale().round().clamp(1.0, 8.0) as u32;
        reach
    }

    /// Letters and what is behind them, in the middle of strokes; where strokes are too thin to have
    /// one, where they show most.
    fn as_seen(&self, letters: &[bool], stretch: Stretch) -> Vec<Swatch> {
        let is_letter = |x: u32, y: u32| self.has_letter(letters, x, y);
        let is_middle = |&(x, y): &(u32, u32)| {
            let (left, above) = (x.checked_sub(1), y.checked_sub(1));
            is_letter(x, y)
                && is_letter(x + 1, y)
                && is_letter(x, y + 1)
                && left.is_some_and(|left| is_letter(left, y))
                && above.is_some_and(|above| is_letter(x, above))
        };
        let middle: Vec<_> = stretch.pixels().filter(is_middle).collect();
        let all: Vec<_> = stretch.pixels().filter(|&(x, y)| is_letter(x, y)).collect();
        let pool = if middle.is_empty() { all } else { middle };
        let most = pool
            .iter()
            .map(|&(x, y)| self.difference(x, y))
            .max()
            .unwrap_or_default();
        let plain = pool
            .into_iter()
            .filter(|&(x, y)| u32::from(self.difference(x, y)) * 10 >= u32::from(most) * 8);
        plain
            .map(|(x, y)| {
                let (text, behind) = self.colors(x, y);
                Swatch { text, behind }
            })
            .collect()
    }
}

impl Stretch {
    fn pixels(self) -> impl Iterator<Item = (u32, u32)> {
        (self.y.0..self.y.1).flat_map(move |y| (self.x.0..self.x.1).map(move |x| (x, y)))
    }
}

fn painted_over(ink: Color, behind: [u8; 3]) -> [u8; 3] {
    let [red, green, blue] = behind.map(|part| f64::from(part) / 255.0);
    let over = ink.over(Color::new(red, green, blue, 1.0));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0 to 255"
    )]
    [over.red, over.green, over.blue].map(|part| (part * 255.0).round() as u8)
}

/// A few of the pairs, from the least contrast to the most.
fn kept(mut pairs: Vec<Swatch>) -> Vec<Swatch> {
    if pairs.is_empty() {
        return pairs;
    }
    pairs.sort_by(|one, two| contrast(*one).total_cmp(&contrast(*two)));
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a position in the list"
    )]
    let at = |share: f64| ((pairs.len() - 1) as f64 * share).round() as usize;
    KEPT.iter()
        .filter_map(|share| pairs.get(at(*share)).copied())
        .collect()
}

fn contrast(pair: Swatch) -> f64 {
    let (one, two) = (luminance(pair.text), luminance(pair.behind));
    (one.max(two) + 0.05) / (one.min(two) + 0.05)
}

/// Relative luminance by table: there are many pixels.
fn luminance([red, green, blue]: [u8; 3]) -> f64 {
    static GREY: LazyLock<Vec<f64>> = LazyLock::new(|| {
        let grey = |part: u8| {
            let part = f64::from(part) / 255.0;
            Color::new(part, part, part, 1.0).luminance()
        };
        (0..=255).map(grey).collect()
    });
    let part = |value: u8| GREY.get(usize::from(value)).copied().unwrap_or_default();
    0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
}
