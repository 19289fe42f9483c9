//! Form fields.

use crate::rule::Page;
use crate::semantics::{Mechanism, Role};
use crate::snapshot::Node;

/// The `type` of an `input` as written, lower case; empty if there is none.
pub(crate) fn input_type(node: Node<'_>) -> String {
    let kind = node.attr("type").unwrap_or_default();
    kind.trim_ascii().to_ascii_lowercase()
}

/// True for elements that take an answer: text areas, lists of choices and inputs other than buttons.
pub(crate) fn takes_answer(node: Node<'_>) -> bool {
    const BUTTONS: &[&str] = &["hidden", "image", "button", "submit", "reset"];
    node.is_any(&["select", "textarea"])
        || (node.is("input") && !BUTTONS.contains(&input_type(node).as_str()))
}

/// True if a label proper names the field: `label`, `aria-label` or `aria-labelledby`.
pub(crate) fn has_label(page: &Page<'_>, field: Node<'_>) -> bool {
    matches!(
        page.semantics.name(field).mechanism(),
        Some(Mechanism::Label | Mechanism::AriaLabel | Mechanism::AriaLabelledBy)
    )
}

/// True for form fields: roles that inherit from `input`, `menuitem` or `select` and take a value or a
/// state, and the field types that no ARIA role stands for.
pub(crate) fn has_field_role(page: &Page<'_>, node: Node<'_>) -> bool {
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

/// True if the field says that its value is wrong (ARIA 1.2, `aria-invalid`).
pub(crate) fn is_marked_invalid(field: Node<'_>) -> bool {
    let value = field.attr("aria-invalid").map(str::trim);
    value.is_some_and(|value| !value.is_empty() && !value.eq_ignore_ascii_case("false"))
}
