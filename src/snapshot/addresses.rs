//! The addresses of a snapshot's documents, and what addresses in them mean.

use std::collections::HashMap;

use url::Url;

use super::data::NodeId;
use super::node::Node;
use super::tree::Snapshot;

/// Resolves addresses as browsers do (HTML §2.4.2): against the `base` of the document they are in.
#[derive(Debug, Default)]
pub struct Addresses {
    documents: HashMap<NodeId, Document>,
}

#[derive(Clone, Debug)]
struct Document {
    own: Url,
    /// What relative addresses are resolved against.
    base: Url,
}

impl Addresses {
    /// The addresses of all documents of a snapshot.
    pub fn of(snapshot: &Snapshot) -> Self {
        let mut addresses = Self::default();
        for info in snapshot.documents() {
            if let Ok(own) = Url::parse(&info.url) {
                let around = snapshot.node(info.node).and_then(Node::parent);
                let base = match around.and_then(|frame| addresses.base(frame)) {
                    // `srcdoc` and blank frames share the address of what they are in.
                    Some(base) if own.scheme() == "about" => base.clone(),
                    _ => own.clone(),
                };
                addresses
                    .documents
                    .insert(info.node, Document { own, base });
            }
        }
        // The first `base` with an address holds for its document.
        let bases: Vec<Node<'_>> = snapshot.elements_named("base").collect();
        for base in bases.into_iter().rev().filter(|base| base.is_html()) {
            if let (Some(document), Some(href)) = (
                addresses.documents.get_mut(&base.owner_document().id()),
                base.attr("href"),
            ) && let Ok(url) = document.own.join(href.trim_ascii())
            {
                document.base = url;
            }
        }
        addresses
    }

    /// The address of the document a node is in.
    pub fn document(&self, node: Node<'_>) -> Option<&Url> {
        let document = self.documents.get(&node.owner_document().id())?;
        Some(&document.own)
    }

    /// What an address written in the node's document means.
    pub fn resolve(&self, node: Node<'_>, address: &str) -> Option<Url> {
        self.base(node)?.join(address.trim_ascii()).ok()
    }

    fn base(&self, node: Node<'_>) -> Option<&Url> {
        let document = self.documents.get(&node.owner_document().id())?;
        Some(&document.base)
    }
}
