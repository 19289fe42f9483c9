//! A hidden text that style sheets show while the pointer is over something else.

use crate::check::shared::hovered::Hovered;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "shown-on-hover",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    Hovered::of(page).get(node).is_some()
}
