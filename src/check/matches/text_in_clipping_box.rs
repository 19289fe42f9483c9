//! An element whose own text stands in a box that hides what is too large for it (ACT 59br37).

use crate::check::shared::{flat, zoomed};
use crate::rule::{Matcher, Page};
use crate::snapshot::{Node, Property};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "text-in-clipping-box",
    test,
};

/// What clips in a narrow window only is not known before it cuts something off.
fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    zoomed::cut(page, node).is_some() || has_text(node) && is_clipped(node) && is_seen(page, node)
}

fn has_text(node: Node<'_>) -> bool {
    node.is_html() && node.children().any(flat::is_text)
}

fn is_clipped(node: Node<'_>) -> bool {
    let clips = |it: Node<'_>, property| matches!(it.style(property), Some("hidden" | "clip"));
    let mut boxes = std::iter::once(node).chain(node.flat_ancestors());
    boxes.any(|it| {
        it.is_element() && (clips(it, Property::OverflowX) || clips(it, Property::OverflowY))
    })
}

fn is_seen(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.is_visible(node) && !page.semantics.is_aria_hidden(node)
}
