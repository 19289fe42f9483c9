//! The frames of a snapshot: those in it, and those it does not show.

use std::collections::HashMap;

use url::Url;

use crate::render::dom_snapshot::{DocumentSnapshot, DomSnapshot};
use crate::render::source::{Content, Unread};

/// Ids of the frames in the snapshot, the main one first.
pub(super) fn ids(content: &Content) -> Vec<String> {
    let Content::Dom(capture) = content else {
        return Vec::new();
    };
    let snapshot = &capture.snapshot;
    let documents = snapshot.documents.iter();
    documents
        .map(|document| snapshot.string(document.frame_id).to_owned())
        .collect()
}

/// Every frame element whose content is missing from the snapshot, with the reason.
pub(super) fn unread(snapshot: &DomSnapshot) -> Vec<Unread> {
    snapshot
        .documents
        .iter()
        .flat_map(|document| unread_in(snapshot, document))
        .collect()
}

fn unread_in(snapshot: &DomSnapshot, document: &DocumentSnapshot) -> Vec<Unread> {
    let nodes = &document.nodes;
    let contents: HashMap<usize, i64> = nodes.content_document_index.entries().collect();
    let base = Url::parse(snapshot.string(document.document_url)).ok();
    let mut found = Vec::new();
    for (node, &name) in nodes.node_name.iter().enumerate() {
        let name = snapshot.string(name);
        if !["iframe", "frame"]
            .iter()
            .any(|frame| name.eq_ignore_ascii_case(frame))
        {
            continue;
        }
        let source = attribute(snapshot, document, node, "src").unwrap_or_default();
        let wanted = base
            .as_ref()
            .and_then(|base| base.join(source.trim()).ok())
            .map_or_else(|| source.to_owned(), Into::into);
        let content = contents
            .get(&node)
            .and_then(|&index| snapshot.documents.get(usize::try_from(index).ok()?));
        if let Some(why) = reason(snapshot, content, source) {
            found.push(Unread {
                backend_id: nodes.backend_node_id.get(node).copied().unwrap_or_default(),
                url: wanted,
                why: why.to_owned(),
            });
        }
    }
    found
}

fn reason(
    snapshot: &DomSnapshot,
    content: Option<&DocumentSnapshot>,
    source: &str,
) -> Option<&'static str> {
    let Some(content) = content else {
        return Some("the browser gave no access to its content");
    };
    let shown = snapshot.string(content.document_url);
    if shown.starts_with("chrome-error:") {
        return Some("its content could not be loaded");
    }
    let source = source.trim();
    let addressed =
        !source.is_empty() && !source.starts_with("about:") && !source.starts_with("javascript:");
    (addressed && shown == "about:blank" && is_blank(snapshot, content))
        .then_some("its content had not been loaded")
}

/// True for a document with nothing in its body.
fn is_blank(snapshot: &DomSnapshot, document: &DocumentSnapshot) -> bool {
    document.nodes.node_name.iter().all(|&name| {
        matches!(
            snapshot.string(name),
            "#document" | "html" | "HTML" | "HEAD" | "BODY"
        )
    })
}

fn attribute<'a>(
    snapshot: &'a DomSnapshot,
    document: &DocumentSnapshot,
    node: usize,
    name: &str,
) -> Option<&'a str> {
    let pairs = document.nodes.attributes.get(node)?;
    pairs
        .chunks_exact(2)
        .find(|pair| snapshot.string(pair[0]) == name)
        .map(|pair| snapshot.string(pair[1]))
}
