//! Texts that make a page wider than a narrow window.

use crate::rule::Page;
use crate::snapshot::{Node, WideElement};

/// What is known of the element's own text, if it is one of them. There are few.
pub(crate) fn wide<'p>(page: &'p Page<'_>, node: Node<'_>) -> Option<&'p WideElement> {
    let mut all = page.snapshot.page().behaviour.wide.iter();
    all.find(|text| text.node == node.id())
}
