//! Walking one document as it is rendered.

use crate::snapshot::{Node, NodeKind};

/// The flat descendants of `start` in order, shadow trees and slotted content included, documents of
/// frames left out.
pub(crate) fn within(start: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    pruned(start, |_| true)
}

/// As [`within`], without what is below the nodes for which `enter` is false.
pub(crate) fn pruned<'a>(
    start: Node<'a>,
    enter: impl Fn(Node<'a>) -> bool,
) -> impl Iterator<Item = Node<'a>> {
    let below = |node: Node<'a>| {
        let children = node.flat_children().rev();
        children
            .filter(|child| child.kind() != NodeKind::Document)
            .collect::<Vec<_>>()
    };
    let mut open = below(start);
    std::iter::from_fn(move || {
        let node = open.pop()?;
        if enter(node) {
            open.extend(below(node));
        }
        Some(node)
    })
}

/// The elements around a node within its document, nearest first.
pub(crate) fn around(node: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    node.flat_ancestors()
        .take_while(|ancestor| ancestor.kind() != NodeKind::Document)
        .filter(|ancestor| ancestor.is_element())
}

/// True for text that is more than white space.
pub(crate) fn is_text(node: Node<'_>) -> bool {
    node.is_text() && !node.value().trim().is_empty()
}
