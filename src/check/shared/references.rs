//! Which elements are referred to by id, and for what.

use std::collections::HashMap;
use std::sync::Arc;

use crate::rule::Page;
use crate::semantics::{ValueType, attribute};
use crate::snapshot::{Node, NodeId};

/// The ids that labels, ARIA attributes and table cells refer to, per document or shadow tree.
#[derive(Debug, Default)]
pub(crate) struct References {
    /// Whether every reference to the id only wants the text of its element.
    ids: HashMap<NodeId, HashMap<String, bool>>,
}

impl References {
    /// The references of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let mut references = Self::default();
        for node in page.snapshot.elements() {
            for (name, value) in node.attrs() {
                let Some(wants_text) = reference(node, name) else {
                    continue;
                };
                let ids = references.ids.entry(node.tree_root().id()).or_default();
                for id in value.split_ascii_whitespace() {
                    let only_text = ids.entry(id.to_owned()).or_insert(true);
                    *only_text &= wants_text;
                }
            }
        }
        references
    }

    /// True if something in the element's own tree refers to its id.
    pub(crate) fn refer_to(&self, node: Node<'_>) -> bool {
        self.entry(node).is_some()
    }

    /// True if each reference to the element is for a name or description.
    pub(crate) fn only_text_of(&self, node: Node<'_>) -> bool {
        self.entry(node).unwrap_or(true)
    }

    fn entry(&self, node: Node<'_>) -> Option<bool> {
        self.ids
            .get(&node.tree_root().id())?
            .get(node.attr("id")?)
            .copied()
    }
}

/// Whether an attribute refers to elements by id; true if only for their text.
fn reference(node: Node<'_>, name: &str) -> Option<bool> {
    match name {
        "aria-labelledby" | "aria-describedby" => Some(true),
        "for" if node.is("label") => Some(false),
        "headers" if node.is_any(&["td", "th"]) => Some(false),
        _ if name.starts_with("aria-") => {
            let info = attribute(name)?;
            matches!(info.value, ValueType::IdRef | ValueType::IdRefList).then_some(false)
        }
        _ => None,
    }
}
