//! A visible HTML element that style sheets turn with the orientation of the window.

use crate::check::shared::turning;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "turned-by-orientation",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is_html() && turning::of(page, node).is_some() && page.semantics.is_visible(node)
}
