//! The first element of each class on which a script changes the page while the pointer is over it, and that
//! neither the focus nor a click acts on (WCAG 2.1.1; failure F54).
//!
//! What changes only its own looks shows that it can be clicked.

use std::collections::HashSet;
use std::sync::Arc;

use crate::check::shared::classes::first_of_each;
use crate::check::shared::handlers::{Handler, handlers};
use crate::rule::{Matcher, Page};
use crate::snapshot::{Node, NodeId};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-acting-on-hover",
    test,
};

const HOVER: &[&str] = &["mouseover", "mouseenter", "pointerover", "pointerenter"];
/// Events by which the same may be done without a mouse.
const OTHERWISE: &[&str] = &[
    "focus",
    "focusin",
    "click",
    "keydown",
    "keyup",
    "keypress",
    "touchstart",
];

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let first: Arc<First> = page.shared(First::new);
    first.0.contains(&node.id())
}

struct First(HashSet<NodeId>);

impl First {
    fn new(page: &Page<'_>) -> Self {
        let elements = page.snapshot.elements().filter(|node| {
            let hover = handlers(*node, HOVER);
            hover.iter().any(Handler::changes_others)
                && handlers(*node, OTHERWISE).is_empty()
                && page.semantics.is_visible(*node)
        });
        Self(first_of_each(elements))
    }
}
