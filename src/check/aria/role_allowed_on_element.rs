//! May each role in the `role` attribute stand on this element (ARIA in HTML §4)?

use crate::check::shared::allowed_roles;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "role-allowed-on-element",
    needs: Needs::Dom,
    messages: &["role-not-for-element"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let roles = node.attr("role").unwrap_or("").split_ascii_whitespace();
    let refused: Vec<&str> = roles
        .filter_map(Role::from_token)
        .filter(|role| !role.info().is_abstract)
        .filter(|role| !allowed_roles::is_allowed(page, node, *role))
        .map(Role::name)
        .collect();
    if refused.is_empty() {
        return Verdict::yes();
    }
    Verdict::no("role-not-for-element")
        .with("roles", refused.join(", "))
        .with("element", node.name())
}
