//! The DOM as `DOM.getFlattenedDocument` lists it: what `captureSnapshot`, which follows the flat
//! tree, does not tell of pages with shadow trees. There, slotted nodes stand below their slot and
//! unassigned ones are missing.

use serde::Deserialize;

/// Every node of every document of a page.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct DomTree {
    /// In no order but this: siblings stand in document order.
    pub nodes: Vec<DomTreeNode>,
}

/// A node. Shadow roots and frame documents are listed within their host, without their children.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DomTreeNode {
    /// Number of the node in this list.
    pub node_id: i64,
    /// Number of its parent; a shadow root or a frame document is a parent too.
    pub parent_id: Option<i64>,
    /// The browser's lasting id of the node.
    pub backend_node_id: i64,
    /// DOM node type: 1 element, 3 text, 8 comment, 9 document, 10 doctype, 11 fragment.
    pub node_type: i64,
    /// Name as in `Node.nodeName`.
    pub node_name: String,
    /// Text of text nodes and comments.
    pub node_value: String,
    /// Names and values in turn.
    pub attributes: Vec<String>,
    /// `user-agent`, `open` or `closed`, of a shadow root.
    pub shadow_root_type: Option<String>,
    /// Shadow roots of an element.
    pub shadow_roots: Vec<DomTreeNode>,
    /// Document of a frame element.
    pub content_document: Option<Box<DomTreeNode>>,
}
