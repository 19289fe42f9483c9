//! The snapshot itself: stored data plus the indexes made from it.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::Property;
use super::behaviour::Behaviour;
use super::data::{
    CutElement, DocumentInfo, Engine, FocusLook, NodeData, NodeId, NodeKind, PageInfo, Sample, Str,
    TurnedElement,
};
use super::index::Index;
use super::linked::Linked;
use super::node::Node;
use super::observed::Media;
use super::picture::Picture;

/// What a snapshot file holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct SnapshotData {
    pub(super) version: u32,
    pub(super) page: PageInfo,
    pub(super) strings: Vec<Box<str>>,
    pub(super) styles: Vec<Vec<Str>>,
    pub(super) nodes: Vec<NodeData>,
    pub(super) documents: Vec<DocumentInfo>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) media: Vec<Media>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) changing: Vec<NodeId>,
    #[serde(default, skip_serializing_if = "Linked::is_empty")]
    pub(super) linked: Linked,
}

impl SnapshotData {
    /// Version of the stored shape. Raise it with every change that old readers cannot take.
    pub(super) const VERSION: u32 = 1;
}

/// A page at one moment.
#[derive(Debug)]
pub struct Snapshot {
    data: SnapshotData,
    index: Index,
    /// Asked for once, after a first look at the page.
    samples: OnceLock<Vec<Sample>>,
    pictures: Vec<Picture>,
}

impl Snapshot {
    pub(super) fn from_data(data: SnapshotData) -> Self {
        let index = Index::new(&data);
        Self {
            data,
            index,
            samples: OnceLock::new(),
            pictures: Vec::new(),
        }
    }

    /// Takes on what a capture knows of the page; frames found by the parser stay listed.
    pub(super) fn adopt(&mut self, page: PageInfo) {
        let own = &mut self.data.page;
        let frames = std::mem::take(&mut own.uninspected_frames);
        let notes = std::mem::take(&mut own.notes);
        *own = page;
        own.uninspected_frames.extend(frames);
        own.notes.extend(notes);
    }

    pub(super) fn set_cut_texts(&mut self, elements: Vec<CutElement>) {
        self.data.page.cut_texts = elements;
    }

    /// Notes that these look different with the focus on them.
    pub(super) fn mark_focus(&mut self, nodes: &[NodeId]) {
        for id in nodes {
            if let Some(node) = self.data.nodes.get_mut(id.index()) {
                node.focus_look = FocusLook::Different;
            }
        }
    }

    pub(super) fn set_behaviour(&mut self, behaviour: Behaviour) {
        self.data.page.behaviour = behaviour;
    }

    pub(super) fn set_turned(&mut self, elements: Vec<TurnedElement>) {
        self.data.page.turned_elements = elements;
    }

    pub(super) fn data(&self) -> &SnapshotData {
        &self.data
    }

    pub(super) fn data_mut(&mut self) -> &mut SnapshotData {
        &mut self.data
    }

    pub(super) fn index(&self) -> &Index {
        &self.index
    }

    /// What is known of the page as a whole.
    pub fn page(&self) -> &PageInfo {
        &self.data.page
    }

    /// True if the snapshot has style and layout.
    pub fn has_layout(&self) -> bool {
        self.data.page.engine == Engine::Chrome
    }

    /// The documents: the top one first, then frames.
    pub fn documents(&self) -> &[DocumentInfo] {
        &self.data.documents
    }

    /// The top document's node. An empty snapshot has none.
    pub fn document(&self) -> Option<Node<'_>> {
        self.nodes().next()
    }

    /// The top document's root element, normally `html`.
    pub fn root_element(&self) -> Option<Node<'_>> {
        self.document()?.child_elements().next()
    }

    /// The node with this id. `None` if the id is not of this snapshot.
    pub fn node(&self, id: NodeId) -> Option<Node<'_>> {
        (id.index() < self.data.nodes.len()).then(|| Node::new(self, id))
    }

    /// Every node, in arena order: each tree in document order, frames and shadow trees in between.
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = Node<'_>> {
        (0..u32::try_from(self.data.nodes.len()).unwrap_or(u32::MAX))
            .map(|i| Node::new(self, NodeId(i)))
    }

    /// Every element, in arena order.
    pub fn elements(&self) -> impl DoubleEndedIterator<Item = Node<'_>> {
        self.nodes().filter(|node| node.kind() == NodeKind::Element)
    }

    /// Elements with this local name (HTML: lower case), in arena order.
    pub fn elements_named(&self, name: &str) -> impl Iterator<Item = Node<'_>> + use<'_> {
        self.index
            .elements_named(name)
            .iter()
            .map(|&id| Node::new(self, id))
    }

    /// Number of nodes; ids run from 0 below it.
    pub fn len(&self) -> usize {
        self.data.nodes.len()
    }

    /// True without nodes.
    pub fn is_empty(&self) -> bool {
        self.data.nodes.is_empty()
    }

    /// Colours of the texts that style and layout alone do not decide.
    pub fn samples(&self) -> &[Sample] {
        self.samples.get().map_or(&[], Vec::as_slice)
    }

    /// Adds the colours taken from the page's picture. Only the first time counts.
    pub fn set_samples(&self, samples: Vec<Sample>) {
        self.samples.get_or_init(|| samples);
    }

    /// Parts of the page as they looked, those findings are about.
    pub fn pictures(&self) -> &[Picture] {
        &self.pictures
    }

    /// Adds pictures of parts of the page.
    pub fn set_pictures(&mut self, pictures: Vec<Picture>) {
        self.pictures = pictures;
    }

    pub(super) fn string(&self, id: Str) -> &str {
        self.data
            .strings
            .get(id.0 as usize)
            .map_or("", AsRef::as_ref)
    }

    pub(super) fn style_value(&self, row: u32, property: Property) -> &str {
        self.data
            .styles
            .get(row as usize)
            .and_then(|row| row.get(property as usize))
            .map_or("", |&value| self.string(value))
    }
}
