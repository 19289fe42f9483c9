//! The first element of each class that is to be dragged (HTML `draggable`).

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::rule::{Matcher, Page};
use crate::snapshot::{Node, NodeId};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-dragged",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let first: Arc<FirstDragged> = page.shared(FirstDragged::new);
    first.0.contains(&node.id())
}

struct FirstDragged(HashSet<NodeId>);

impl FirstDragged {
    fn new(page: &Page<'_>) -> Self {
        let mut first = HashMap::new();
        // Links and pictures can be dragged anyway: to say so asks for nothing.
        let dragged = page.snapshot.elements().filter(|element| {
            element.attr_is("draggable", "true") && !element.is_any(&["a", "img"])
        });
        for element in dragged.filter(|element| page.semantics.is_visible(*element)) {
            let class = (element.name(), element.attr("class").unwrap_or_default());
            first.entry(class).or_insert(element.id());
        }
        Self(first.into_values().collect())
    }
}
