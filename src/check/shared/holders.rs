//! Which elements have text or tab stops in them. Found once, so that no rule walks the page per element.

use std::collections::HashSet;
use std::sync::Arc;

use super::flat;
use super::texts::Texts;
use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

/// Those of a page.
#[derive(Debug, Default)]
pub(crate) struct Holders {
    text: HashSet<NodeId>,
    stops: HashSet<NodeId>,
}

impl Holders {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(|page| {
            let mut holders = Self::default();
            for id in Texts::of(page).runs().iter().flat_map(|run| &run.nodes) {
                let text = page.snapshot.node(*id);
                let text = text.filter(|text| page.semantics.is_exposed(*text));
                mark(&mut holders.text, text);
            }
            for stop in page.semantics.focus_order() {
                mark(&mut holders.stops, Some(stop));
            }
            holders
        })
    }

    /// True if text that is read is in the element.
    pub(crate) fn has_text(&self, element: Node<'_>) -> bool {
        self.text.contains(&element.id())
    }

    /// True if the element is a tab stop, or has one in it.
    pub(crate) fn has_stop(&self, element: Node<'_>) -> bool {
        self.stops.contains(&element.id())
    }
}

/// Adds the node and what is around it, up to what is there already.
fn mark(set: &mut HashSet<NodeId>, node: Option<Node<'_>>) {
    let Some(node) = node else { return };
    set.insert(node.id());
    for outer in flat::around(node) {
        if !set.insert(outer.id()) {
            break;
        }
    }
}
