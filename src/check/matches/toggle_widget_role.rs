//! The element is a widget that is on or off.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "toggle-widget-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    matches!(
        page.semantics.role(node),
        Role::Checkbox
            | Role::MenuItemCheckbox
            | Role::MenuItemRadio
            | Role::Option
            | Role::Radio
            | Role::Switch
    )
}
