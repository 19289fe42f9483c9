//! The headings of each document in reading order.

use std::collections::HashMap;
use std::sync::Arc;

use super::flat;
use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId};

/// A heading's level.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Heading {
    pub(crate) node: NodeId,
    pub(crate) level: u32,
}

/// The heading that a text is part of.
pub(crate) fn heading_around(page: &Page<'_>, text: Node<'_>) -> Option<NodeId> {
    flat::around(text)
        .find(|node| page.semantics.role(*node) == Role::Heading)
        .map(Node::id)
}

/// Every exposed heading, with the one before it in the same document.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    headings: HashMap<NodeId, (Heading, Option<Heading>)>,
}

impl Outline {
    /// The page's outline.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let mut outline = Self::default();
        let documents = page.snapshot.documents().iter();
        for document in documents.filter_map(|info| page.snapshot.node(info.node)) {
            let mut previous = None;
            for node in flat::within(document).filter(|node| node.is_element()) {
                if page.semantics.role(node) != Role::Heading || !page.semantics.is_exposed(node) {
                    continue;
                }
                let level = page.semantics.heading_level(node).unwrap_or(2);
                let heading = Heading {
                    node: node.id(),
                    level,
                };
                outline
                    .headings
                    .insert(node.id(), (heading, previous.replace(heading)));
            }
        }
        outline
    }

    /// A heading's level, and the heading before it.
    pub(crate) fn heading(&self, node: NodeId) -> Option<(Heading, Option<Heading>)> {
        self.headings.get(&node).copied()
    }
}
