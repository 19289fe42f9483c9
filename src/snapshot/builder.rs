//! Putting a snapshot together, node by node, in document order.

use std::collections::HashMap;

use super::data::{
    DocumentInfo, FocusLook, Layout, Namespace, NodeData, NodeId, NodeKind, PageInfo, Str,
};
use super::linked::Linked;
use super::tree::{Snapshot, SnapshotData};

/// Collects nodes, strings and style rows; [`Builder::finish`] makes the snapshot.
///
/// A parent must be pushed before its children, and children in document order.
#[derive(Debug, Default)]
pub struct Builder {
    strings: Vec<Box<str>>,
    string_ids: HashMap<Box<str>, Str>,
    styles: Vec<Vec<Str>>,
    style_ids: HashMap<Vec<Str>, u32>,
    nodes: Vec<NodeData>,
    documents: Vec<DocumentInfo>,
}

impl Builder {
    /// An empty builder.
    pub fn new() -> Self {
        let mut builder = Self::default();
        builder.intern("");
        builder
    }

    /// The table entry for `text`, made if new. The empty string is always entry 0.
    pub fn intern(&mut self, text: &str) -> Str {
        if let Some(&known) = self.string_ids.get(text) {
            return known;
        }
        let id = Str(position(self.strings.len()));
        self.strings.push(text.into());
        self.string_ids.insert(text.into(), id);
        id
    }

    /// The row for these computed values (in the order of [`super::Property::ALL`]), made if new.
    pub fn style_row(&mut self, values: Vec<Str>) -> u32 {
        if let Some(&known) = self.style_ids.get(&values) {
            return known;
        }
        let row = position(self.styles.len());
        self.style_ids.insert(values.clone(), row);
        self.styles.push(values);
        row
    }

    /// Adds a bare node below `parent` (as child, shadow root or frame document by its kind) and
    /// returns its id. Attributes, layout and the rest are set through the other methods.
    pub fn push(
        &mut self,
        parent: Option<NodeId>,
        kind: NodeKind,
        namespace: Namespace,
        name: &str,
    ) -> NodeId {
        let id = NodeId(position(self.nodes.len()));
        let name = self.intern(name);
        self.nodes.push(NodeData {
            kind,
            namespace,
            name,
            value: None,
            attributes: Vec::new(),
            parent,
            children: Vec::new(),
            shadow_root: None,
            content_document: None,
            layout: None,
            control: None,
            clickable: false,
            listeners: Vec::new(),
            focus_look: FocusLook::default(),
            backend_id: 0,
        });
        if let Some(parent) = parent.and_then(|parent| self.node_mut(parent)) {
            match kind {
                NodeKind::ShadowRoot(_) => parent.shadow_root = Some(id),
                NodeKind::Document => parent.content_document = Some(id),
                _ => parent.children.push(id),
            }
        }
        id
    }

    /// The node's data, to fill in. `None` for an id this builder did not give.
    pub fn node_mut(&mut self, id: NodeId) -> Option<&mut NodeData> {
        self.nodes.get_mut(id.index())
    }

    /// Adds an attribute.
    pub fn attribute(&mut self, id: NodeId, name: &str, value: &str) {
        let pair = (self.intern(name), self.intern(value));
        if let Some(node) = self.node_mut(id) {
            node.attributes.push(pair);
        }
    }

    /// Sets the text of a text node or comment.
    pub fn text(&mut self, id: NodeId, value: &str) {
        let value = self.intern(value);
        if let Some(node) = self.node_mut(id) {
            node.value = Some(value);
        }
    }

    /// Sets the layout of a node.
    pub fn layout(&mut self, id: NodeId, layout: Layout) {
        if let Some(node) = self.node_mut(id) {
            node.layout = Some(layout);
        }
    }

    /// Names a document node's address.
    pub fn document(&mut self, info: DocumentInfo) {
        self.documents.push(info);
    }

    /// The finished snapshot.
    pub fn finish(self, page: PageInfo) -> Snapshot {
        Snapshot::from_data(SnapshotData {
            version: SnapshotData::VERSION,
            page,
            strings: self.strings,
            styles: self.styles,
            nodes: self.nodes,
            documents: self.documents,
            media: Vec::new(),
            changing: Vec::new(),
            linked: Linked::default(),
        })
    }
}

/// Table positions are 32 bits wide: a page cannot come near that many nodes.
fn position(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
