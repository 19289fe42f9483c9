//! What is looked up often, computed once per snapshot: names, ids, tree scopes, the flat tree.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::css_path::Steps;
use super::data::{Namespace, NodeData, NodeId, NodeKind, Pseudo, Str};
use super::tree::{Snapshot, SnapshotData};

/// Indexes over the arena. Every vector has an entry per node.
#[derive(Debug, Default)]
pub(super) struct Index {
    names: HashMap<Box<str>, Vec<NodeId>>,
    attributes: HashMap<Box<str>, Vec<NodeId>>,
    ids: HashMap<(NodeId, Box<str>), Vec<NodeId>>,
    /// Documents and shadow roots.
    roots: Vec<NodeId>,
    /// Element siblings before and after each node, so that walking siblings stays linear.
    siblings: Vec<Siblings>,
    /// What tells elements apart; counted when the first address is asked for.
    steps: OnceLock<Steps>,
    /// First slot of each name in each shadow tree.
    slots: HashMap<(NodeId, Box<str>), NodeId>,
    /// Root of the tree a node is in: its document or shadow root.
    scopes: Vec<NodeId>,
    flat_parents: Vec<Option<NodeId>>,
    flat_children: Vec<Vec<NodeId>>,
    /// Whether the node or something below it in the flat tree has a box.
    rendered: Vec<bool>,
}

/// Where a node stands among the element children of its parent.
#[derive(Clone, Copy, Debug, Default)]
struct Siblings {
    previous: Option<NodeId>,
    next: Option<NodeId>,
    /// Element children up to and including this node.
    position: u32,
}

impl Index {
    pub(super) fn new(data: &SnapshotData) -> Self {
        let view = View(data);
        let mut index = Self {
            scopes: scopes(data),
            ..Self::default()
        };
        index.index_names_and_ids(view);
        index.index_siblings(view);
        index.build_flat_tree(view);
        index.mark_rendered(view);
        index
    }

    pub(super) fn elements_named(&self, name: &str) -> &[NodeId] {
        self.names.get(name).map_or(&[], Vec::as_slice)
    }

    pub(super) fn elements_with_attribute(&self, name: &str) -> &[NodeId] {
        self.attributes.get(name).map_or(&[], Vec::as_slice)
    }

    /// Documents and shadow roots, in arena order.
    pub(super) fn roots(&self) -> &[NodeId] {
        &self.roots
    }

    pub(super) fn previous_element(&self, node: NodeId) -> Option<NodeId> {
        self.siblings.get(node.index())?.previous
    }

    pub(super) fn next_element(&self, node: NodeId) -> Option<NodeId> {
        self.siblings.get(node.index())?.next
    }

    /// 1-based position among the element children of the parent, as `:nth-child` counts.
    pub(super) fn position(&self, node: NodeId) -> u32 {
        self.siblings.get(node.index()).map_or(1, |s| s.position)
    }

    /// What tells the elements of `snapshot`, whose index this is, apart.
    pub(super) fn steps(&self, snapshot: &Snapshot) -> &Steps {
        self.steps.get_or_init(|| Steps::of(snapshot))
    }

    pub(super) fn with_id(&self, scope: NodeId, id: &str) -> &[NodeId] {
        self.ids
            .get(&(scope, Box::from(id)))
            .map_or(&[], Vec::as_slice)
    }

    pub(super) fn scope(&self, node: NodeId) -> NodeId {
        self.scopes.get(node.index()).copied().unwrap_or(node)
    }

    pub(super) fn flat_parent(&self, node: NodeId) -> Option<NodeId> {
        self.flat_parents.get(node.index()).copied().flatten()
    }

    pub(super) fn flat_children(&self, node: NodeId) -> &[NodeId] {
        self.flat_children
            .get(node.index())
            .map_or(&[], Vec::as_slice)
    }

    pub(super) fn rendered(&self, node: NodeId) -> bool {
        self.rendered.get(node.index()).copied().unwrap_or(false)
    }

    fn index_names_and_ids(&mut self, view: View<'_>) {
        let mut names: HashMap<Str, Vec<NodeId>> = HashMap::new();
        let mut attributes: HashMap<Str, Vec<NodeId>> = HashMap::new();
        for (id, node) in view.nodes() {
            if matches!(node.kind, NodeKind::Document | NodeKind::ShadowRoot(_)) {
                self.roots.push(id);
            }
            if node.kind != NodeKind::Element {
                continue;
            }
            names.entry(node.name).or_default().push(id);
            for &(name, _) in &node.attributes {
                attributes.entry(name).or_default().push(id);
            }
            let scope = self.scope(id);
            if let Some(value) = view.attribute(node, "id").filter(|value| !value.is_empty()) {
                self.ids.entry((scope, value.into())).or_default().push(id);
            }
            if view.is_slot(node) {
                let name = view.attribute(node, "name").unwrap_or("");
                self.slots.entry((scope, name.into())).or_insert(id);
            }
        }
        self.names = view.by_text(names);
        self.attributes = view.by_text(attributes);
    }

    fn index_siblings(&mut self, view: View<'_>) {
        self.siblings = vec![Siblings::default(); view.0.nodes.len()];
        for (_, node) in view.nodes() {
            let (mut previous, mut position) = (None, 0);
            for &child in &node.children {
                let is_element = view.is_element(child);
                position += u32::from(is_element);
                self.set_siblings(child, |s| (s.previous, s.position) = (previous, position));
                previous = if is_element { Some(child) } else { previous };
            }
            let mut next = None;
            for &child in node.children.iter().rev() {
                self.set_siblings(child, |s| s.next = next);
                next = if view.is_element(child) {
                    Some(child)
                } else {
                    next
                };
            }
        }
    }

    fn set_siblings(&mut self, node: NodeId, set: impl FnOnce(&mut Siblings)) {
        if let Some(entry) = self.siblings.get_mut(node.index()) {
            set(entry);
        }
    }

    /// The flat tree (CSS Scoping §2.3): a host's child is its shadow tree, a slot's children are
    /// the nodes assigned to it (else its own, as fallback), a frame's child is its document.
    fn build_flat_tree(&mut self, view: View<'_>) {
        self.flat_parents = vec![None; view.0.nodes.len()];
        let mut all = Vec::with_capacity(view.0.nodes.len());
        for (id, node) in view.nodes() {
            let children = self.flat_children_of(view, id, node);
            for child in &children {
                if let Some(parent) = self.flat_parents.get_mut(child.index()) {
                    *parent = Some(id);
                }
            }
            all.push(children);
        }
        self.flat_children = all;
    }

    fn flat_children_of(&self, view: View<'_>, id: NodeId, node: &NodeData) -> Vec<NodeId> {
        if let Some(document) = node.content_document {
            return vec![document];
        }
        if let Some(root) = node.shadow_root {
            return view.around_shadow_tree(node, root);
        }
        if view.is_slot(node)
            && let Some(assigned) = self.assigned(view, id, node)
        {
            return assigned;
        }
        node.children.clone()
    }

    /// Nodes assigned to a slot, if it is in a shadow tree and has any (DOM §4.2.2.3).
    fn assigned(&self, view: View<'_>, slot: NodeId, node: &NodeData) -> Option<Vec<NodeId>> {
        let scope = self.scope(slot);
        let root = view
            .node(scope)
            .filter(|root| matches!(root.kind, NodeKind::ShadowRoot(_)))?;
        let host = view.node(root.parent?)?;
        let name = view.attribute(node, "name").unwrap_or("");
        // Only the first slot of a name in tree order gets the nodes.
        if self.slots.get(&(scope, Box::from(name))) != Some(&slot) {
            return None;
        }
        let assigned: Vec<NodeId> = host
            .children
            .iter()
            .copied()
            .filter(|&child| view.wants_slot(child, name))
            .collect();
        (!assigned.is_empty()).then_some(assigned)
    }

    /// A node with a box marks itself and its flat ancestors, up to the first one already walked.
    fn mark_rendered(&mut self, view: View<'_>) {
        self.rendered = vec![false; view.0.nodes.len()];
        for (id, node) in view.nodes() {
            let mut next = node.layout.is_some().then_some(id);
            while let Some(current) = next {
                match self.rendered.get_mut(current.index()) {
                    Some(mark) if !*mark => *mark = true,
                    _ => break,
                }
                next = self.flat_parent(current);
            }
        }
    }
}

/// Reading the stored data while the index is being made.
#[derive(Clone, Copy)]
struct View<'a>(&'a SnapshotData);

impl<'a> View<'a> {
    fn nodes(self) -> impl Iterator<Item = (NodeId, &'a NodeData)> {
        (0..).map(NodeId).zip(&self.0.nodes)
    }

    fn node(self, id: NodeId) -> Option<&'a NodeData> {
        self.0.nodes.get(id.index())
    }

    fn string(self, id: Str) -> &'a str {
        self.0.strings.get(id.0 as usize).map_or("", AsRef::as_ref)
    }

    fn attribute(self, node: &NodeData, name: &str) -> Option<&'a str> {
        node.attributes
            .iter()
            .find(|(n, _)| self.string(*n) == name)
            .map(|&(_, value)| self.string(value))
    }

    fn is_element(self, id: NodeId) -> bool {
        self.node(id)
            .is_some_and(|node| node.kind == NodeKind::Element)
    }

    fn by_text(self, lists: HashMap<Str, Vec<NodeId>>) -> HashMap<Box<str>, Vec<NodeId>> {
        let mut by_text: HashMap<Box<str>, Vec<NodeId>> = HashMap::with_capacity(lists.len());
        for (text, list) in lists {
            let all = by_text.entry(self.string(text).into()).or_default();
            all.extend(list);
            all.sort_unstable();
            all.dedup();
        }
        by_text
    }

    fn is_slot(self, node: &NodeData) -> bool {
        node.kind == NodeKind::Element
            && node.namespace == Namespace::Html
            && self.string(node.name) == "slot"
    }

    fn wants_slot(self, child: NodeId, name: &str) -> bool {
        self.node(child).is_some_and(|node| {
            matches!(node.kind, NodeKind::Element | NodeKind::Text)
                && self.attribute(node, "slot").unwrap_or("") == name
        })
    }

    /// A host's pseudo nodes stand around its shadow tree; its other children wait for slots.
    fn around_shadow_tree(self, host: &NodeData, root: NodeId) -> Vec<NodeId> {
        let pseudo = |wanted_after: bool| {
            host.children.iter().copied().filter(move |&child| {
                self.node(child).is_some_and(|node| match node.kind {
                    NodeKind::Pseudo(Pseudo::After) => wanted_after,
                    NodeKind::Pseudo(_) => !wanted_after,
                    _ => false,
                })
            })
        };
        pseudo(false).chain([root]).chain(pseudo(true)).collect()
    }
}

/// The root of each node's tree. Parents come before children in the arena.
fn scopes(data: &SnapshotData) -> Vec<NodeId> {
    let mut scopes: Vec<NodeId> = Vec::with_capacity(data.nodes.len());
    for (id, node) in (0..).map(NodeId).zip(&data.nodes) {
        let is_root = matches!(node.kind, NodeKind::Document | NodeKind::ShadowRoot(_));
        let scope = node.parent.filter(|_| !is_root).map_or(id, |parent| {
            scopes.get(parent.index()).copied().unwrap_or(parent)
        });
        scopes.push(scope);
    }
    scopes
}
