//! What can be seen, as far as boxes and styles tell.

use crate::snapshot::{Node, NodeKind, Property, Rect};

use super::Semantics;

/// A colour component or opacity at or below this shows nothing.
const FAINT: f64 = 0.004;

impl<'a> Semantics<'a> {
    /// Visible (ACT), as far as boxes and styles tell: the node, or something below it, has a box
    /// with area that is neither clipped away nor out of the reach of scrolling nor fully
    /// transparent. Pixels may still say otherwise (text in its background's colour). Static
    /// snapshots have no boxes: what is displayed counts as visible there.
    pub fn is_visible(&self, node: Node<'a>) -> bool {
        if !self.snapshot().has_layout() {
            return self.is_shown(node);
        }
        self.shows_itself(node)
            || node
                .flat_descendants()
                .any(|inner| self.shows_itself(inner))
    }

    /// The part of the node's own box that can be seen after clipping; `None` if nothing can.
    pub fn visible_box(&self, node: Node<'a>) -> Option<Rect> {
        if !self.is_shown(node) || is_transparent(node) {
            return None;
        }
        let boxes: Vec<Rect> = match node.layout() {
            Some(layout) if node.is_text() => layout.lines.iter().map(|line| line.bounds).collect(),
            Some(layout) => vec![layout.bounds],
            None => return None,
        };
        boxes
            .into_iter()
            .filter_map(|own| unclipped(node, own))
            .reduce(union)
    }

    /// Text, images and controls show by their box; other boxes only if they paint something.
    fn shows_itself(&self, node: Node<'a>) -> bool {
        let paints = match node.kind() {
            NodeKind::Text => {
                node.rendered_text()
                    .is_some_and(|text| !text.trim().is_empty())
                    && !has_invisible_ink(node)
            }
            NodeKind::Element => is_replaced(node) || paints_box(node),
            NodeKind::Pseudo(_) => paints_box(node),
            _ => false,
        };
        paints && self.visible_box(node).is_some()
    }
}

/// What is left of a box after the clips of its ancestors and the edges of the scrollable page.
fn unclipped(node: Node<'_>, own: Rect) -> Option<Rect> {
    let mut left = own.intersection(own)?;
    let mut escapes = Escape::of(node);
    for ancestor in std::iter::once(node)
        .chain(node.flat_ancestors())
        .filter(|n| n.layout().is_some())
    {
        left = clip_by(
            ancestor,
            left,
            ancestor != node && !escapes.passes(ancestor),
        )?;
        if ancestor != node {
            escapes = escapes.after(ancestor);
        }
    }
    // Left of and above the page's origin nothing can be scrolled into view.
    (left.right() > 0.0 && left.bottom() > 0.0).then_some(left)
}

/// Absolutely positioned boxes escape the overflow of ancestors that do not contain them.
#[derive(Clone, Copy, PartialEq)]
enum Escape {
    None,
    Absolute,
    Fixed,
}

impl Escape {
    fn of(node: Node<'_>) -> Self {
        match node.style(Property::Position) {
            Some("absolute") => Self::Absolute,
            Some("fixed") => Self::Fixed,
            _ => Self::None,
        }
    }

    fn passes(self, ancestor: Node<'_>) -> bool {
        let transformed = ancestor
            .style(Property::Transform)
            .is_some_and(|t| !t.is_empty() && t != "none");
        match self {
            Self::None => false,
            Self::Absolute => ancestor.style(Property::Position) == Some("static") && !transformed,
            Self::Fixed => !transformed,
        }
    }

    /// Once within the box that contains it, the ancestor's own position decides.
    fn after(self, ancestor: Node<'_>) -> Self {
        if self.passes(ancestor) {
            self
        } else {
            Self::of(ancestor)
        }
    }
}

fn clip_by(node: Node<'_>, content: Rect, by_overflow: bool) -> Option<Rect> {
    let mut left = content;
    if matches!(node.style(Property::Position), Some("absolute" | "fixed"))
        && let Some(clip) = node.style(Property::Clip).filter(|clip| *clip != "auto")
        && is_empty_clip(clip)
    {
        return None;
    }
    if node
        .style(Property::ClipPath)
        .is_some_and(is_empty_clip_path)
    {
        return None;
    }
    if by_overflow && let Some(bounds) = node.bounds() {
        left = clip_overflow(node, bounds, left)?;
    }
    Some(left)
}

/// `hidden` and `clip` cut away what is outside; what `auto` and `scroll` cut can be scrolled to.
fn clip_overflow(node: Node<'_>, bounds: Rect, content: Rect) -> Option<Rect> {
    let cuts = |property| matches!(node.style(property), Some("hidden" | "clip"));
    let scrolls = |property| matches!(node.style(property), Some("auto" | "scroll"));
    let (cut_x, cut_y) = (cuts(Property::OverflowX), cuts(Property::OverflowY));
    let (scroll_x, scroll_y) = (scrolls(Property::OverflowX), scrolls(Property::OverflowY));
    // A box of a pixel or less that cuts or scrolls is a way to hide, not to show.
    if ((cut_x || scroll_x) && bounds.width <= 1.0) || ((cut_y || scroll_y) && bounds.height <= 1.0)
    {
        return None;
    }
    if scroll_x || scroll_y {
        return Some(bounds);
    }
    let mut window = content;
    if cut_x {
        (window.x, window.width) = (bounds.x, bounds.width);
    }
    if cut_y {
        (window.y, window.height) = (bounds.y, bounds.height);
    }
    content.intersection(window)
}

/// `rect(…)` whose edges meet or cross, as `rect(0 0 0 0)` and `rect(1px 1px 1px 1px)`.
fn is_empty_clip(clip: &str) -> bool {
    let Some(inner) = clip
        .strip_prefix("rect(")
        .and_then(|rest| rest.strip_suffix(')'))
    else {
        return false;
    };
    let edges: Vec<Option<f64>> = inner
        .split([',', ' '])
        .filter(|edge| !edge.is_empty())
        .map(pixels)
        .collect();
    match edges[..] {
        [top, right, bottom, left] => {
            let meets = |from: Option<f64>, to: Option<f64>| matches!((from, to), (from, Some(to)) if to - from.unwrap_or(0.0) <= 0.0);
            meets(top, bottom) || meets(left, right)
        }
        _ => false,
    }
}

/// `inset()` of half the box or more from opposite sides, `circle(0)` and `polygon` of no area.
fn is_empty_clip_path(path: &str) -> bool {
    if let Some(inner) = path
        .strip_prefix("inset(")
        .and_then(|rest| rest.strip_suffix(')'))
    {
        let inner = inner.split("round").next().unwrap_or(inner);
        let edges: Vec<f64> = inner
            .split_ascii_whitespace()
            .map(|edge| percent(edge).unwrap_or(0.0))
            .collect();
        let (vertical, horizontal) = match edges[..] {
            [all] => (all * 2.0, all * 2.0),
            [vertical, horizontal] => (vertical * 2.0, horizontal * 2.0),
            [top, horizontal, bottom] => (top + bottom, horizontal * 2.0),
            [top, right, bottom, left] => (top + bottom, left + right),
            _ => (0.0, 0.0),
        };
        return vertical >= 100.0 || horizontal >= 100.0;
    }
    path.starts_with("circle(0px") || path.starts_with("circle(0%") || path.starts_with("circle(0 ")
}

fn pixels(value: &str) -> Option<f64> {
    value.trim_end_matches("px").parse().ok()
}

fn percent(value: &str) -> Option<f64> {
    value
        .strip_suffix('%')
        .and_then(|number| number.parse().ok())
}

/// The smallest box around both.
fn union(a: Rect, b: Rect) -> Rect {
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    Rect {
        x,
        y,
        width: a.right().max(b.right()) - x,
        height: a.bottom().max(b.bottom()) - y,
    }
}

/// True for filters that leave nothing: `opacity(0)`.
fn filters_all(node: Node<'_>) -> bool {
    node.style(Property::Filter)
        .is_some_and(|filter| filter.contains("opacity(0)") || filter.contains("opacity(0%)"))
}

/// Opacity is not inherited but multiplies: one ancestor without any is enough.
fn is_transparent(node: Node<'_>) -> bool {
    std::iter::once(node)
        .chain(node.flat_ancestors())
        .any(|ancestor| is_faint(ancestor) || filters_all(ancestor))
}

fn is_faint(node: Node<'_>) -> bool {
    let opacity = node
        .style(Property::Opacity)
        .and_then(|value| value.parse::<f64>().ok());
    opacity.is_some_and(|opacity| opacity <= FAINT)
}

/// Text without ink: a transparent colour and no shadow, or no size.
fn has_invisible_ink(text: Node<'_>) -> bool {
    let Some(parent) = text
        .flat_ancestors()
        .find(|ancestor| ancestor.layout().is_some())
    else {
        return false;
    };
    let style = |property| {
        text.style(property)
            .or_else(|| parent.style(property))
            .unwrap_or("")
    };
    let fill = style(Property::WebkitTextFillColor);
    let ink = if fill.is_empty() || fill == "currentcolor" {
        style(Property::Color)
    } else {
        fill
    };
    let painted_by_background = style(Property::BackgroundClip) == "text";
    let no_ink = is_transparent_color(ink)
        && matches!(style(Property::TextShadow), "" | "none")
        && !painted_by_background;
    no_ink || pixels(style(Property::FontSize)).is_some_and(|size| size <= 0.0)
}

/// True for `transparent` and colours whose alpha is nought.
fn is_transparent_color(color: &str) -> bool {
    let Some(inner) = color
        .strip_prefix("rgba(")
        .and_then(|rest| rest.strip_suffix(')'))
    else {
        return color == "transparent";
    };
    inner
        .rsplit([',', '/'])
        .next()
        .and_then(|alpha| alpha.trim().parse::<f64>().ok())
        .is_some_and(|alpha| alpha <= FAINT)
}

fn is_replaced(node: Node<'_>) -> bool {
    if node.is_svg() {
        return matches!(
            node.name(),
            "circle"
                | "ellipse"
                | "image"
                | "line"
                | "path"
                | "polygon"
                | "polyline"
                | "rect"
                | "use"
        );
    }
    node.is_any(&[
        "img", "input", "textarea", "select", "video", "audio", "canvas", "iframe", "object",
        "embed", "meter", "progress", "hr",
    ])
}

/// A background or a border that can be seen.
fn paints_box(node: Node<'_>) -> bool {
    let style = |property| node.style(property).unwrap_or("");
    let image = style(Property::BackgroundImage);
    let border = |edge, width| {
        !matches!(style(edge), "" | "none" | "hidden")
            && pixels(style(width)).is_some_and(|width| width > 0.0)
    };
    !matches!(style(Property::BackgroundColor), "" | "transparent")
        && !is_transparent_color(style(Property::BackgroundColor))
        || !matches!(image, "" | "none")
        || border(Property::BorderTopStyle, Property::BorderTopWidth)
        || border(Property::BorderBottomStyle, Property::BorderBottomWidth)
        || border(Property::BorderLeftStyle, Property::BorderLeftWidth)
        || border(Property::BorderRightStyle, Property::BorderRightWidth)
        || (node.is_pseudo() && style(Property::Content).contains("url("))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clips_that_leave_nothing_are_told_from_those_that_leave_something() {
        for empty in [
            "rect(0px, 0px, 0px, 0px)",
            "rect(1px 1px 1px 1px)",
            "rect(0px, auto, 0px, auto)",
        ] {
            assert!(is_empty_clip(empty), "{empty}");
        }
        for open in [
            "rect(0px, 10px, 10px, 0px)",
            "rect(auto, auto, auto, auto)",
            "auto",
            "rect(",
            "",
        ] {
            assert!(!is_empty_clip(open), "{open}");
        }
        for empty in [
            "inset(50%)",
            "inset(100%)",
            "inset(0px 50%)",
            "inset(20% 0% 80%)",
            "circle(0px at 50% 50%)",
        ] {
            assert!(is_empty_clip_path(empty), "{empty}");
        }
        for open in ["inset(49%)", "inset(10px)", "none", "circle(40%)", "inset("] {
            assert!(!is_empty_clip_path(open), "{open}");
        }
    }

    #[test]
    fn only_colours_without_alpha_are_transparent() {
        assert!(is_transparent_color("rgba(0, 0, 0, 0)"));
        assert!(is_transparent_color("transparent"));
        assert!(!is_transparent_color("rgba(0, 0, 0, 0.5)"));
        assert!(!is_transparent_color("rgb(0, 0, 0)"));
        assert!(!is_transparent_color(""));
    }
}
