//! The frame shows a document with something the Tab key could reach, or was not looked into.

use crate::check::shared::{flat, frames};
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "frame-with-tab-stops",
    test,
};

fn test(page: &Page<'_>, frame: Node<'_>) -> bool {
    let has_area = frame
        .bounds()
        .is_none_or(|bounds| bounds.width * bounds.height > 1.0);
    if !page.semantics.is_displayed(frame) || page.semantics.is_inert(frame) || !has_area {
        return false;
    }
    match frame.content_document() {
        _ if frames::is_uninspected(page, frame) => is_negative(frame),
        Some(document) => flat::within(document).any(|node| is_stop(page, node)),
        None => false,
    }
}

/// A stop in the frame's own order, whatever the frame says of itself.
fn is_stop(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is_element()
        && page.semantics.is_focusable(node)
        && !is_negative(node)
        && page.semantics.is_visible(node)
}

fn is_negative(node: Node<'_>) -> bool {
    node.attr("tabindex").is_some_and(frames::is_negative)
}
