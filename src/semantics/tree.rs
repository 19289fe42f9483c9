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
        let mut steps = MAX_STEPS;
        for owner in snapshot
            .elements()
            .filter(|node| node.has_attr("aria-owns"))
        {
            for target in owner.by_id_refs("aria-owns") {
                let is_free = !owners.owner_of.contains_key(&target.id());
                if is_free && !owners.is_above(target, owner, &mut steps) {
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

    /// True if `above` is the node itself or an ancestor of it, with what is owned so far; and true
    /// once the steps are used up.
    fn is_above(&self, above: Node<'_>, node: Node<'_>, steps: &mut u32) -> bool {
        let snapshot = node.snapshot();
        let mut current = Some(node);
        while let Some(here) = current {
            if here == above || *steps == 0 {
                return true;
            }
            *steps -= 1;
            let owner = self
                .owner_of
                .get(&here.id())
                .and_then(|&id| snapshot.node(id));
            current = owner.or_else(|| here.flat_parent());
        }
        false
    }
}

/// How far all chains of owners of a page are followed together. Owners that own each other in long
/// chains would cost the square of their number.
const MAX_STEPS: u32 = 2_000_000;

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
        self.above(node)
            .find(|ancestor| !self.is_ignored(*ancestor))
    }

    /// The ancestors of a node once `aria-owns` is followed, nearest first. Ignored nodes are among
    /// them.
    pub fn above(&self, node: Node<'a>) -> impl Iterator<Item = Node<'a>> {
        let step = |node: Node<'a>| self.owner_of(node).or_else(|| node.flat_parent());
        std::iter::successors(step(node), move |&node| step(node))
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

    /// The children of a node once `aria-owns` is followed: those in the flat tree that nothing else
    /// owns, then what it owns itself. Ignored nodes are among them.
    pub fn below(&self, node: Node<'a>) -> Vec<Node<'a>> {
        let own = node
            .flat_children()
            .filter(|child| self.owner_of(*child).is_none());
        own.chain(self.owned_elements(node)).collect()
    }
}
