//! The first element of each class on which a script changes the page while the pointer is over it, and that
//! neither the focus nor a click acts on (WCAG 2.1.1; failure F54).
//!
//! What changes only its own looks shows that it can be clicked.

use crate::check::shared::classes::is_first_of_its_class;
use crate::check::shared::handlers::{Handler, handlers};
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

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

/// What is found once a page.
struct Hovered;

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    is_first_of_its_class::<Hovered>(page, node, |it| {
        let hover = handlers(*it, HOVER);
        hover.iter().any(Handler::changes_others)
            && handlers(*it, OTHERWISE).is_empty()
            && page.semantics.is_visible(*it)
    })
}
