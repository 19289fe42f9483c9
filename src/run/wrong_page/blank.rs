//! Pages on which nothing is.

use crate::snapshot::{Node, Snapshot};

/// Elements that show something without text.
const CONTENT: &[&str] = &[
    "img", "svg", "canvas", "video", "audio", "iframe", "frame", "object", "embed", "input",
    "button", "select", "textarea", "meter", "progress", "hr",
];
/// Elements whose text nobody sees.
const UNSEEN: &[&str] = &["script", "style", "template", "noscript", "title"];

/// A document in which nothing is: no text, no picture, no field. What is there and hidden counts as
/// content.
pub(super) fn is_blank(snapshot: &Snapshot) -> bool {
    let refreshes = |node: Node<'_>| node.attr_is("http-equiv", "refresh");
    let shows = |node: Node<'_>| {
        if node.is_text() {
            let unseen = node
                .parent_element()
                .is_some_and(|parent| parent.is_any(UNSEEN));
            !unseen && !node.value().trim().is_empty()
        } else {
            node.is_any(CONTENT) || node.is_pseudo() || node.shadow_root().is_some()
        }
    };
    !snapshot.nodes().any(|node| shows(node) || refreshes(node))
}
