//! The element is a widget that takes a value.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "input-widget-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    matches!(
        page.semantics.role(node),
        Role::Combobox
            | Role::ListBox
            | Role::SearchBox
            | Role::Slider
            | Role::SpinButton
            | Role::TextBox
    )
}
