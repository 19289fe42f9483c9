//! The accessibility tree: who is whose child once `aria-owns` and ignored nodes are accounted for.

use std::collections::HashMap;

use crate::snapshot::{Node, NodeId, Snapshot};

use super::Semantics;

/// What `aria-owns` moves.
#[derive(Debug, Default)]
pub(super) struct Owners {
    owner_of: HashMap<NodeId, NodeId>,
    owned_by: HashMap<NodeId, Vec<NodeId>>,
}

impl Owners {
    /// The first owner in document order gets an element; none gets itself or one of its ancestors.
    pub(super) fn new(snapshot: &Snapshot) -> Self {
        let mut owners = Self::default();
        for owner in snapshot
            .elements()
            .filter(|node| node.has_attr("aria-owns"))
        {
            for target in owner.by_id_refs("aria-owns") {
                if target != owner
                    && !owners.is_above(snapshot, target, owner)
                    && !owners.owner_of.contains_key(&target.id())
                {
                    owners.owner_of.insert(target.id(), owner.id());
                    owners
                        .owned_by
                        .entry(owner.id())
                        .or_default()
                        .push(target.id());
                }
            }
        }
        owners
    }

    /// True if `above` is an ancestor of `node`, with what is owned so far.
    fn is_above(&self, snapshot: &Snapshot, above: Node<'_>, node: Node<'_>) -> bool {
        let mut current = Some(node.id());
        let mut steps = snapshot.len();
        while let Some(id) = current.filter(|_| steps > 0) {
            if id == above.id() {
                return true;
            }
            steps -= 1;
            let parent = || snapshot.node(id).and_then(Node::flat_parent).map(Node::id);
            current = self.owner_of.get(&id).copied().or_else(parent);
        }
        false
    }
}

impl<'a> Semantics<'a> {
    /// The elements `aria-owns` moves below this one, in the order given.
    pub(super) fn owned_elements(&self, node: Node<'a>) -> Vec<Node<'a>> {
        let ids = self.owners.owned_by.get(&node.id());
        ids.into_iter()
            .flatten()
            .filter_map(|&id| self.snapshot.node(id))
            .collect()
    }

    /// The element that owns this one through `aria-owns`.
    pub(super) fn owner_of(&self, node: Node<'a>) -> Option<Node<'a>> {
        self.owners
            .owner_of
            .get(&node.id())
            .and_then(|&id| self.snapshot.node(id))
    }

    /// Parent in the tree assistive technology sees: the nearest flat ancestor (or owner) that is not
    /// ignored. `None` for documents and for nodes outside the tree.
    pub fn ax_parent(&self, node: Node<'a>) -> Option<Node<'a>> {
        let step = |node: Node<'a>| self.owner_of(node).or_else(|| node.flat_parent());
        std::iter::successors(step(node), |&node| step(node))
            .find(|ancestor| !self.is_ignored(*ancestor))
    }

    /// Children in the tree assistive technology sees, text included, in reading order.
    pub fn ax_children(&self, node: Node<'a>) -> Vec<Node<'a>> {
        let mut children = Vec::new();
        let mut stack = self.below(node);
        stack.reverse();
        while let Some(child) = stack.pop() {
            if self.is_ignored(child) {
                let mut inner = self.below(child);
                inner.reverse();
                stack.extend(inner);
            } else {
                children.push(child);
            }
        }
        children
    }

    fn below(&self, node: Node<'a>) -> Vec<Node<'a>> {
        let own = node
            .flat_children()
            .filter(|child| self.owner_of(*child).is_none());
        own.chain(self.owned_elements(node)).collect()
    }
}
