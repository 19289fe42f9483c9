//! The handle everything reads a snapshot through.

use std::fmt;

use super::data::{Control, FocusLook, Layout, Namespace, NodeData, NodeId, NodeKind, Rect};
use super::{Property, Snapshot};

/// A node of a snapshot: a copyable handle.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    snapshot: &'a Snapshot,
    id: NodeId,
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && std::ptr::eq(self.snapshot, other.snapshot)
    }
}

impl Eq for Node<'_> {}

impl std::hash::Hash for Node<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            NodeKind::Element => write!(f, "<{}>@{}", self.name(), self.id.0),
            NodeKind::Text => write!(f, "{:?}@{}", self.value(), self.id.0),
            kind => write!(f, "{kind:?}@{}", self.id.0),
        }
    }
}

/// What the node is and carries.
impl<'a> Node<'a> {
    pub(super) fn new(snapshot: &'a Snapshot, id: NodeId) -> Self {
        Self { snapshot, id }
    }

    fn at(self, id: NodeId) -> Self {
        Self { id, ..self }
    }

    pub(super) fn data(self) -> &'a NodeData {
        // Handles are made only for ids of the arena: by the snapshot itself and from stored links,
        // which loading checks.
        &self.snapshot.data().nodes[self.id.index()]
    }

    /// Its id.
    pub fn id(self) -> NodeId {
        self.id
    }

    /// The snapshot it is of.
    pub fn snapshot(self) -> &'a Snapshot {
        self.snapshot
    }

    /// What it is.
    pub fn kind(self) -> NodeKind {
        self.data().kind
    }

    /// True for elements.
    pub fn is_element(self) -> bool {
        self.kind() == NodeKind::Element
    }

    /// True for text nodes.
    pub fn is_text(self) -> bool {
        self.kind() == NodeKind::Text
    }

    /// True for `::before`, `::after`, `::marker` and the like.
    pub fn is_pseudo(self) -> bool {
        matches!(self.kind(), NodeKind::Pseudo(_))
    }

    /// Local name of an element; empty for other nodes.
    pub fn name(self) -> &'a str {
        self.snapshot.string(self.data().name)
    }

    /// The element's namespace.
    pub fn namespace(self) -> Namespace {
        self.data().namespace
    }

    /// True for an HTML element.
    pub fn is_html(self) -> bool {
        self.is_element() && self.namespace() == Namespace::Html
    }

    /// True for an SVG element.
    pub fn is_svg(self) -> bool {
        self.is_element() && self.namespace() == Namespace::Svg
    }

    /// True for a drawing within a page: an `svg` element.
    pub fn is_drawing(self) -> bool {
        self.is_svg() && self.name() == "svg"
    }

    /// True for the HTML element of this name.
    pub fn is(self, name: &str) -> bool {
        self.is_html() && self.name() == name
    }

    /// True for an HTML element of one of these names.
    pub fn is_any(self, names: &[&str]) -> bool {
        self.is_html() && names.contains(&self.name())
    }

    /// Text of a text node or comment; empty for other nodes.
    pub fn value(self) -> &'a str {
        self.data()
            .value
            .map_or("", |value| self.snapshot.string(value))
    }

    /// The attribute's value, if the attribute is there.
    pub fn attr(self, name: &str) -> Option<&'a str> {
        self.attrs()
            .find(|(n, _)| *n == name)
            .map(|(_, value)| value)
    }

    /// True if the attribute is there, even empty.
    pub fn has_attr(self, name: &str) -> bool {
        self.attr(name).is_some()
    }

    /// True if the enumerated attribute has this keyword: trimmed, ASCII case-insensitive.
    pub fn attr_is(self, name: &str, keyword: &str) -> bool {
        self.attr(name)
            .is_some_and(|value| value.trim_ascii().eq_ignore_ascii_case(keyword))
    }

    /// Attributes in source order.
    pub fn attrs(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let snapshot = self.snapshot;
        self.data()
            .attributes
            .iter()
            .map(move |&(name, value)| (snapshot.string(name), snapshot.string(value)))
    }

    /// State of a form control that attributes do not carry.
    pub fn control(self) -> Option<&'a Control> {
        self.data().control.as_ref()
    }

    /// Current value of an `input` or `textarea`, as the user sees it.
    pub fn control_value(self) -> Option<&'a str> {
        self.control()?
            .value
            .map(|value| self.snapshot.string(value))
    }

    /// True if a click listener was found on it.
    pub fn is_clickable(self) -> bool {
        self.data().clickable
    }

    /// The events scripts wait for on it, each with how its handler's source begins (empty for events
    /// other than those of keyboard, fields, focus and motion).
    pub fn listeners(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let snapshot = self.snapshot;
        let listeners = self.data().listeners.iter();
        listeners.map(move |it| (snapshot.string(it.event), snapshot.string(it.source)))
    }

    /// How it looks with keyboard focus.
    pub fn focus_look(self) -> FocusLook {
        self.data().focus_look
    }

    /// The browser's own id of the node; zero in static snapshots.
    pub fn backend_id(self) -> i64 {
        self.data().backend_id
    }
}

/// The DOM tree.
impl<'a> Node<'a> {
    /// Parent in the DOM. A shadow root's parent is its host, a frame document's its frame element:
    /// see [`Node::parent_in_tree`] to stay within one tree.
    pub fn parent(self) -> Option<Self> {
        self.data().parent.map(|id| self.at(id))
    }

    /// Parent within the same document or shadow tree.
    pub fn parent_in_tree(self) -> Option<Self> {
        match self.kind() {
            NodeKind::Document | NodeKind::ShadowRoot(_) => None,
            _ => self.parent(),
        }
    }

    /// Parent element within the same tree.
    pub fn parent_element(self) -> Option<Self> {
        self.parent_in_tree().filter(|parent| parent.is_element())
    }

    /// DOM children, pseudo nodes included; without shadow root and frame document.
    pub fn children(self) -> impl DoubleEndedIterator<Item = Self> {
        self.data().children.iter().map(move |&id| self.at(id))
    }

    /// Element children.
    pub fn child_elements(self) -> impl DoubleEndedIterator<Item = Self> {
        self.children().filter(|child| child.is_element())
    }

    /// Ancestors within the same tree, nearest first.
    pub fn ancestors(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.parent_in_tree(), |node| node.parent_in_tree())
    }

    /// Descendants within the same tree in document order, without the node itself.
    pub fn descendants(self) -> impl Iterator<Item = Self> {
        Walk::new(self, |node| &node.data().children)
    }

    /// Next sibling element.
    pub fn next_element(self) -> Option<Self> {
        let next = self.snapshot.index().next_element(self.id)?;
        Some(self.at(next))
    }

    /// Previous sibling element.
    pub fn previous_element(self) -> Option<Self> {
        let previous = self.snapshot.index().previous_element(self.id)?;
        Some(self.at(previous))
    }

    /// 1-based position among the element children of the parent, as `:nth-child` counts.
    pub fn element_position(self) -> u32 {
        self.snapshot.index().position(self.id)
    }

    /// The document or shadow root at the top of this node's tree.
    #[must_use]
    pub fn tree_root(self) -> Self {
        self.at(self.snapshot.index().scope(self.id))
    }

    /// The document the node is in, through shadow roots.
    #[must_use]
    pub fn owner_document(self) -> Self {
        let mut root = self.tree_root();
        while let (NodeKind::ShadowRoot(_), Some(host)) = (root.kind(), root.parent()) {
            root = host.tree_root();
        }
        root
    }

    /// The shadow root attached to this element.
    pub fn shadow_root(self) -> Option<Self> {
        self.data().shadow_root.map(|id| self.at(id))
    }

    /// The host of the shadow tree this node is in.
    pub fn shadow_host(self) -> Option<Self> {
        let root = self.tree_root();
        if matches!(root.kind(), NodeKind::ShadowRoot(_)) {
            root.parent()
        } else {
            None
        }
    }

    /// The document shown in this frame element.
    pub fn content_document(self) -> Option<Self> {
        self.data().content_document.map(|id| self.at(id))
    }

    /// The frame element that shows this node's document; `None` in the top document.
    pub fn frame_element(self) -> Option<Self> {
        self.owner_document().parent()
    }

    /// The first element with this id in the node's own tree, as `getElementById` would find it.
    pub fn by_id(self, id: &str) -> Option<Self> {
        self.all_by_id(id).next()
    }

    /// Every element with this id in the node's own tree.
    pub fn all_by_id(self, id: &str) -> impl Iterator<Item = Self> + use<'a> {
        let index = self.snapshot.index();
        index
            .with_id(index.scope(self.id), id)
            .iter()
            .map(move |&id| self.at(id))
    }

    /// The elements an attribute of space-separated ids points to, in order, missing ones left out.
    pub fn by_id_refs(self, attribute: &str) -> Vec<Self> {
        self.attr(attribute)
            .into_iter()
            .flat_map(str::split_ascii_whitespace)
            .filter_map(|id| self.by_id(id))
            .collect()
    }

    /// All text below the node in its own tree, as `textContent`.
    pub fn text_content(self) -> String {
        self.descendants()
            .filter(|node| node.is_text())
            .map(Node::value)
            .collect()
    }
}

/// The flat tree: what is rendered in what.
impl Node<'_> {
    /// Parent in the flat tree. Crosses frames and shadow roots. Nodes that are not in the flat tree
    /// (unassigned children of a shadow host) have none.
    pub fn flat_parent(self) -> Option<Self> {
        self.snapshot
            .index()
            .flat_parent(self.id)
            .map(|id| self.at(id))
    }

    /// Children in the flat tree.
    pub fn flat_children(self) -> impl DoubleEndedIterator<Item = Self> {
        self.snapshot
            .index()
            .flat_children(self.id)
            .iter()
            .map(move |&id| self.at(id))
    }

    /// Ancestors in the flat tree, nearest first; documents and shadow roots included.
    pub fn flat_ancestors(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.flat_parent(), |node| node.flat_parent())
    }

    /// Descendants in the flat tree in order, without the node itself.
    pub fn flat_descendants(self) -> impl Iterator<Item = Self> {
        Walk::new(self, |node| node.snapshot.index().flat_children(node.id))
    }

    /// Nearest flat ancestor that is an element.
    pub fn flat_parent_element(self) -> Option<Self> {
        self.flat_ancestors().find(|node| node.is_element())
    }
}

/// Layout.
impl<'a> Node<'a> {
    /// Layout, if the node has a box of its own.
    pub fn layout(self) -> Option<&'a Layout> {
        self.data().layout.as_ref()
    }

    /// Border box in page coordinates, if the node has one.
    pub fn bounds(self) -> Option<Rect> {
        self.layout().map(|layout| layout.bounds)
    }

    /// Text of a text node as laid out.
    pub fn rendered_text(self) -> Option<&'a str> {
        self.layout()?.text.map(|text| self.snapshot.string(text))
    }

    /// Computed value of a property; `None` if the node has no box (and in static snapshots).
    pub fn style(self, property: Property) -> Option<&'a str> {
        self.layout()
            .map(|layout| self.snapshot.style_value(layout.style, property))
    }

    /// True if the node, or anything below it in the flat tree, has a box: `display: contents`
    /// elements have no box of their own but are rendered. Always false in static snapshots.
    pub fn is_rendered(self) -> bool {
        self.snapshot.index().rendered(self.id)
    }
}

/// Depth-first walk below a node, without recursion: documents can be deeper than the stack.
struct Walk<'a> {
    levels: Vec<std::slice::Iter<'a, NodeId>>,
    start: Node<'a>,
    children: fn(Node<'a>) -> &'a [NodeId],
}

impl<'a> Walk<'a> {
    fn new(start: Node<'a>, children: fn(Node<'a>) -> &'a [NodeId]) -> Self {
        Self {
            levels: vec![children(start).iter()],
            start,
            children,
        }
    }
}

impl<'a> Iterator for Walk<'a> {
    type Item = Node<'a>;

    fn next(&mut self) -> Option<Node<'a>> {
        while let Some(level) = self.levels.last_mut() {
            if let Some(&id) = level.next() {
                let node = self.start.at(id);
                self.levels.push((self.children)(node).iter());
                return Some(node);
            }
            self.levels.pop();
        }
        None
    }
}
