//! Does the element take each `aria-*` attribute it has: global ones, those of its role, and those
//! ARIA in HTML §4 gives to its kind?
//!
//! Attributes that the role prohibits are another check's concern, values too.

use crate::check::shared::owned;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::{GlobalUse, Role, RoleOrigin, attribute};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "aria-attributes-allowed",
    needs: Needs::Dom,
    messages: &[
        "aria-attribute-not-for-role",
        "aria-attribute-not-for-element",
        "aria-attribute-role-unknown",
        "aria-attribute-no-longer-for-role",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let role = page.semantics.role(node);
    let is_explicit = page.semantics.explicit_role(node) == Some(role);
    let given = node.attrs().filter(|(name, _)| attribute(name).is_some());
    let refused: Vec<&str> = given
        .filter(|(name, value)| !says_nothing(node, name, value))
        .map(|(name, _)| name)
        .filter(|name| !takes(role, name) || (!is_explicit && !element_takes(node, name)))
        .collect();
    if refused.is_empty() {
        return Verdict::yes();
    }
    verdict(page, node, role, &refused)
}

fn verdict(page: &Page<'_>, node: Node<'_>, role: Role, refused: &[&str]) -> Verdict {
    let has_own_role = role != Role::Generic && !role.info().is_internal();
    let verdict = if refused.iter().all(|name| took_once(role, name)) {
        Verdict::unsure("aria-attribute-no-longer-for-role")
    } else if is_of_unknown_role(page, node) {
        Verdict::unsure("aria-attribute-role-unknown")
    } else if has_own_role {
        Verdict::no("aria-attribute-not-for-role")
    } else {
        Verdict::no("aria-attribute-not-for-element")
    };
    verdict
        .with("names", refused.join(", "))
        .with("role", role.name())
        .with("element", node.name())
}

fn takes(role: Role, name: &str) -> bool {
    let is_global = attribute(name).is_some_and(|info| info.global != GlobalUse::No);
    is_global || role.info().has_own_or_inherited(name)
}

/// ARIA in HTML §4: elements that take few global attributes or none, whatever they are for.
fn element_takes(node: Node<'_>, name: &str) -> bool {
    if node.is_any(&["br", "picture", "wbr"]) {
        return name == "aria-hidden";
    }
    !node.is_any(&["col", "colgroup", "datalist", "html", "map"])
}

/// Values that only state what holds without them.
fn says_nothing(node: Node<'_>, name: &str, value: &str) -> bool {
    value.trim() == "false"
        && (name == "aria-required"
            || (name == "aria-multiline" && node.has_attr("contenteditable")))
}

/// `aria-expanded` was for every section, window and document until ARIA 1.2 (ARIA 1.1 §6.6).
fn took_once(role: Role, name: &str) -> bool {
    let is_of_1_1 = role.info().origin != RoleOrigin::Aria13
        && role.info().prohibited.is_empty()
        && !matches!(role, Role::Blockquote | Role::Time | Role::Meter);
    let inherited = [
        Role::Section,
        Role::SectionHead,
        Role::Document,
        Role::Window,
    ];
    match name {
        "aria-expanded" => is_of_1_1 && inherited.into_iter().any(|parent| role.is_a(parent)),
        "aria-orientation" => role == Role::Combobox,
        "aria-level" => role.is_a(Role::Grid),
        _ => false,
    }
}

/// SVG gives most elements no role of their own, and a custom element's may be set by script.
fn is_of_unknown_role(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_open = owned::may_have_hidden_role(node)
        || (node.is_svg() && page.semantics.explicit_role(node).is_none());
    is_open && !page.semantics.is_focusable(node)
}
