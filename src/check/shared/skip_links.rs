//! Where links that skip within the page may stand: before every link that leaves it.

use std::sync::Arc;

use super::links::Links;
use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

/// The first exposed link of the top document that leads to another page.
#[derive(Debug)]
pub(crate) struct FirstPageLink(Option<NodeId>);

impl FirstPageLink {
    /// That of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(|page| Self(first_page_link(page)))
    }

    /// True if the node stands before it, or there is no such link.
    pub(crate) fn comes_after(&self, node: Node<'_>) -> bool {
        self.0.is_none_or(|first| node.id() < first)
    }
}

fn first_page_link(page: &Page<'_>) -> Option<NodeId> {
    let links = Links::of(page);
    let top = page.snapshot.document()?;
    let mut anchors = page
        .snapshot
        .elements_named("a")
        .filter(|node| node.is_html() && node.has_attr("href"));
    let leaves = |node: &Node<'_>| {
        node.owner_document() == top
            && links.target_in_page(*node).is_none()
            && !node
                .attr("href")
                .is_some_and(|href| href.trim_start().starts_with('#'))
            && page.semantics.is_exposed(*node)
    };
    anchors.find(leaves).map(Node::id)
}
