//! Which nodes a captured page has, and what hangs below what.
//!
//! Chrome's snapshot follows the flat tree. Without shadow trees that is the DOM, and its rows are
//! taken as they come. With them, the DOM is taken from the list that was captured beside it, and
//! the rows add layout and pseudo-elements.

use std::collections::HashMap;

use crate::render::{DomCapture, DomSnapshot, DomTree, DomTreeNode};

use super::super::ShadowMode;

/// A node to be.
pub(super) enum Item<'a> {
    /// A row of Chrome's snapshot.
    Row {
        /// Index of its document.
        document: usize,
        /// Index of the node in it.
        row: usize,
    },
    /// A node that only the DOM has.
    Bare(&'a DomTreeNode),
    /// A shadow root.
    ShadowRoot(ShadowMode),
}

/// Items and their children, by index.
#[derive(Default)]
pub(super) struct Outline<'a> {
    pub(super) items: Vec<Item<'a>>,
    /// In order: shadow root and frame document first, then as rendered.
    pub(super) children: Vec<Vec<usize>>,
    pub(super) root: Option<usize>,
    /// `::after` and what else comes behind the children: (parent, child).
    last: Vec<(usize, usize)>,
}

/// The outline of a page.
pub(super) fn outline(dom: &DomCapture) -> Outline<'_> {
    let mut outline = match &dom.tree {
        Some(tree) if !tree.nodes.is_empty() => from_tree(&dom.snapshot, tree),
        _ => from_rows(&dom.snapshot),
    };
    for (parent, child) in std::mem::take(&mut outline.last) {
        outline.children[parent].push(child);
    }
    outline
}

impl<'a> Outline<'a> {
    fn add(&mut self, item: Item<'a>) -> usize {
        self.items.push(item);
        self.children.push(Vec::new());
        self.items.len() - 1
    }

    fn add_pseudo(&mut self, parent: usize, child: usize, kind: &str) {
        if matches!(kind, "after" | "backdrop") {
            self.last.push((parent, child));
        } else {
            self.children[parent].push(child);
        }
    }
}

fn from_rows(snapshot: &DomSnapshot) -> Outline<'_> {
    let mut outline = Outline::default();
    let mut firsts = Vec::new();
    for (document, source) in snapshot.documents.iter().enumerate() {
        firsts.push(outline.items.len());
        for row in 0..source.nodes.len() {
            outline.add(Item::Row { document, row });
        }
    }
    outline.root = firsts
        .first()
        .copied()
        .filter(|_| !outline.items.is_empty());
    hang_documents(snapshot, &mut outline, &firsts);
    for (document, source) in snapshot.documents.iter().enumerate() {
        let nodes = &source.nodes;
        let pseudo: HashMap<usize, i64> = nodes.pseudo_type.entries().collect();
        let browser: HashMap<usize, i64> = nodes.shadow_root_type.entries().collect();
        for (row, &parent) in nodes.parent_index.iter().enumerate() {
            // A parent comes before its children: what does not is no tree.
            let Some(parent) = usize::try_from(parent).ok().filter(|&parent| parent < row) else {
                continue;
            };
            let (parent, child) = (firsts[document] + parent, firsts[document] + row);
            match pseudo.get(&row) {
                Some(&kind) => outline.add_pseudo(parent, child, snapshot.string(kind)),
                None if browser
                    .get(&row)
                    .is_some_and(|&kind| snapshot.string(kind) == "user-agent") => {}
                None => outline.children[parent].push(child),
            }
        }
    }
    outline
}

/// Hangs each frame's document below its frame element, once.
fn hang_documents(snapshot: &DomSnapshot, outline: &mut Outline<'_>, firsts: &[usize]) {
    let mut hung = vec![false; firsts.len()];
    for (document, source) in snapshot.documents.iter().enumerate() {
        for (row, content) in source.nodes.content_document_index.entries() {
            let Ok(content) = usize::try_from(content) else {
                continue;
            };
            // Frames come after the document they are in, which also rules out circles.
            let is_new = content > document && content < firsts.len() && !hung[content];
            let is_there = row < source.nodes.len()
                && snapshot
                    .documents
                    .get(content)
                    .is_some_and(|content| !content.nodes.is_empty());
            if is_new && is_there {
                hung[content] = true;
                outline.children[firsts[document] + row].push(firsts[content]);
            }
        }
    }
}

fn from_tree<'a>(snapshot: &'a DomSnapshot, tree: &'a DomTree) -> Outline<'a> {
    let rows = rows_by_backend_id(snapshot);
    let mut outline = Outline::default();
    let mut by_node_id = HashMap::new();
    for node in &tree.nodes {
        add_node(&mut outline, &mut by_node_id, &rows, node);
    }
    let by_backend_id: HashMap<i64, usize> = tree
        .nodes
        .iter()
        .filter_map(|node| Some((node.backend_node_id, *by_node_id.get(&node.node_id)?)))
        .collect();
    let pseudo = hang_pseudo(snapshot, &mut outline, &by_backend_id);
    for node in &tree.nodes {
        let child = by_node_id.get(&node.node_id).copied();
        let parent = node.parent_id.and_then(|id| by_node_id.get(&id)).copied();
        match (parent, child) {
            (Some(parent), Some(child)) => outline.children[parent].push(child),
            (None, Some(child)) if node.node_type == 9 => outline.root = Some(child),
            _ => {}
        }
    }
    for document in 0..snapshot.documents.len() {
        let blanks = Blanks::of(snapshot, document, &by_backend_id);
        blanks.insert(&mut outline);
    }
    outline.last = pseudo;
    outline
}

/// Text nodes of white space alone, which the list of nodes leaves out and words need between them.
/// Each is placed beside the neighbour it has in the flat tree, below that neighbour's DOM parent.
#[derive(Default)]
struct Blanks {
    document: usize,
    /// Rows to stand behind an item, and before one where none precedes.
    after: HashMap<usize, Vec<usize>>,
    before: HashMap<usize, Vec<usize>>,
}

impl Blanks {
    fn of(snapshot: &DomSnapshot, document: usize, known: &HashMap<i64, usize>) -> Self {
        let mut blanks = Self {
            document,
            ..Self::default()
        };
        let nodes = &snapshot.documents[document].nodes;
        let item_of = |row: usize| {
            nodes
                .backend_node_id
                .get(row)
                .and_then(|id| known.get(id))
                .copied()
        };
        // By flat parent: the last known sibling, and blanks that still wait for one.
        let mut previous: HashMap<i64, usize> = HashMap::new();
        let mut waiting: HashMap<i64, Vec<usize>> = HashMap::new();
        for (row, &parent) in nodes.parent_index.iter().enumerate() {
            if let Some(item) = item_of(row) {
                previous.insert(parent, item);
                if let Some(rows) = waiting.remove(&parent) {
                    blanks.before.entry(item).or_default().extend(rows);
                }
                continue;
            }
            let text = nodes
                .node_value
                .get(row)
                .map_or("", |&value| snapshot.string(value));
            let is_blank = nodes.node_type.get(row) == Some(&3) && text.trim().is_empty();
            let parent_row = usize::try_from(parent).ok().and_then(item_of);
            if !is_blank || text.is_empty() || parent_row.is_none() {
                continue;
            }
            match previous.get(&parent) {
                Some(&item) => blanks.after.entry(item).or_default().push(row),
                None => waiting.entry(parent).or_default().push(row),
            }
        }
        blanks
    }

    fn insert(mut self, outline: &mut Outline<'_>) {
        if self.after.is_empty() && self.before.is_empty() {
            return;
        }
        let mut lists = std::mem::take(&mut outline.children);
        for list in &mut lists {
            let mut full = Vec::with_capacity(list.len());
            for &child in list.iter() {
                let before = self.before.remove(&child).unwrap_or_default();
                let after = self.after.remove(&child).unwrap_or_default();
                let mut item = |row: usize| {
                    outline.items.push(Item::Row {
                        document: self.document,
                        row,
                    });
                    outline.items.len() - 1
                };
                full.extend(before.into_iter().map(&mut item));
                full.push(child);
                full.extend(after.into_iter().map(&mut item));
            }
            *list = full;
        }
        lists.resize(outline.items.len(), Vec::new());
        outline.children = lists;
    }
}

/// Adds a node, and the shadow root or frame document listed within it.
fn add_node<'a>(
    outline: &mut Outline<'a>,
    by_node_id: &mut HashMap<i64, usize>,
    rows: &HashMap<i64, (usize, usize)>,
    node: &'a DomTreeNode,
) {
    let item = item_of(rows, node);
    let at = outline.add(item);
    by_node_id.insert(node.node_id, at);
    for root in &node.shadow_roots {
        let mode = match root.shadow_root_type.as_deref() {
            Some("open") => ShadowMode::Open,
            Some("closed") => ShadowMode::Closed,
            _ => continue,
        };
        let child = outline.add(Item::ShadowRoot(mode));
        by_node_id.insert(root.node_id, child);
        outline.children[at].push(child);
    }
    if let Some(document) = &node.content_document {
        let child = outline.add(item_of(rows, document));
        by_node_id.insert(document.node_id, child);
        outline.children[at].push(child);
    }
}

fn item_of<'a>(rows: &HashMap<i64, (usize, usize)>, node: &'a DomTreeNode) -> Item<'a> {
    match rows.get(&node.backend_node_id) {
        Some(&(document, row)) => Item::Row { document, row },
        None => Item::Bare(node),
    }
}

fn rows_by_backend_id(snapshot: &DomSnapshot) -> HashMap<i64, (usize, usize)> {
    let documents = snapshot.documents.iter().enumerate();
    documents
        .flat_map(|(document, source)| {
            let ids = source.nodes.backend_node_id.iter().enumerate();
            ids.map(move |(row, &id)| (id, (document, row)))
        })
        .collect()
}

/// Hangs pseudo-elements, which the list of nodes lacks. Returns those that go last.
fn hang_pseudo(
    snapshot: &DomSnapshot,
    outline: &mut Outline<'_>,
    by_backend_id: &HashMap<i64, usize>,
) -> Vec<(usize, usize)> {
    for (document, source) in snapshot.documents.iter().enumerate() {
        for (row, kind) in source.nodes.pseudo_type.entries() {
            let parent = source
                .nodes
                .parent_index
                .get(row)
                .and_then(|&parent| {
                    source
                        .nodes
                        .backend_node_id
                        .get(usize::try_from(parent).ok()?)
                })
                .and_then(|id| by_backend_id.get(id));
            if let Some(&parent) = parent {
                let child = outline.add(Item::Row { document, row });
                outline.add_pseudo(parent, child, snapshot.string(kind));
            }
        }
    }
    std::mem::take(&mut outline.last)
}
