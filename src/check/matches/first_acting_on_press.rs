//! The first control of each class that acts when a button or finger goes down on it, and not when it is
//! lifted (WCAG 2.5.2).

use crate::check::shared::classes::is_first_of_its_class;
use crate::check::shared::handlers::handlers;
use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-acting-on-press",
    test,
};

const DOWN: &[&str] = &["mousedown", "pointerdown", "touchstart"];
const UP: &[&str] = &["click", "mouseup", "pointerup", "touchend"];

/// What is found once a page.
struct Pressed;

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    is_first_of_its_class::<Pressed>(page, node, |it| {
        !handlers(*it, DOWN).is_empty()
            && handlers(*it, UP).is_empty()
            && is_command(page, *it)
            && page.semantics.is_visible(*it)
    })
}

/// What does something when it is pressed, and only what scripts make it do: links and buttons that send a
/// form act by themselves, when they are let go.
fn is_command(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_command = matches!(
        page.semantics.role(node),
        Role::Button | Role::Link | Role::MenuItem | Role::Tab | Role::Option | Role::TreeItem
    );
    let sends = node.is("button")
        && !node.attr_is("type", "button")
        && node.flat_ancestors().any(|around| around.is("form"));
    is_command && !sends && !(node.is("a") && node.has_attr("href"))
}
