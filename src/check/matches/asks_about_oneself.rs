//! A field that asks people about themselves, as its label says, and lets them answer (WCAG 1.3.5).

use crate::check::shared::purposes::asked_for;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "asks-about-oneself",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.is_visible(node)
        && !page.semantics.is_disabled(node)
        && !node.has_attr("readonly")
        && asked_for(page, node).is_some()
}
