//! What must hold of stored data before handles are made for it: every id is of the arena, parents
//! come before children, each node hangs in exactly one place.

use super::super::data::{Layout, NodeData, NodeId, NodeKind, Str};
use super::super::tree::SnapshotData;
use super::Property;

/// Says what is wrong with the data, if anything.
pub(super) fn check(data: &SnapshotData) -> Result<(), String> {
    let checker = Checker { data };
    let mut is_placed = vec![false; data.nodes.len()];
    for (id, node) in (0..).map(NodeId).zip(&data.nodes) {
        checker
            .node(id, node, &mut is_placed)
            .map_err(|why| format!("node {}: {why}", id.0))?;
    }
    let lost = data
        .nodes
        .iter()
        .zip(&is_placed)
        .position(|(node, placed)| node.parent.is_some() && !placed);
    if let Some(lost) = lost {
        return Err(format!("node {lost}: its parent does not know it"));
    }
    checker.tables()
}

struct Checker<'a> {
    data: &'a SnapshotData,
}

impl Checker<'_> {
    fn tables(&self) -> Result<(), String> {
        let row_fits = |row: &Vec<Str>| {
            row.len() <= Property::ALL.len() && row.iter().all(|&s| self.has_string(s))
        };
        let is_document = |id: NodeId| self.kind(id) == Some(NodeKind::Document);
        let page = &self.data.page;
        let media = self.data.media.iter().map(|media| media.node);
        let mut observed = media.chain(self.data.changing.iter().copied());
        let neighbours = self.data.linked.neighbours.iter();
        let mut shared = neighbours.flat_map(|neighbour| &neighbour.shared);
        let frames_fit = page
            .uninspected_frames
            .iter()
            .filter_map(|frame| frame.node)
            .all(|id| self.kind(id).is_some());
        let is_element = |id: NodeId| self.kind(id) == Some(NodeKind::Element);
        if !page
            .turned_elements
            .iter()
            .all(|turned| is_element(turned.node))
        {
            return Err("an element that is turned is none".to_owned());
        }
        if !page.cut_texts.iter().all(|cut| is_element(cut.node)) {
            return Err("an element whose text is cut off is none".to_owned());
        }
        if !page.behaviour.nodes().all(is_element) {
            return Err(
                "an element that shows under the pointer or is animated is none".to_owned(),
            );
        }
        if !self.data.styles.iter().all(row_fits) {
            return Err("a style row does not fit".to_owned());
        }
        if !self
            .data
            .documents
            .iter()
            .all(|document| is_document(document.node))
        {
            return Err("a document is none".to_owned());
        }
        if !observed.all(|id| self.kind(id) == Some(NodeKind::Element)) {
            return Err("something was observed on an element that is not there".to_owned());
        }
        if !shared.all(|&id| self.kind(id).is_some()) {
            return Err("it shares content that is not there with another page".to_owned());
        }
        if !frames_fit {
            return Err("a frame that was not inspected is unknown".to_owned());
        }
        match self.data.nodes.first() {
            Some(first) if first.kind != NodeKind::Document => {
                Err("it does not begin with a document".to_owned())
            }
            _ => Ok(()),
        }
    }

    fn node(
        &self,
        id: NodeId,
        node: &NodeData,
        is_placed: &mut [bool],
    ) -> Result<(), &'static str> {
        match node.parent {
            Some(parent) if parent >= id => return Err("its parent comes after it"),
            None if node.kind != NodeKind::Document => return Err("it has no parent"),
            _ => {}
        }
        let may_have_children = !matches!(
            node.kind,
            NodeKind::Doctype | NodeKind::Text | NodeKind::Comment
        );
        if !node.children.is_empty() && !may_have_children {
            return Err("nodes of its kind have no children");
        }
        if !node.children.is_sorted_by(|a, b| a < b) {
            return Err("its children are out of order");
        }
        let is_element = node.kind == NodeKind::Element;
        if !is_element && (node.shadow_root.is_some() || node.content_document.is_some()) {
            return Err("only elements hold trees");
        }
        let is_child = |kind| !matches!(kind, NodeKind::Document | NodeKind::ShadowRoot(_));
        let is_root = |kind| matches!(kind, NodeKind::ShadowRoot(_));
        for &child in &node.children {
            self.place(id, child, is_child, is_placed)?;
        }
        if let Some(root) = node.shadow_root {
            self.place(id, root, is_root, is_placed)?;
        }
        if let Some(document) = node.content_document {
            self.place(id, document, |kind| kind == NodeKind::Document, is_placed)?;
        }
        self.strings(node)
    }

    /// Checks a link downwards and notes that its node has its place.
    fn place(
        &self,
        parent: NodeId,
        child: NodeId,
        fits: impl Fn(NodeKind) -> bool,
        is_placed: &mut [bool],
    ) -> Result<(), &'static str> {
        let node = self
            .data
            .nodes
            .get(child.index())
            .ok_or("it points to a node that is not there")?;
        if node.parent != Some(parent) || !fits(node.kind) {
            return Err("it claims a node that is not its own");
        }
        match is_placed.get_mut(child.index()) {
            Some(placed) if !*placed => {
                *placed = true;
                Ok(())
            }
            _ => Err("it holds a node twice"),
        }
    }

    fn strings(&self, node: &NodeData) -> Result<(), &'static str> {
        let control = node.control.as_ref().and_then(|control| control.value);
        let text = node.layout.as_ref().and_then(|layout| layout.text);
        let pairs = node
            .attributes
            .iter()
            .flat_map(|&(name, value)| [name, value]);
        let listeners = node.listeners.iter();
        let mut all = pairs
            .chain(listeners.flat_map(|listener| [listener.event, listener.source]))
            .chain([node.name])
            .chain(node.value)
            .chain(control)
            .chain(text);
        if !all.all(|string| self.has_string(string)) {
            return Err("it points to a text that is not there");
        }
        if !node
            .layout
            .as_ref()
            .is_none_or(|layout| self.has_style(layout))
        {
            return Err("it points to a style that is not there");
        }
        Ok(())
    }

    fn kind(&self, id: NodeId) -> Option<NodeKind> {
        self.data.nodes.get(id.index()).map(|node| node.kind)
    }

    fn has_string(&self, string: Str) -> bool {
        (string.0 as usize) < self.data.strings.len()
    }

    /// A snapshot may come without any styles; all its rows are then the first.
    fn has_style(&self, layout: &Layout) -> bool {
        let styles = self.data.styles.len();
        (layout.style as usize) < styles || styles == 0 && layout.style == 0
    }
}
