//! Do frames of the same name hold the same?

use std::collections::HashMap;
use std::sync::Arc;

use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId, collapse};

pub(crate) static CHECK: Check = Check {
    id: "frame-name-unique",
    needs: Needs::Dom,
    messages: &["frame-name-shared"],
    run,
};

fn run(page: &Page<'_>, frame: Node<'_>) -> Verdict {
    let names = FrameNames::of(page);
    let others = names.others(page, frame);
    let own = content(page, frame);
    let differing: Vec<Node<'_>> = others
        .into_iter()
        .filter(|other| own.is_none() || content(page, *other) != own)
        .collect();
    if differing.is_empty() {
        return Verdict::yes();
    }
    Verdict::unsure("frame-name-shared")
        .with("name", page.semantics.name(frame).text.as_str())
        .related(differing)
}

/// The exposed frames of the page by name.
struct FrameNames(HashMap<String, Vec<NodeId>>);

impl FrameNames {
    fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let mut names: HashMap<String, Vec<NodeId>> = HashMap::new();
        let is_frame = |node: &Node<'_>| {
            page.semantics.role(*node) == Role::Frame && page.semantics.is_exposed(*node)
        };
        for frame in page.snapshot.elements().filter(is_frame) {
            names.entry(key(page, frame)).or_default().push(frame.id());
        }
        Self(names)
    }

    fn others<'p>(&self, page: &'p Page<'_>, frame: Node<'_>) -> Vec<Node<'p>> {
        let named = self.0.get(&key(page, frame)).into_iter().flatten();
        named
            .filter(|&&id| id != frame.id())
            .take(MOST)
            .filter_map(|&id| page.snapshot.node(id))
            .collect()
    }
}

/// Frames of one name that are compared with each other.
const MOST: usize = 20;

fn key(page: &Page<'_>, frame: Node<'_>) -> String {
    page.semantics.name(frame).text.to_lowercase()
}

/// What tells a frame's content from another's: its text and where its links and pictures lead, else
/// its address.
#[derive(PartialEq)]
enum Content {
    Same(String, Vec<String>),
    At(String),
}

fn content(page: &Page<'_>, frame: Node<'_>) -> Option<Content> {
    let Some(document) = frame.content_document() else {
        return frame
            .attr("src")
            .map(|src| Content::At(src.trim().to_owned()));
    };
    let text = collapse(&document.text_content());
    let leads = |node: Node<'_>| {
        node.attr("href")
            .or_else(|| node.attr("src"))
            .map(str::to_owned)
    };
    let places: Vec<String> = document.descendants().filter_map(leads).collect();
    if text.is_empty() && places.is_empty() {
        let documents = page.snapshot.documents().iter();
        let info = documents
            .into_iter()
            .find(|info| info.node == document.id())?;
        return Some(Content::At(info.url.clone()));
    }
    Some(Content::Same(text, places))
}
