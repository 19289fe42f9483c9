//! A visible image or drawing surface of which assistive technology says nothing, and that no name
//! given to something around it stands for (ACT e88epe).

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "unheard-picture",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let semantics = &page.semantics;
    let is_silent = !semantics.is_exposed(node)
        || node.is("canvas") && !node.has_attr("role") && !semantics.has_name(node);
    let is_named = |above: Node<'_>| {
        let has = |name| above.attr(name).is_some_and(|it| !it.trim().is_empty());
        has("aria-label") || has("aria-labelledby")
    };
    is_silent && semantics.is_visible(node) && !node.flat_ancestors().any(is_named)
}
