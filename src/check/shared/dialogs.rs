//! Dialogs that are open.

use std::sync::Arc;

use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId};

/// The dialogs people see and assistive technology announces.
#[derive(Debug)]
struct Open(Vec<NodeId>);

/// True if an open dialog outside `hidden` may be why it is hidden: a modal one, or any if what is
/// hidden is a whole part of the page. Whether its script keeps the Tab key in it a snapshot does not tell.
pub(crate) fn is_behind_dialog(page: &Page<'_>, hidden: Node<'_>) -> bool {
    let is_part_of_page = hidden
        .parent_element()
        .is_some_and(|parent| parent.is("body"));
    open(page)
        .0
        .iter()
        .filter_map(|&id| page.snapshot.node(id))
        .any(|dialog| {
            let is_inside = dialog.flat_ancestors().any(|around| around == hidden);
            !is_inside && (is_part_of_page || dialog.attr_is("aria-modal", "true"))
        })
}

fn open(page: &Page<'_>) -> Arc<Open> {
    page.shared(|page| {
        let dialogs = page.snapshot.elements().filter(|node| {
            page.semantics.role(*node).is_a(Role::Dialog)
                && page.semantics.is_exposed(*node)
                && (!page.snapshot.has_layout() || page.semantics.is_visible(*node))
        });
        Open(dialogs.map(Node::id).collect())
    })
}
