//! A field with a script that runs when its value changes.

use crate::check::shared::handlers::input_handlers;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "handles-input",
    test,
};

/// Buttons have no value to change.
const BUTTONS: &[&str] = &["button", "submit", "reset", "image", "hidden"];

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_kind = |kind: &&str| node.attr_is("type", kind);
    let is_button = node.is("input") && BUTTONS.iter().any(is_kind);
    if is_button || input_handlers(node).is_empty() {
        return false;
    }
    page.semantics.is_exposed(node)
}
