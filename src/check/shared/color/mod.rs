//! Colours, and how well one can be read on the other (WCAG 2.2, "relative luminance" and "contrast ratio").

mod parse;
mod spaces;

/// An sRGB colour: red, green, blue and alpha from 0 to 1, gamma-encoded, not premultiplied.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Color {
    pub(crate) red: f64,
    pub(crate) green: f64,
    pub(crate) blue: f64,
    pub(crate) alpha: f64,
}

impl Color {
    /// Opaque white: what a page without any background shows.
    pub(crate) const WHITE: Self = Self {
        red: 1.0,
        green: 1.0,
        blue: 1.0,
        alpha: 1.0,
    };

    /// A colour from components, each brought into range.
    pub(crate) fn new(red: f64, green: f64, blue: f64, alpha: f64) -> Self {
        let part = |value: f64| {
            if value.is_finite() {
                value.clamp(0.0, 1.0)
            } else {
                0.0
            }
        };
        Self {
            red: part(red),
            green: part(green),
            blue: part(blue),
            alpha: part(alpha),
        }
    }

    /// Reads a computed CSS colour. `None` for what is no colour or in a space that is not known.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        parse::color(text)
    }

    /// True if nothing below it shows through.
    pub(crate) fn is_opaque(self) -> bool {
        self.alpha >= 1.0
    }

    /// True if it shows nothing: less than half a step of eight bits.
    pub(crate) fn is_invisible(self) -> bool {
        self.alpha < 0.5 / 255.0
    }

    /// This colour painted over another (source-over).
    pub(crate) fn over(self, below: Self) -> Self {
        let alpha = self.alpha + below.alpha * (1.0 - self.alpha);
        if alpha <= 0.0 {
            return Self::new(0.0, 0.0, 0.0, 0.0);
        }
        let part = |own: f64, under: f64| {
            (own * self.alpha + under * below.alpha * (1.0 - self.alpha)) / alpha
        };
        Self::new(
            part(self.red, below.red),
            part(self.green, below.green),
            part(self.blue, below.blue),
            alpha,
        )
    }

    /// The colour a share of the way to another, with premultiplied alpha as in gradients.
    pub(crate) fn mix(self, other: Self, share: f64) -> Self {
        let alpha = self.alpha + (other.alpha - self.alpha) * share;
        if alpha <= 0.0 {
            return Self::new(0.0, 0.0, 0.0, 0.0);
        }
        let part = |from: f64, to: f64| {
            (from * self.alpha * (1.0 - share) + to * other.alpha * share) / alpha
        };
        Self::new(
            part(self.red, other.red),
            part(self.green, other.green),
            part(self.blue, other.blue),
            alpha,
        )
    }

    /// The same colour, weaker.
    pub(crate) fn faded(self, opacity: f64) -> Self {
        Self::new(self.red, self.green, self.blue, self.alpha * opacity)
    }

    /// As screens show it: components in steps of eight bits.
    pub(crate) fn rounded(self) -> Self {
        let part = |value: f64| (value * 255.0).round() / 255.0;
        Self {
            red: part(self.red),
            green: part(self.green),
            blue: part(self.blue),
            alpha: self.alpha,
        }
    }

    /// Relative luminance; alpha is disregarded.
    pub(crate) fn luminance(self) -> f64 {
        let [red, green, blue] = [self.red, self.green, self.blue].map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio, from 1 to 21; alpha is disregarded.
    pub(crate) fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// `#rrggbb`.
    pub(crate) fn hex(self) -> String {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "0 to 255"
        )]
        let [red, green, blue] =
            [self.red, self.green, self.blue].map(|part| (part * 255.0).round() as u8);
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}

/// One component without gamma.
fn linear(part: f64) -> f64 {
    if part <= 0.04045 {
        part / 12.92
    } else {
        ((part + 0.055) / 1.055).powf(2.4)
    }
}

/// One component with gamma.
fn encoded(part: f64) -> f64 {
    let sign = part.signum();
    let part = part.abs();
    sign * if part <= 0.003_130_8 {
        part * 12.92
    } else {
        1.055 * part.powf(1.0 / 2.4) - 0.055
    }
}

#[cfg(test)]
mod tests {
    use super::Color;

    fn contrast(one: &str, two: &str) -> f64 {
        Color::parse(one)
            .unwrap()
            .contrast(Color::parse(two).unwrap())
    }

    #[test]
    fn known_pairs_have_their_known_ratios() {
        let white = "rgb(255, 255, 255)";
        for (color, ratio) in [
            ("rgb(0, 0, 0)", 21.0),
            ("rgb(255, 255, 255)", 1.0),
            ("rgb(118, 118, 118)", 4.542),
            ("rgb(119, 119, 119)", 4.478),
            ("rgb(148, 148, 148)", 3.033),
            ("rgb(149, 149, 149)", 2.995),
            ("rgb(255, 0, 0)", 3.998),
            ("rgb(0, 0, 255)", 8.592),
        ] {
            assert!(
                (contrast(color, white) - ratio).abs() < 0.001,
                "{color}: {}",
                contrast(color, white)
            );
            assert!((contrast(white, color) - ratio).abs() < 0.001, "{color}");
        }
    }

    #[test]
    fn half_transparent_black_on_white_is_grey() {
        let grey = Color::new(0.0, 0.0, 0.0, 0.5).over(Color::WHITE);
        assert_eq!(grey.rounded().hex(), "#808080");
        assert!(grey.is_opaque());
    }

    #[test]
    fn mixing_with_transparent_keeps_the_hue() {
        let red = Color::new(1.0, 0.0, 0.0, 1.0);
        let half = red.mix(Color::new(0.0, 0.0, 0.0, 0.0), 0.5);
        assert_eq!((half.hex().as_str(), half.alpha), ("#ff0000", 0.5));
    }

    #[test]
    fn painting_nothing_on_nothing_is_nothing() {
        let nothing = Color::new(f64::NAN, 2.0, -1.0, 0.0);
        assert!(nothing.over(nothing).is_invisible());
    }
}
