//! The first element of each class that is to be dragged (HTML `draggable`).

use crate::check::shared::classes::is_first_of_its_class;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-dragged",
    test,
};

/// What is found once a page.
struct Dragged;

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    is_first_of_its_class::<Dragged>(page, node, |it| {
        // Links and pictures can be dragged anyway: to say so asks for nothing.
        it.attr_is("draggable", "true")
            && !it.is_any(&["a", "img"])
            && page.semantics.is_visible(*it)
    })
}
