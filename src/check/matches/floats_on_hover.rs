//! A hidden text that shows under the pointer where other content may be (WCAG 1.4.13).

use crate::check::shared::hovered::Hovered;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "floats-on-hover",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    Hovered::of(page).get(node).is_some_and(|it| it.floats)
}
