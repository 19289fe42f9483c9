//! Elements with an `aria-*` attribute that holds only in some places.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "conditional-attribute",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let has_any = |names: &[&str]| names.iter().any(|name| node.has_attr(name));
    match page.semantics.role(node) {
        Role::Row => has_any(&[
            "aria-expanded",
            "aria-level",
            "aria-posinset",
            "aria-setsize",
        ]),
        Role::Checkbox | Role::Radio => node.is("input") && has_any(&["aria-checked"]),
        _ => false,
    }
}
