//! What a box paints on its own: background colour and images, replaced content.

use crate::check::shared::color::Color;
use crate::check::shared::css;
use crate::snapshot::{Node, Property, Rect};

use super::gradient;
use super::{Paint, Why};

/// What the box paints, the lowest first, each with its place.
pub(super) fn paints(node: Node<'_>, border_box: Rect) -> Vec<(Rect, Paint)> {
    let style = |property| node.style(property).unwrap_or_default();
    let mut paints = Vec::new();
    let clips = css::parts(style(Property::BackgroundClip));
    if clips.last() != Some(&"text") {
        match Color::parse(style(Property::BackgroundColor)) {
            Some(color) if color.is_invisible() => {}
            Some(color) => paints.push((border_box, Paint::Solid(color))),
            None => paints.push((border_box, Paint::Unknown(Why::Color))),
        }
    }
    let images = style(Property::BackgroundImage);
    if !matches!(images, "" | "none") {
        let images = css::parts(images).into_iter().enumerate().rev();
        paints.extend(
            images
                .filter(|(layer, image)| *image != "none" && nth(&clips, *layer) != "text")
                .map(|(layer, image)| place(node, image, layer, border_box)),
        );
    }
    if is_replaced(node) {
        paints.push((border_box, Paint::Unknown(Why::Image)));
    }
    paints
}

/// Lists of background properties repeat when they are shorter than that of the images.
fn nth<'s>(list: &[&'s str], layer: usize) -> &'s str {
    layer
        .checked_rem(list.len())
        .and_then(|position| list.get(position))
        .copied()
        .unwrap_or_default()
}

fn place(node: Node<'_>, image: &str, layer: usize, border_box: Rect) -> (Rect, Paint) {
    let of = |property| nth(&css::parts(node.style(property).unwrap_or_default()), layer);
    let is_gradient = image.contains("gradient(") && !image.contains("url(");
    let area = padding_box(node, border_box);
    let (sizes, places, repeats) = (
        pair(of(Property::BackgroundSize), "auto"),
        pair(of(Property::BackgroundPosition), "50%"),
        of(Property::BackgroundRepeat),
    );
    let repeats = match repeats {
        "repeat-x" => ("repeat", "no-repeat"),
        "repeat-y" => ("no-repeat", "repeat"),
        other => pair(other, other),
    };
    let across = Axis {
        size: sizes.0,
        place: places.0,
        repeats: repeats.0 != "no-repeat",
        is_gradient,
    }
    .extent(area.x, area.width);
    let down = Axis {
        size: sizes.1,
        place: places.1,
        repeats: repeats.1 != "no-repeat",
        is_gradient,
    }
    .extent(area.y, area.height);
    let painted = |extent: Extent, start: f64, length: f64| match extent {
        Extent::Once(from, size) => (from, size),
        _ => (start, length),
    };
    let (x, width) = painted(across, border_box.x, border_box.width);
    let (y, height) = painted(down, border_box.y, border_box.height);
    let rect = Rect {
        x,
        y,
        width,
        height,
    };
    if !is_gradient {
        return (rect, Paint::Unknown(Why::Image));
    }
    let tile = match (
        across.tile(area.x, area.width),
        down.tile(area.y, area.height),
    ) {
        (Some((x, width)), Some((y, height))) => Some(Rect {
            x,
            y,
            width,
            height,
        }),
        _ => None,
    };
    (rect, gradient::parse(image, tile))
}

/// One or two words; the second stands in for a missing one as given.
fn pair<'s>(words: &'s str, missing: &'s str) -> (&'s str, &'s str) {
    let mut depth = 0_u32;
    let mut words = words
        .split(move |c| {
            match c {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            c == ' ' && depth == 0
        })
        .filter(|word| !word.is_empty());
    let first = words.next().unwrap_or(missing);
    (first, words.next().unwrap_or(missing))
}

/// How a background image lies along one axis.
struct Axis<'s> {
    size: &'s str,
    place: &'s str,
    repeats: bool,
    is_gradient: bool,
}

/// Where it paints.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Extent {
    /// Once, from here and so long.
    Once(f64, f64),
    /// Over the whole length, fitted to it.
    Fitted,
    /// Over the whole length, or who knows where.
    Anywhere,
}

impl Axis<'_> {
    fn extent(&self, start: f64, length: f64) -> Extent {
        let size = match self.size {
            "auto" | "cover" | "contain" if self.is_gradient => Some(length),
            size => measure(size, length),
        };
        match size {
            Some(size) if (size - length).abs() < 0.01 => Extent::Fitted,
            Some(size) if !self.repeats => place_of(self.place, length - size)
                .map_or(Extent::Anywhere, |from| Extent::Once(start + from, size)),
            _ => Extent::Anywhere,
        }
    }
}

impl Extent {
    /// Where its one tile lies.
    fn tile(self, start: f64, length: f64) -> Option<(f64, f64)> {
        match self {
            Self::Once(from, size) => Some((from, size)),
            Self::Fitted => Some((start, length)),
            Self::Anywhere => None,
        }
    }
}

/// Where an image begins of whose area `room` is left: `20px`, `50%` or `calc(100% - 8px)`, which is how
/// browsers write `right 8px`.
fn place_of(text: &str, room: f64) -> Option<f64> {
    let Some(sum) = text
        .strip_prefix("calc(")
        .and_then(|rest| rest.strip_suffix(')'))
    else {
        return measure(text, room);
    };
    let mut parts = sum.split_ascii_whitespace();
    let (one, sign, two) = (parts.next()?, parts.next()?, parts.next()?);
    let (one, two) = (measure(one, room)?, measure(two, room)?);
    match (sign, parts.next()) {
        ("+", None) => Some(one + two),
        ("-", None) => Some(one - two),
        _ => None,
    }
}

/// Pixels or a percentage of `length`.
fn measure(text: &str, length: f64) -> Option<f64> {
    let value = match text.strip_suffix('%') {
        Some(percent) => percent.parse::<f64>().ok()? / 100.0 * length,
        None => text.strip_suffix("px")?.parse().ok()?,
    };
    value.is_finite().then_some(value)
}

fn padding_box(node: Node<'_>, border_box: Rect) -> Rect {
    let width = |property| {
        let value = node.style(property).unwrap_or_default();
        value
            .strip_suffix("px")
            .and_then(|pixels| pixels.parse::<f64>().ok())
            .unwrap_or(0.0)
    };
    let (left, top) = (
        width(Property::BorderLeftWidth),
        width(Property::BorderTopWidth),
    );
    Rect {
        x: border_box.x + left,
        y: border_box.y + top,
        width: (border_box.width - left - width(Property::BorderRightWidth)).max(0.0),
        height: (border_box.height - top - width(Property::BorderBottomWidth)).max(0.0),
    }
}

/// Elements that show something of their own.
pub(super) fn is_replaced(node: Node<'_>) -> bool {
    const SHAPES: &[&str] = &[
        "circle",
        "ellipse",
        "image",
        "line",
        "path",
        "polygon",
        "polyline",
        "rect",
        "use",
        "foreignObject",
    ];
    if node.is_svg() {
        return SHAPES.contains(&node.name());
    }
    let is_unread_frame = node.is_any(&["iframe", "frame"]) && node.content_document().is_none();
    let is_image_button = node.is("input") && node.attr_is("type", "image");
    let draws = node.is_any(&[
        "img", "video", "canvas", "object", "embed", "meter", "progress",
    ]);
    let shows_image = node.is_pseudo()
        && node
            .style(Property::Content)
            .is_some_and(|content| content.contains("url("));
    draws || is_unread_frame || is_image_button || shows_image
}

#[cfg(test)]
mod tests {
    use super::{Axis, Extent, pair};

    fn extent(size: &str, place: &str, repeats: bool) -> Extent {
        Axis {
            size,
            place,
            repeats,
            is_gradient: false,
        }
        .extent(10.0, 100.0)
    }

    #[test]
    fn a_small_image_paints_in_its_place_only() {
        assert_eq!(extent("20px", "100%", false), Extent::Once(90.0, 20.0));
        assert_eq!(extent("50%", "5px", false), Extent::Once(15.0, 50.0));
        assert_eq!(extent("100%", "0%", false), Extent::Fitted);
        assert_eq!(
            extent("20px", "calc(100% - 4px)", false),
            Extent::Once(86.0, 20.0)
        );
    }

    #[test]
    fn a_sum_is_one_word() {
        let sum = "calc(100% - 8px)";
        assert_eq!(pair("calc(100% - 8px) 50%", "auto"), (sum, "50%"));
        assert_eq!(pair(sum, "50%"), (sum, "50%"));
        assert_eq!(pair("", "auto"), ("auto", "auto"));
    }

    #[test]
    fn what_is_not_known_may_be_anywhere() {
        assert_eq!(extent("auto", "100%", false), Extent::Anywhere);
        assert_eq!(extent("20px", "0%", true), Extent::Anywhere);
        assert_eq!(
            extent("20px", "calc(100% - (4px + 1%))", false),
            Extent::Anywhere
        );
        assert_eq!(extent("junk", "", false), Extent::Anywhere);
    }
}
