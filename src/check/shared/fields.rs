//! Form fields.

use crate::rule::Page;
use crate::semantics::Mechanism;
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
