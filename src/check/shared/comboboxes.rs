//! Which lists and other popups combo boxes open.

use std::collections::HashSet;
use std::sync::Arc;

use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId};

/// The elements that the combo boxes of a page refer to as theirs.
#[derive(Debug)]
pub(crate) struct Comboboxes {
    popups: HashSet<NodeId>,
}

impl Comboboxes {
    /// The combo boxes of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(|page| {
            let comboboxes = page
                .snapshot
                .elements()
                .filter(|node| node.has_attr("aria-controls") || node.has_attr("aria-owns"))
                .filter(|node| is_combobox(page, *node));
            let popups = comboboxes.flat_map(|node| {
                ["aria-controls", "aria-owns"]
                    .into_iter()
                    .flat_map(move |name| node.by_id_refs(name))
            });
            Self {
                popups: popups.map(Node::id).collect(),
            }
        })
    }

    /// True if a combo box opens the popup: it refers to it, or holds it.
    pub(crate) fn open(&self, page: &Page<'_>, popup: Node<'_>) -> bool {
        let mut around = popup.flat_ancestors().filter(|node| node.is_element());
        self.popups.contains(&popup.id())
            || around.any(|node| page.semantics.explicit_role(node) == Some(Role::Combobox))
    }
}

/// A combo box, or the field in the box that is one.
fn is_combobox(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_one = |node: Node<'_>| page.semantics.explicit_role(node) == Some(Role::Combobox);
    is_one(node) || (node.is("input") && node.flat_parent_element().is_some_and(is_one))
}
