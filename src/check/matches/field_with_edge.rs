//! Text fields that show where they are by an edge the author drew, and by nothing else: they are empty,
//! and no box close around them is drawn.

use crate::check::shared::color::Color;
use crate::rule::{Matcher, Page};
use crate::snapshot::{Node, Property, Rect};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "field-with-edge",
    test,
};

/// Boxes around a field that are looked at, and how much larger they may be to look like its edge.
const AROUND: usize = 3;
const CLOSE: f64 = 24.0;

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let has_edge = edges(node).any(|style| !matches!(style, "none" | "hidden" | "inset"));
    has_edge
        && is_plain(node)
        && is_empty(node)
        && !page.semantics.is_disabled(node)
        && page.semantics.is_displayed(node)
        && page.semantics.visible_box(node).is_some_and(|field| {
            let mut around = node.flat_ancestors().take(AROUND);
            !around.any(|outer| is_drawn_close(outer, field))
        })
}

/// Styles of the sides that have a width. Browsers draw theirs `inset`: that is not the author's.
fn edges(node: Node<'_>) -> impl Iterator<Item = &str> {
    let sides = [
        (Property::BorderTopWidth, Property::BorderTopStyle),
        (Property::BorderRightWidth, Property::BorderRightStyle),
        (Property::BorderBottomWidth, Property::BorderBottomStyle),
        (Property::BorderLeftWidth, Property::BorderLeftStyle),
    ];
    sides
        .into_iter()
        .filter(move |(width, _)| !matches!(node.style(*width), None | Some("" | "0px")))
        .filter_map(move |(_, style)| node.style(style))
}

/// No shadow, outline or image that would show where it is.
fn is_plain(node: Node<'_>) -> bool {
    let is = |property| matches!(node.style(property), None | Some("" | "none"));
    is(Property::BoxShadow) && is(Property::OutlineStyle) && is(Property::BackgroundImage)
}

fn is_empty(node: Node<'_>) -> bool {
    let has_text = |text: Option<&str>| text.is_some_and(|text| !text.trim().is_empty());
    let content = || node.is("textarea").then(|| node.text_content());
    !has_text(node.attr("placeholder"))
        && !has_text(node.control_value().or_else(|| node.attr("value")))
        && !has_text(content().as_deref())
}

/// True if the box is hardly larger than the field and is drawn itself.
fn is_drawn_close(outer: Node<'_>, field: Rect) -> bool {
    let Some(bounds) = outer.bounds() else {
        return false;
    };
    let is_close = field.x - bounds.x <= CLOSE
        && field.y - bounds.y <= CLOSE
        && bounds.right() - field.right() <= CLOSE
        && bounds.bottom() - field.bottom() <= CLOSE;
    let background = outer.style(Property::BackgroundColor).unwrap_or_default();
    let is_filled = Color::parse(background).is_none_or(|color| !color.is_invisible());
    is_close && (is_filled || !is_plain(outer) || edges(outer).next().is_some())
}
