//! The first box of its kind with a picture as its background and nothing else in it.
//!
//! Boxes of one class, as the faces beside names in a list, are one kind whatever picture each shows;
//! without a class the picture makes the kind.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::rule::{Matcher, Page};
use crate::snapshot::{Node, NodeId, Property, Rect};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "shows-background-picture",
    test,
};

/// Sides, in CSS pixels, from which a picture is more than a dot or a line.
const LEAST: f64 = 16.0;

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    Pictures::of(page).0.contains(&node.id())
}

/// The first such box of each kind.
struct Pictures(HashSet<NodeId>);

impl Pictures {
    fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(|page| {
            let mut first = HashMap::new();
            for node in page.snapshot.elements() {
                if let Some(address) = address(node).filter(|_| stands_alone(page, node)) {
                    let class = node.attr("class").map_or("", str::trim);
                    let kind = if class.is_empty() { address } else { class };
                    first.entry(kind.to_owned()).or_insert(node.id());
                }
            }
            Self(first.into_values().collect())
        })
    }
}

/// The address of the picture, if it is shown whole rather than as a pattern.
fn address(node: Node<'_>) -> Option<&str> {
    let image = node.style(Property::BackgroundImage)?;
    let (_, rest) = image.split_once("url(\"")?;
    let (address, _) = rest.split_once("\")")?;
    let repeat = node.style(Property::BackgroundRepeat)?;
    let size = node.style(Property::BackgroundSize)?;
    let is_whole = repeat.contains("no-repeat") || matches!(size, "cover" | "contain");
    is_whole.then_some(address)
}

/// True if nothing in or around the box says something in its place.
fn stands_alone(page: &Page<'_>, node: Node<'_>) -> bool {
    let semantics = &page.semantics;
    let says = |inner: Node<'_>| {
        inner.is_any(&[
            "img", "svg", "video", "canvas", "iframe", "input", "button", "select",
        ]) || inner.is_svg()
            || (inner.is_text() && !inner.value().trim().is_empty())
    };
    let is_control = |around: Node<'_>| semantics.role(around).is_widget();
    node.is_html()
        && !node.is_any(&["html", "body", "img", "input", "video", "iframe"])
        && semantics.visible_box(node).is_some_and(|it| is_large(&it))
        && !semantics.is_aria_hidden(node)
        && semantics.explicit_role(node).is_none()
        && !node.flat_descendants().any(says)
        && !std::iter::once(node)
            .chain(node.flat_ancestors())
            .any(is_control)
}

fn is_large(bounds: &Rect) -> bool {
    bounds.width >= LEAST && bounds.height >= LEAST
}
