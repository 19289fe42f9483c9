//! A bar at the top or bottom of the window that stays there while a long page is scrolled under it, and that
//! may cover what has the focus (WCAG 2.4.11).

use crate::rule::{Matcher, Page};
use crate::snapshot::{Node, Property};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "stays-over-page",
    test,
};

/// Height in CSS pixels from which a bar can cover a control.
const LEAST: f64 = 24.0;
/// Part of the window's width from which it covers what is anywhere in a row.
const WIDE: f64 = 0.5;
/// Pixels it may stand off the edge.
const NEAR: f64 = 24.0;

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    is_held(node)
        && page.semantics.is_visible(node)
        && is_bar(page, node)
        && !node.flat_ancestors().any(is_held)
        && page.semantics.focus_order().iter().any(|stop| {
            let mut around = stop.flat_ancestors();
            *stop != node && !around.any(|it| it == node)
        })
}

fn is_held(node: Node<'_>) -> bool {
    matches!(node.style(Property::Position), Some("fixed" | "sticky"))
}

fn is_bar(page: &Page<'_>, node: Node<'_>) -> bool {
    let facts = page.snapshot.page();
    let (width, height) = (
        f64::from(facts.viewport.width),
        f64::from(facts.viewport.height),
    );
    node.bounds().is_some_and(|bar| {
        let is_at_edge = bar.y <= NEAR || bar.y + bar.height >= height - NEAR;
        // A page that fits the window is not scrolled.
        facts.page_size.1 > height
            && bar.height >= LEAST
            && bar.height < height / 2.0
            && bar.width >= width * WIDE
            && is_at_edge
    })
}
