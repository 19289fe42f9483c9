//! Does the `role` attribute name at least one role authors may use?
//!
//! The tokens are fallbacks: browsers take the first they know, so one good token is enough.

use crate::check::shared::spelling;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::{Role, RoleOrigin};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "role-valid",
    needs: Needs::Dom,
    messages: &[
        "role-unknown",
        "role-misspelt",
        "role-abstract",
        "role-draft",
    ],
    run,
};

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let value = node.attr("role").unwrap_or_default();
    let roles: Vec<Role> = value
        .split_ascii_whitespace()
        .filter_map(Role::from_token)
        .collect();
    let mut usable = roles
        .iter()
        .filter(|role| !role.info().is_abstract)
        .peekable();
    if usable.peek().is_some() {
        return if usable.any(|role| role.info().origin != RoleOrigin::Aria13) {
            Verdict::yes()
        } else {
            Verdict::unsure("role-draft").with("value", value)
        };
    }
    if value.split_ascii_whitespace().any(is_unratified) {
        return Verdict::unsure("role-draft").with("value", value);
    }
    if !roles.is_empty() {
        return Verdict::no("role-abstract").with("value", value);
    }
    let first = value.split_ascii_whitespace().next().unwrap_or_default();
    let known = Role::ALL
        .iter()
        .filter(|role| !role.info().is_abstract && !role.info().is_internal());
    match spelling::nearest(first, known.map(|role| role.name())) {
        Some(meant) => Verdict::no("role-misspelt")
            .with("value", value)
            .with("meant", meant),
        None => Verdict::no("role-unknown").with("value", value),
    }
}

/// `text` was in drafts of ARIA 1.1 and never in a Recommendation; `WebKit` takes it.
fn is_unratified(token: &str) -> bool {
    token.eq_ignore_ascii_case("text")
}
