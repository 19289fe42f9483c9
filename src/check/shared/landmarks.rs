//! The landmarks of each document, and which of them are alike.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId, NodeKind};

/// Landmarks that share something with another, sorted under the first of them in its document.
#[derive(Debug, Default)]
pub(crate) struct Landmarks {
    /// The others of its role.
    of_role: HashMap<NodeId, Vec<NodeId>>,
    /// The others of its role and name.
    of_name: HashMap<NodeId, Vec<NodeId>>,
}

impl Landmarks {
    /// The landmarks of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let landmarks: Vec<Node<'_>> = page
            .snapshot
            .elements()
            .filter(|node| is_landmark(page, *node) && page.semantics.is_exposed(*node))
            .collect();
        let role = |node: &Node<'_>| (node.owner_document().id(), page.semantics.role(*node));
        let name = |node: &Node<'_>| page.semantics.name(*node).text.to_lowercase();
        Self {
            of_role: grouped(&landmarks, role),
            of_name: grouped(&landmarks, |node| (role(node), name(node))),
        }
    }

    /// The landmarks of the same role after this one, if this is the first of its document.
    pub(crate) fn others_of_role(&self, first: Node<'_>) -> Option<&[NodeId]> {
        self.of_role.get(&first.id()).map(Vec::as_slice)
    }

    /// The landmarks of the same role and name after this one, if this is the first of its document.
    pub(crate) fn others_of_name(&self, first: Node<'_>) -> Option<&[NodeId]> {
        self.of_name.get(&first.id()).map(Vec::as_slice)
    }
}

/// The first node of each key, with the others.
fn grouped<'a, K: Hash + Eq>(
    nodes: &[Node<'a>],
    key: impl Fn(&Node<'a>) -> K,
) -> HashMap<NodeId, Vec<NodeId>> {
    let mut first: HashMap<K, NodeId> = HashMap::new();
    let mut groups: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    for node in nodes {
        let leader = *first.entry(key(node)).or_insert(node.id());
        let others = groups.entry(leader).or_default();
        if leader != node.id() {
            others.push(node.id());
        }
    }
    groups
}

/// True for elements that assistive technology lists as landmarks: a form or region only with a name.
pub(crate) fn is_landmark(page: &Page<'_>, node: Node<'_>) -> bool {
    let role = page.semantics.role(node);
    role.is_landmark()
        && (!matches!(role, Role::Form | Role::Region) || page.semantics.has_name(node))
}

/// The nearest landmark around a node in its own document. A `form` without a role of its own counts
/// as part of what it is in.
pub(crate) fn around<'a>(page: &Page<'_>, node: Node<'a>) -> Option<Node<'a>> {
    node.flat_ancestors()
        .take_while(|ancestor| ancestor.kind() != NodeKind::Document)
        .filter(|ancestor| ancestor.is_element())
        .filter(|ancestor| {
            !ancestor.is("form") || page.semantics.explicit_role(*ancestor).is_some()
        })
        .find(|ancestor| is_landmark(page, *ancestor))
}
