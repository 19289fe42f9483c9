//! Are the attributes that the role requires set, and not empty (ARIA 1.2 §5.2.2)?
//!
//! What the host language says in its own way counts, and so do defaults of the role. `aria-controls`
//! of a combo box is wanted only while its list is open (ARIA 1.3 does not require it at all), the
//! number of a slider only if it is not put in words.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "required-attributes-given",
    needs: Needs::Dom,
    messages: &["required-attribute-missing", "combobox-list-unknown"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let role = page.semantics.role(node);
    let missing: Vec<&str> = required(page, node, role)
        .iter()
        .copied()
        .filter(|name| !is_set(node, name) && !is_native(node, name))
        .filter(|name| role.info().default_value(name).is_none_or(is_undefined))
        .collect();
    if !missing.is_empty() {
        return Verdict::no("required-attribute-missing")
            .with("names", missing.join(", "))
            .with("role", role.name());
    }
    if role == Role::Combobox && lacks_list(node) {
        return Verdict::no("combobox-list-unknown");
    }
    Verdict::yes()
}

fn required(page: &Page<'_>, node: Node<'_>, role: Role) -> &'static [&'static str] {
    match role {
        Role::Separator if page.semantics.is_focusable(node) => &["aria-valuenow"],
        Role::Slider if is_set(node, "aria-valuetext") => &[],
        _ => role.info().required,
    }
}

/// A default that says nothing is none.
fn is_undefined(value: &str) -> bool {
    value == "undefined"
}

fn is_set(node: Node<'_>, name: &str) -> bool {
    node.attr(name)
        .is_some_and(|value| !value.trim_ascii().is_empty())
}

/// True if the element says the same by itself (HTML-AAM §3.6).
fn is_native(node: Node<'_>, name: &str) -> bool {
    let input_is =
        |kinds: &[&str]| node.is("input") && kinds.iter().any(|kind| node.attr_is("type", kind));
    match name {
        "aria-checked" => input_is(&["checkbox", "radio"]),
        "aria-level" => node.is_any(&["h1", "h2", "h3", "h4", "h5", "h6"]),
        "aria-selected" => node.is("option"),
        "aria-valuenow" => input_is(&["number", "range"]) || node.is_any(&["meter", "progress"]),
        _ => false,
    }
}

/// An open combo box that nothing ties to its list.
fn lacks_list(node: Node<'_>) -> bool {
    let ties = ["aria-controls", "aria-owns", "aria-activedescendant"];
    node.attr_is("aria-expanded", "true") && ties.iter().all(|name| !is_set(node, name))
}
