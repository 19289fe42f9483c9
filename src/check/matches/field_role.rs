//! The element is a form field: by its role, or an input of a type that has none.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "field-role",
    test,
};

/// Roles that inherit from `input`, `menuitem` or `select` and take a value or a state, and the field
/// types that no ARIA role stands for.
fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    matches!(
        page.semantics.role(node),
        Role::Checkbox
            | Role::Combobox
            | Role::ListBox
            | Role::MenuItemCheckbox
            | Role::MenuItemRadio
            | Role::Radio
            | Role::SearchBox
            | Role::Slider
            | Role::SpinButton
            | Role::Switch
            | Role::TextBox
            | Role::ColorWell
            | Role::DateTimeField
            | Role::FileField
            | Role::PasswordField
    )
}
