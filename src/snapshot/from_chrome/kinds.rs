//! What a node is, told by its type and the spelling of its name.

use super::super::{Namespace, NodeKind, Pseudo};

/// The kind of a DOM node type; none for what has no place in a snapshot.
pub(super) fn node_kind(node_type: i64) -> Option<NodeKind> {
    match node_type {
        1 => Some(NodeKind::Element),
        3 | 4 => Some(NodeKind::Text),
        8 => Some(NodeKind::Comment),
        9 => Some(NodeKind::Document),
        10 => Some(NodeKind::Doctype),
        _ => None,
    }
}

/// Pseudo-elements that show part of another node's text are no nodes of their own.
pub(super) fn pseudo_kind(name: &str) -> Option<NodeKind> {
    Some(NodeKind::Pseudo(match name {
        "before" => Pseudo::Before,
        "after" => Pseudo::After,
        "marker" => Pseudo::Marker,
        "backdrop" => Pseudo::Backdrop,
        "first-letter" | "first-line" => return None,
        _ => Pseudo::Other,
    }))
}

/// Namespace and local name. Chrome does not tell the namespace, but writes the names of HTML
/// elements in HTML documents in capitals, and those of all others as they are.
pub(super) fn namespace_of<'n>(
    name: &'n str,
    xmlns: Option<&str>,
    outer: Namespace,
) -> (Namespace, &'n str) {
    if !name.contains(|c: char| c.is_ascii_lowercase()) {
        return (Namespace::Html, name);
    }
    let local = name.rsplit(':').next().unwrap_or(name);
    let namespace = match (xmlns, local) {
        (Some("http://www.w3.org/1999/xhtml"), _) => Namespace::Html,
        // The HTML parser takes no notice of what `xmlns` says of these two.
        (Some("http://www.w3.org/2000/svg"), _) | (_, "svg") => Namespace::Svg,
        (Some("http://www.w3.org/1998/Math/MathML"), _) | (_, "math") => Namespace::MathMl,
        _ => outer,
    };
    (namespace, local)
}
