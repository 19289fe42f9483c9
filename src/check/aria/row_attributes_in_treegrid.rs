//! Are the attributes that only rows of a tree grid may have on no other row (ARIA 1.2 §5.4 "row")?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "row-attributes-in-treegrid",
    needs: Needs::Dom,
    messages: &["row-attribute-outside-treegrid"],
    run,
};

const OF_TREEGRID: &[&str] = &[
    "aria-expanded",
    "aria-level",
    "aria-posinset",
    "aria-setsize",
];

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let given: Vec<&str> = OF_TREEGRID
        .iter()
        .copied()
        .filter(|name| node.has_attr(name))
        .collect();
    if page.semantics.role(node) != Role::Row || given.is_empty() {
        return Verdict::yes();
    }
    let table = page
        .semantics
        .above(node)
        .find(|ancestor| page.semantics.role(*ancestor).is_a(Role::Table));
    match table.map(|table| page.semantics.role(table)) {
        Some(role @ (Role::Table | Role::Grid)) => Verdict::no("row-attribute-outside-treegrid")
            .with("names", given.join(", "))
            .with("role", role.name()),
        _ => Verdict::yes(),
    }
}
