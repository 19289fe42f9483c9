//! Tab stops that are given a place of their own (`tabindex` above zero).

use std::sync::Arc;

use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

/// The first of a page, and what it is visited before though it comes after.
#[derive(Debug, Default)]
pub(crate) struct TabPlaces {
    first: Option<NodeId>,
    overtaken: Option<NodeId>,
}

impl TabPlaces {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// True for the first stop that is visited before one that comes before it, or, where there is none, the
    /// first with a place of its own.
    pub(crate) fn is_first(&self, stop: Node<'_>) -> bool {
        self.first == Some(stop.id())
    }

    /// The stop that it is visited before, though it comes after it.
    pub(crate) fn overtaken(&self) -> Option<NodeId> {
        self.overtaken
    }

    fn new(page: &Page<'_>) -> Self {
        let has_place = |stop: &Node<'_>| {
            page.semantics
                .tab_index(*stop)
                .is_some_and(|index| index > 0)
        };
        let order = page.semantics.focus_order();
        let Some(given) = order.iter().find(|stop| has_place(stop)) else {
            return Self::default();
        };
        // Nodes are numbered in document order within a tree.
        let root = given.tree_root();
        let mut in_tree = order.iter().filter(|stop| stop.tree_root() == root);
        let mut latest: Option<&Node<'_>> = None;
        let overtaken = in_tree.find_map(|stop| {
            let before = latest.filter(|latest| latest.id() > stop.id());
            latest = Some(latest.filter(|it| it.id() > stop.id()).unwrap_or(stop));
            before
                .filter(|before| has_place(before))
                .map(|before| (before.id(), stop.id()))
        });
        match overtaken {
            Some((first, overtaken)) => Self {
                first: Some(first),
                overtaken: Some(overtaken),
            },
            None => Self {
                first: Some(given.id()),
                overtaken: None,
            },
        }
    }
}
