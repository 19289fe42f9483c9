//! Hidden texts that style sheets show under the pointer.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::flat;
use crate::rule::Page;
use crate::snapshot::{HoverElement, Node, NodeId};

/// Those of a page: what is in another such element shows with it, and of those of one class one stands for
/// all.
#[derive(Debug, Default)]
pub(crate) struct Hovered(HashMap<NodeId, HoverElement>);

impl Hovered {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// How the element shows, if it is one.
    pub(crate) fn get(&self, element: Node<'_>) -> Option<&HoverElement> {
        self.0.get(&element.id())
    }

    fn new(page: &Page<'_>) -> Self {
        let all = &page.snapshot.page().behaviour.hovered;
        let ids: HashSet<NodeId> = all.iter().map(|it| it.node).collect();
        let is_part = |node: Node<'_>| flat::around(node).any(|outer| ids.contains(&outer.id()));
        let mut classes = HashSet::new();
        let first = all.iter().filter(|it| {
            let node = page.snapshot.node(it.node);
            let node = node.filter(|node| says_something(*node) && !is_part(*node));
            node.is_some_and(|node| classes.insert(node.attr("class").unwrap_or_default()))
        });
        Self(first.map(|it| (it.node, it.clone())).collect())
    }
}

/// A lone sign, such as the “§” that leads to a heading, says nothing that is missed.
fn says_something(element: Node<'_>) -> bool {
    let mut texts = flat::within(element).filter(|node| node.is_text());
    texts.any(|text| text.value().contains(char::is_alphanumeric))
}
