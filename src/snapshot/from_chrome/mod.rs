//! Snapshots from what Chrome captured.
//!
//! [`outline`] decides which nodes there are and what hangs below what; [`Import`] then copies each
//! one into the arena, with layout moved from its frame's coordinates into the page's.

mod focus;
mod kinds;
mod outline;
mod rows;
#[cfg(test)]
mod tests;
mod windows;

use std::collections::HashMap;

use crate::render::{
    Capture, Content, DomCapture, DomTreeNode, EventListener, Property, Readiness, Unread,
};

use super::{
    Behaviour, Builder, Control, DocumentInfo, Engine, FocusLook, Layout, Listener, Namespace,
    NodeId, NodeKind, PageInfo, Rect, Snapshot, Str, TextBox, UninspectedFrame, Viewport,
};
use kinds::{namespace_of, node_kind, pseudo_kind};
use outline::{Item, outline};
use rows::Rows;
use windows::{behaviour, cut_texts, marked, turned};

impl Snapshot {
    /// The snapshot of a captured page.
    pub fn from_capture(capture: Capture) -> Self {
        let page = page_info(&capture);
        match capture.content {
            Content::Html(html) => {
                let mut snapshot = Self::from_html(&html, capture.final_url.as_str());
                snapshot.adopt(page);
                snapshot
            }
            Content::Dom(mut dom) => {
                let observed = std::mem::take(&mut dom.observed);
                let mut snapshot = import(&dom, page, &capture.unread_frames);
                snapshot.observe(observed);
                snapshot
            }
        }
    }
}

fn page_info(capture: &Capture) -> PageInfo {
    let mut notes = capture.notes.clone();
    if let Readiness::Capped(why) = &capture.readiness {
        notes.push(format!("captured before it had come to rest: {why}"));
    }
    if !capture.unshown_scripts.is_empty() {
        notes.push(format!(
            "layout not judged: no font of this machine has letters of {}; install one",
            capture.unshown_scripts.join(", ")
        ));
    }
    PageInfo {
        url: capture.url.to_string(),
        final_url: capture.final_url.to_string(),
        status: capture.status,
        engine: match capture.content {
            Content::Dom(_) => Engine::Chrome,
            Content::Html(_) => Engine::Static,
        },
        viewport: Viewport {
            width: capture.window.width,
            height: capture.window.height,
            scale: capture.window.scale,
        },
        page_size: capture.page_size,
        unshown_scripts: capture.unshown_scripts.clone(),
        uninspected_frames: Vec::new(),
        turned_elements: Vec::new(),
        cut_texts: Vec::new(),
        behaviour: Behaviour::default(),
        notes,
    }
}

fn import(dom: &DomCapture, mut page: PageInfo, unread: &[Unread]) -> Snapshot {
    let outline = outline(dom);
    let mut import = Import::new(dom);
    // Without recursion: documents can be deeper than the stack.
    let mut stack: Vec<(usize, Option<NodeId>)> =
        outline.root.map(|root| (root, None)).into_iter().collect();
    while let Some((item, parent)) = stack.pop() {
        let Some(id) = import.item(&outline.items[item], parent) else {
            continue;
        };
        let children = outline.children[item].iter().rev();
        stack.extend(children.map(|&child| (child, Some(id))));
    }
    page.uninspected_frames = unread
        .iter()
        .map(|frame| UninspectedFrame {
            node: import.frames.get(&frame.backend_id).copied(),
            url: frame.url.clone(),
            why: frame.why.clone(),
        })
        .collect();
    let mut snapshot = import.builder.finish(page);
    snapshot.set_turned(turned(&snapshot, &dom.turns));
    snapshot.set_cut_texts(cut_texts(&snapshot, &dom.cut_texts));
    snapshot.mark_focus(&marked(&snapshot, &dom.behaviour));
    snapshot.set_behaviour(behaviour(&snapshot, &dom.behaviour));
    snapshot
}

/// Copies nodes into the arena.
struct Import<'a> {
    dom: &'a DomCapture,
    builder: Builder,
    /// Entry of the arena's string table, by entry of the capture's.
    strings: Vec<Option<Str>>,
    rows: Vec<Rows>,
    /// Where each document's top left corner is on the page.
    origins: Vec<(f64, f64)>,
    /// Frame elements by the browser's id.
    frames: HashMap<i64, NodeId>,
    /// Listeners by the browser's id of the node; those of the window have none.
    listeners: HashMap<Option<i64>, Vec<&'a EventListener>>,
    /// How nodes look with focus, by the browser's id.
    looks: HashMap<i64, FocusLook>,
}

impl<'a> Import<'a> {
    fn new(dom: &'a DomCapture) -> Self {
        let documents = &dom.snapshot.documents;
        let mut listeners: HashMap<_, Vec<_>> = HashMap::new();
        for listener in &dom.listeners {
            let on = listeners.entry(listener.backend_id).or_default();
            on.push(listener);
        }
        let looks = dom
            .focused
            .as_ref()
            .map(|focused| focus::looks(&dom.snapshot, focused));
        Self {
            dom,
            builder: Builder::new(),
            strings: vec![None; dom.snapshot.strings.len()],
            rows: documents.iter().map(Rows::new).collect(),
            origins: vec![(0.0, 0.0); documents.len()],
            frames: HashMap::new(),
            listeners,
            looks: looks.unwrap_or_default(),
        }
    }

    /// Adds an item of the outline; `None` for what has no place in a snapshot.
    fn item(&mut self, item: &Item<'a>, parent: Option<NodeId>) -> Option<NodeId> {
        match *item {
            Item::Row { document, row } => self.row(document, row, parent),
            Item::Bare(node) => self.bare(node, parent),
            Item::ShadowRoot(mode) => {
                Some(
                    self.builder
                        .push(parent, NodeKind::ShadowRoot(mode), Namespace::Html, ""),
                )
            }
        }
    }

    /// A node that Chrome's snapshot has, with layout.
    fn row(&mut self, document: usize, row: usize, parent: Option<NodeId>) -> Option<NodeId> {
        let dom = self.dom;
        let nodes = &dom.snapshot.documents[document].nodes;
        let name = dom
            .snapshot
            .string(nodes.node_name.get(row).copied().unwrap_or(-1));
        let pseudo = self.rows[document].pseudo.get(&row).copied();
        let kind = match pseudo {
            Some(kind) => pseudo_kind(dom.snapshot.string(kind))?,
            None => node_kind(nodes.node_type.get(row).copied().unwrap_or_default())?,
        };
        let attributes = nodes.attributes.get(row).map_or(&[][..], Vec::as_slice);
        let xmlns = pairs(attributes)
            .find(|&(name, _)| dom.snapshot.string(name) == "xmlns")
            .map(|(_, value)| dom.snapshot.string(value));
        let id = self.push(kind, name, xmlns, parent);
        let value = self.string(nodes.node_value.get(row).copied().unwrap_or(-1));
        let attributes: Vec<(Str, Str)> = pairs(attributes)
            .map(|(name, value)| (self.string(name), self.string(value)))
            .collect();
        let control = self.control(document, row, name);
        let backend = nodes.backend_node_id.get(row).copied().unwrap_or_default();
        let listeners = self.listeners(backend, parent.is_none());
        let look = self.looks.get(&backend).copied().unwrap_or_default();
        if let Some(node) = self.builder.node_mut(id) {
            node.attributes = attributes;
            node.control = control;
            node.clickable = self.rows[document].clickable.contains(&row);
            node.backend_id = backend;
            node.listeners = listeners;
            node.focus_look = look;
            node.value = matches!(kind, NodeKind::Text | NodeKind::Comment).then_some(value);
        }
        match kind {
            NodeKind::Document => self.document(document, id, parent),
            NodeKind::Pseudo(_) => self.pseudo(document, row, id),
            _ => self.first_layout(document, row, id),
        }
        Some(id)
    }

    /// A node that only the DOM has: it is not rendered.
    fn bare(&mut self, node: &DomTreeNode, parent: Option<NodeId>) -> Option<NodeId> {
        let kind = node_kind(node.node_type)?;
        let attributes = node.attributes.chunks_exact(2);
        let xmlns = attributes
            .clone()
            .find(|pair| pair[0] == "xmlns")
            .map(|pair| pair[1].as_str());
        let id = self.push(kind, &node.node_name, xmlns, parent);
        for pair in attributes {
            self.builder.attribute(id, &pair[0], &pair[1]);
        }
        if matches!(kind, NodeKind::Text | NodeKind::Comment) {
            self.builder.text(id, &node.node_value);
        }
        if let Some(data) = self.builder.node_mut(id) {
            data.backend_id = node.backend_node_id;
        }
        Some(id)
    }

    fn push(
        &mut self,
        kind: NodeKind,
        node_name: &str,
        xmlns: Option<&str>,
        parent: Option<NodeId>,
    ) -> NodeId {
        if kind == NodeKind::Doctype {
            return self.builder.push(parent, kind, Namespace::Html, node_name);
        }
        if kind != NodeKind::Element {
            return self.builder.push(parent, kind, Namespace::Html, "");
        }
        let outer = parent
            .and_then(|parent| self.builder.node_mut(parent))
            .map_or(Namespace::Html, |parent| parent.namespace);
        let (namespace, local) = namespace_of(node_name, xmlns, outer);
        match namespace {
            Namespace::Html => {
                self.builder
                    .push(parent, kind, namespace, &local.to_ascii_lowercase())
            }
            _ => self.builder.push(parent, kind, namespace, local),
        }
    }

    fn document(&mut self, document: usize, id: NodeId, frame: Option<NodeId>) {
        let source = &self.dom.snapshot.documents[document];
        let language = self.dom.snapshot.string(source.content_language);
        self.builder.document(DocumentInfo {
            node: id,
            url: self.dom.snapshot.string(source.document_url).to_owned(),
            content_language: (!language.is_empty()).then(|| language.to_owned()),
        });
        let Some(frame) = frame.and_then(|frame| self.builder.node_mut(frame)) else {
            return;
        };
        if let Some(layout) = &frame.layout {
            let inset = layout.client.unwrap_or_default();
            self.origins[document] = (
                layout.bounds.x + inset.x - source.scroll_offset_x,
                layout.bounds.y + inset.y - source.scroll_offset_y,
            );
        }
    }

    /// Layout of a pseudo-element: its own box, then a text node for each text in it.
    fn pseudo(&mut self, document: usize, row: usize, id: NodeId) {
        for entry in self.rows[document].layout_entries(row) {
            let layout = self.layout(document, entry);
            let is_new = self
                .builder
                .node_mut(id)
                .is_some_and(|node| node.layout.is_none());
            match layout.text {
                Some(text) => {
                    let node = self
                        .builder
                        .push(Some(id), NodeKind::Text, Namespace::Html, "");
                    if let Some(node) = self.builder.node_mut(node) {
                        node.value = Some(text);
                    }
                    self.builder.layout(node, layout);
                }
                None if is_new => self.builder.layout(id, layout),
                None => {}
            }
        }
    }

    fn first_layout(&mut self, document: usize, row: usize, id: NodeId) {
        let nodes = &self.dom.snapshot.documents[document].nodes;
        if let Some(entry) = self.rows[document].layout_entries(row).next() {
            let layout = self.layout(document, entry);
            self.builder.layout(id, layout);
        }
        let name = self
            .dom
            .snapshot
            .string(nodes.node_name.get(row).copied().unwrap_or(-1));
        if name.eq_ignore_ascii_case("iframe") || name.eq_ignore_ascii_case("frame") {
            let backend = nodes.backend_node_id.get(row).copied().unwrap_or_default();
            self.frames.insert(backend, id);
        }
    }

    fn layout(&mut self, document: usize, entry: usize) -> Layout {
        let dom = self.dom;
        let source = &dom.snapshot.documents[document].layout;
        let origin = self.origins[document];
        let values = source.styles.get(entry).map_or(&[][..], Vec::as_slice);
        let values = values
            .iter()
            .copied()
            .chain(std::iter::repeat(-1))
            .take(Property::ALL.len());
        let values = values.map(|value| self.string(value)).collect();
        let text = source.text.get(entry).copied().filter(|&text| text >= 0);
        Layout {
            bounds: placed(source.bounds.get(entry), origin),
            style: self.builder.style_row(values),
            paint_order: source
                .paint_orders
                .get(entry)
                .and_then(|&order| u32::try_from(order).ok())
                .unwrap_or_default(),
            stacking_context: self.rows[document].stacking.contains(&entry),
            text: text.map(|text| self.string(text)),
            lines: self.lines(document, entry, origin),
            client: source.client_rects.get(entry).and_then(|rect| extent(rect)),
            scroll: source.scroll_rects.get(entry).and_then(|rect| extent(rect)),
        }
    }

    fn lines(&self, document: usize, entry: usize, origin: (f64, f64)) -> Vec<TextBox> {
        let source = &self.dom.snapshot.documents[document].text_boxes;
        let number = |column: &[i64], at: usize| {
            column
                .get(at)
                .and_then(|&n| u32::try_from(n).ok())
                .unwrap_or_default()
        };
        self.rows[document]
            .line_entries(entry)
            .map(|at| TextBox {
                bounds: placed(source.bounds.get(at), origin),
                start: number(&source.start, at),
                length: number(&source.length, at),
            })
            .collect()
    }

    fn control(&mut self, document: usize, row: usize, name: &str) -> Option<Control> {
        let rows = &self.rows[document];
        let value = rows.values.get(&row).copied();
        let control = Control {
            checked: rows.checked.contains(&row),
            selected: rows.selected.contains(&row),
            value: match name {
                "INPUT" | "input" | "TEXTAREA" | "textarea" => {
                    Some(self.string(value.unwrap_or(-1)))
                }
                _ => value.map(|value| self.string(value)),
            },
        };
        (control != Control::default()).then_some(control)
    }

    /// What scripts wait for on a node; the window's listeners are put with the top document's.
    fn listeners(&mut self, backend: i64, is_top: bool) -> Vec<Listener> {
        let own = self.listeners.remove(&Some(backend)).unwrap_or_default();
        let of_window = is_top.then(|| self.listeners.remove(&None)).flatten();
        let all = own.into_iter().chain(of_window.unwrap_or_default());
        let mut listeners: Vec<Listener> = all
            .map(|listener| Listener {
                event: self.builder.intern(&listener.event),
                source: self.builder.intern(&listener.source),
            })
            .collect();
        listeners.dedup();
        listeners
    }

    /// The arena's entry for a string of the capture.
    fn string(&mut self, index: i64) -> Str {
        let known = usize::try_from(index)
            .ok()
            .and_then(|index| self.strings.get_mut(index));
        match known {
            Some(Some(known)) => *known,
            Some(slot) => *slot.insert(self.builder.intern(self.dom.snapshot.string(index))),
            None => self.builder.intern(""),
        }
    }
}

/// Names and values of attributes, which stand in turn.
fn pairs(attributes: &[i64]) -> impl Iterator<Item = (i64, i64)> {
    attributes.chunks_exact(2).map(|pair| (pair[0], pair[1]))
}

/// A rectangle in page coordinates.
fn placed(rect: Option<&Vec<f64>>, origin: (f64, f64)) -> Rect {
    let rect = rect.and_then(|rect| extent(rect)).unwrap_or_default();
    Rect {
        x: rect.x + origin.0,
        y: rect.y + origin.1,
        ..rect
    }
}

/// Four numbers as a rectangle; none if they are not four, or all zero.
fn extent(numbers: &[f64]) -> Option<Rect> {
    let &[x, y, width, height] = numbers else {
        return None;
    };
    let rect = Rect {
        x,
        y,
        width,
        height,
    };
    (rect != Rect::default()).then_some(rect)
}
