//! An element in the tab order with a script that runs when the focus comes to it.

use crate::check::shared::handlers::handlers;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "handles-focus",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    !handlers(node, &["focus", "focusin"]).is_empty() && page.semantics.is_tabbable(node)
}
