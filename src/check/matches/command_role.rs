//! Links, buttons and menu items by their author's role: native ones have rules of their own.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "command-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let role = page.semantics.role(node);
    let is_native = if role.is_a(Role::Link) {
        node.is_any(&["a", "area"]) && node.has_attr("href")
    } else {
        role == Role::Button && node.is_any(&["button", "input"])
    };
    let is_command = matches!(role, Role::Button | Role::MenuItem) || role.is_a(Role::Link);
    node.is_html() && is_command && !is_native
}
