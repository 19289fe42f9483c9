//! Which elements share an access key.

use std::collections::HashMap;
use std::sync::Arc;

use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

/// The elements of each access key, sorted under the first of them in its document.
#[derive(Debug, Default)]
pub(crate) struct AccessKeys(HashMap<NodeId, Vec<NodeId>>);

impl AccessKeys {
    /// The access keys of the page. What is hidden from everyone has none.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let mut first: HashMap<(NodeId, String), NodeId> = HashMap::new();
        let mut keys = Self::default();
        let displayed = |node: &Node<'_>| page.semantics.is_displayed(*node);
        for node in page.snapshot.elements().filter(displayed) {
            let Some(key) = access_key(node) else {
                continue;
            };
            let document = node.owner_document().id();
            let leader = *first.entry((document, key)).or_insert(node.id());
            let others = keys.0.entry(leader).or_default();
            if leader != node.id() {
                others.push(node.id());
            }
        }
        keys
    }

    /// The elements after this one that have its key too, if this is the first of its document.
    pub(crate) fn others(&self, first: Node<'_>) -> Option<&[NodeId]> {
        self.0.get(&first.id()).map(Vec::as_slice)
    }
}

/// The key as people press it: browsers take no notice of case (HTML §6.7.2).
pub(crate) fn access_key(node: Node<'_>) -> Option<String> {
    let key = node.attr("accesskey")?.trim();
    (!key.is_empty()).then(|| key.to_uppercase())
}
