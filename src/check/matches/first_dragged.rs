//! The first element of each class that is to be dragged (HTML `draggable`).

use std::collections::HashSet;
use std::sync::Arc;

use crate::check::shared::classes::first_of_each;
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
        // Links and pictures can be dragged anyway: to say so asks for nothing.
        let dragged = page.snapshot.elements().filter(|element| {
            element.attr_is("draggable", "true") && !element.is_any(&["a", "img"])
        });
        Self(first_of_each(
            dragged.filter(|element| page.semantics.is_visible(*element)),
        ))
    }
}
