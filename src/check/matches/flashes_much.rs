//! An element that flashes more than three times in a second, over a part of the screen that is large enough to
//! matter (WCAG 2.3.1, definition of general flash thresholds).

use crate::check::shared::animated::Animations;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "flashes-much",
    test,
};

/// Flashes in a second that are allowed.
const ALLOWED: f64 = 3.0;
/// CSS pixels that a quarter of any field of ten degrees has, on a screen of 1024 by 768 (341 by 256 pixels).
const SMALL: f64 = 341.0 * 256.0 / 4.0;

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let animations = Animations::of(page);
    let flashes = animations.get(node).is_some_and(|it| it.flashes > ALLOWED);
    let area = node.bounds().map_or(0.0, |it| it.width * it.height);
    flashes && area > SMALL
}
