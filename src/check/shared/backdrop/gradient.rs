//! Linear gradients (CSS Images 3 §3.1), and the colours of the other kinds.

use crate::check::shared::color::Color;
use crate::check::shared::css;
use crate::snapshot::Rect;

use super::{Paint, Why};

/// A linear gradient in its place.
#[derive(Clone, Debug)]
pub(super) struct Linear {
    center: (f64, f64),
    /// Unit vector along the gradient line.
    direction: (f64, f64),
    length: f64,
    /// Colours by their place on the line, 0 to 1, ascending.
    stops: Vec<(f64, Color)>,
}

impl Linear {
    pub(super) fn is_opaque(&self) -> bool {
        self.stops.iter().all(|(_, color)| color.is_opaque())
    }

    /// The colour at a point of the page.
    pub(super) fn at(&self, x: f64, y: f64) -> Color {
        let along = (x - self.center.0) * self.direction.0 + (y - self.center.1) * self.direction.1;
        let place = if self.length > 0.0 {
            along / self.length + 0.5
        } else {
            1.0
        };
        let after = self.stops.iter().position(|(stop, _)| *stop > place);
        let next = after.unwrap_or(self.stops.len());
        match (
            next.checked_sub(1)
                .and_then(|before| self.stops.get(before)),
            self.stops.get(next),
        ) {
            (Some(&(from, first)), Some(&(to, second))) => {
                first.mix(second, (place - from) / (to - from))
            }
            (Some(&(_, color)), None) | (None, Some(&(_, color))) => color,
            (None, None) => Color::new(0.0, 0.0, 0.0, 0.0),
        }
    }
}

/// A colour between stops that stand evenly from 0 to 1.
pub(super) fn along(colors: &[Color], place: f64) -> Option<Color> {
    let last = colors.len().checked_sub(1)?;
    #[expect(clippy::cast_precision_loss, reason = "few stops")]
    let exact = place.clamp(0.0, 1.0) * last as f64;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0 to the number of stops"
    )]
    let before = (exact.floor() as usize).min(last);
    let first = colors.get(before)?;
    Some(
        colors
            .get(before + 1)
            .map_or(*first, |second| first.mix(*second, exact.fract())),
    )
}

/// Reads a computed gradient that fills `area`; without a known area only its colours are known.
pub(super) fn parse(text: &str, area: Option<Rect>) -> Paint {
    let unknown = Paint::Unknown(Why::Gradient);
    let Some((name, inner)) = text
        .split_once('(')
        .and_then(|(name, rest)| Some((name, rest.strip_suffix(')')?)))
    else {
        return unknown;
    };
    let parts = css::parts(inner);
    let is_other_space = parts
        .first()
        .is_some_and(|first| first.starts_with("in ") || first.contains(" in "));
    if is_other_space {
        return unknown;
    }
    let line = match (name, area) {
        ("linear-gradient", Some(area)) => linear(&parts, area),
        _ => None,
    };
    line.map(Paint::Linear)
        .or_else(|| stop_colors(&parts).map(Paint::Stops))
        .unwrap_or(unknown)
}

/// The colours of all stops, whatever the kind of gradient; a first part without colour says how it lies.
fn stop_colors(parts: &[&str]) -> Option<Vec<Color>> {
    let mut colors = Vec::new();
    for (position, part) in parts.iter().enumerate() {
        match split_color(part) {
            Some((color, _)) => colors.push(Color::parse(color)?),
            // A hint between two colours: what is between them stays between them.
            None if position == 0 || part.ends_with('%') || part.ends_with("px") => {}
            None => return None,
        }
    }
    (colors.len() >= 2).then_some(colors)
}

fn linear(parts: &[&str], area: Rect) -> Option<Linear> {
    let (direction, stops) = match direction(parts.first()?, area) {
        Some(direction) => (direction, parts.get(1..)?),
        None => ((0.0, 1.0), parts),
    };
    let length = (area.width * direction.0).abs() + (area.height * direction.1).abs();
    let mut places = Vec::new();
    for stop in stops {
        let (color, rest) = split_color(stop)?;
        let color = Color::parse(color)?;
        let mut own = Vec::new();
        for place in rest.split_ascii_whitespace() {
            own.push(Some(place_on_line(place, length)?));
        }
        if own.is_empty() {
            own.push(None);
        }
        places.extend(own.into_iter().map(|place| (place, color)));
    }
    (places.len() >= 2).then(|| Linear {
        center: (area.x + area.width / 2.0, area.y + area.height / 2.0),
        direction,
        length,
        stops: settle(&places),
    })
}

/// The unit vector of `to right`, `45deg` and the like; `None` if the text is no direction.
fn direction(text: &str, area: Rect) -> Option<(f64, f64)> {
    if let Some(degrees) = text.strip_suffix("deg") {
        let (sine, cosine) = degrees.parse::<f64>().ok()?.to_radians().sin_cos();
        return Some((sine, -cosine));
    }
    let (mut x, mut y) = (0.0, 0.0);
    for side in text.strip_prefix("to ")?.split_ascii_whitespace() {
        match side {
            "left" => x = -1.0,
            "right" => x = 1.0,
            "top" => y = -1.0,
            "bottom" => y = 1.0,
            _ => return None,
        }
    }
    // Towards a corner the line is such that the other two corners have the same colour.
    let (x, y) = if x == 0.0 || y == 0.0 {
        (x, y)
    } else {
        (x * area.height, y * area.width)
    };
    let length = f64::hypot(x, y);
    (length > 0.0).then(|| (x / length, y / length))
}

fn place_on_line(text: &str, length: f64) -> Option<f64> {
    let place = if let Some(percent) = text.strip_suffix('%') {
        percent.parse::<f64>().ok()? / 100.0
    } else {
        let pixels = text.strip_suffix("px")?.parse::<f64>().ok()?;
        if length > 0.0 { pixels / length } else { 0.0 }
    };
    place.is_finite().then_some(place)
}

/// Fills in the places not given and lets none come before the one it follows (CSS Images 3 §3.4.3).
fn settle(places: &[(Option<f64>, Color)]) -> Vec<(f64, Color)> {
    let last = places.len().saturating_sub(1);
    let mut known: Vec<Option<f64>> = Vec::with_capacity(places.len());
    let mut highest = f64::NEG_INFINITY;
    for (position, &(place, _)) in places.iter().enumerate() {
        let default = if position == 0 {
            Some(0.0)
        } else if position == last {
            Some(1.0)
        } else {
            None
        };
        let place = place.or(default).map(|place| place.max(highest));
        highest = place.unwrap_or(highest);
        known.push(place);
    }
    let mut settled: Vec<(f64, Color)> = Vec::with_capacity(places.len());
    for (position, &(_, color)) in places.iter().enumerate() {
        let place = known.get(position).copied().flatten().unwrap_or_else(|| {
            let before = settled.last().map_or(0.0, |(place, _)| *place);
            let next = known
                .iter()
                .skip(position)
                .position(Option::is_some)
                .unwrap_or(1);
            let after = known.get(position + next).copied().flatten().unwrap_or(1.0);
            #[expect(clippy::cast_precision_loss, reason = "few stops")]
            let steps = (next + 1) as f64;
            before + (after - before) / steps
        });
        settled.push((place, color));
    }
    settled
}

/// Splits a stop into its colour and what follows. `None` if it does not begin with a colour.
fn split_color(stop: &str) -> Option<(&str, &str)> {
    let open = stop.find('(')?;
    let starts_well = stop.get(..open)?.chars().all(|c| c.is_ascii_alphabetic());
    let close = stop.find(')')?;
    starts_well.then(|| stop.split_at(close + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Rect = Rect {
        x: 100.0,
        y: 10.0,
        width: 200.0,
        height: 50.0,
    };

    fn hex(text: &str, x: f64, y: f64) -> String {
        match parse(text, Some(AREA)) {
            Paint::Linear(line) => line.at(x, y).rounded().hex(),
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn colours_are_where_they_are_painted() {
        let right = "linear-gradient(to right, rgb(255, 255, 255), rgb(0, 0, 255))";
        assert_eq!(hex(right, 100.0, 30.0), "#ffffff");
        assert_eq!(hex(right, 200.0, 59.0), "#8080ff");
        assert_eq!(hex(right, 999.0, 30.0), "#0000ff");
        let down = "linear-gradient(rgb(0, 0, 0), rgb(255, 255, 255))";
        assert_eq!(hex(down, 150.0, 10.0), "#000000");
        assert_eq!(hex(down, 150.0, 60.0), "#ffffff");
        assert_eq!(
            hex(
                "linear-gradient(270deg, rgb(255, 255, 255), rgb(0, 0, 0))",
                100.0,
                20.0
            ),
            "#000000"
        );
    }

    #[test]
    fn hard_edges_and_missing_places() {
        let hard = "linear-gradient(90deg, rgb(255, 0, 0), rgb(255, 0, 0) 50px, rgb(0, 0, 0) 50px, rgb(0, 0, 0) 96px)";
        assert_eq!(hex(hard, 149.0, 20.0), "#ff0000");
        assert_eq!(hex(hard, 151.0, 20.0), "#000000");
        let even = "linear-gradient(90deg, rgb(0, 0, 0), rgb(255, 255, 255), rgb(0, 0, 0))";
        assert_eq!(hex(even, 200.0, 20.0), "#ffffff");
        let double = "linear-gradient(90deg, rgb(0, 0, 0) 0% 50%, rgb(255, 255, 255) 50% 100%)";
        assert_eq!(hex(double, 190.0, 20.0), "#000000");
    }

    #[test]
    fn opposite_corners_share_a_colour() {
        let corner = "linear-gradient(to right bottom, rgb(0, 0, 0), rgb(255, 255, 255))";
        assert_eq!(hex(corner, 300.0, 10.0), hex(corner, 100.0, 60.0));
        assert_eq!(hex(corner, 300.0, 60.0), "#ffffff");
    }

    #[test]
    fn other_kinds_give_their_colours_and_junk_nothing() {
        let colors = |text| match parse(text, None) {
            Paint::Stops(colors) => colors.len(),
            _ => 0,
        };
        assert_eq!(
            colors("radial-gradient(circle at 50% 50%, rgb(0, 0, 0), 30%, rgb(9, 9, 9) 40px)"),
            2
        );
        assert_eq!(
            colors("conic-gradient(rgb(0, 0, 0), rgb(9, 9, 9), rgb(1, 1, 1))"),
            3
        );
        for junk in [
            "",
            "linear-gradient(",
            "linear-gradient()",
            "radial-gradient(a, b, c)",
            "(((",
            "linear-gradient(in oklch, rgb(0, 0, 0), rgb(1, 1, 1))",
        ] {
            assert!(
                matches!(parse(junk, Some(AREA)), Paint::Unknown(Why::Gradient)),
                "{junk}"
            );
        }
    }
}
