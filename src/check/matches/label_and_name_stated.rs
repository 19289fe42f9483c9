//! A control labelled by what is written on it, with a name stated apart from that (ACT 2ee8b8). What is
//! written on an input button is its value.

use crate::check::shared::fields::input_type;
use crate::check::shared::label_words::visible_inner_text;
use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "label-and-name-stated",
    test,
};

/// Widgets that ARIA lets be named by their content, and the native one that opens its `details`.
const ROLES: &[Role] = &[
    Role::Button,
    Role::Checkbox,
    Role::GridCell,
    Role::Link,
    Role::MenuItem,
    Role::MenuItemCheckbox,
    Role::MenuItemRadio,
    Role::Option,
    Role::Radio,
    Role::Summary,
    Role::Switch,
    Role::Tab,
    Role::TreeItem,
];

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let semantics = &page.semantics;
    let is_input_button = || {
        matches!(input_type(node).as_str(), "button" | "submit" | "reset")
            && semantics.is_visible(node)
            && node
                .control_value()
                .or_else(|| node.attr("value"))
                .is_some()
    };
    ROLES.contains(&semantics.role(node))
        && semantics.is_exposed(node)
        && if node.is("input") {
            is_input_button()
        } else {
            !visible_inner_text(page, node).trim().is_empty()
        }
}
