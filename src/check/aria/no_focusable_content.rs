//! Can nothing inside the element be reached with the Tab key (ACT 307n5z)?
//!
//! For elements whose content is announced as one piece. A control that only scripts can focus is a
//! question: it may be an extra for people with a mouse.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "no-focusable-content",
    needs: Needs::Dom,
    messages: &["content-focusable", "content-operable"],
    run,
};

/// A note that names hundreds of elements helps nobody.
const MOST_RELATED: usize = 20;

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let stops: Vec<Node<'_>> = node
        .flat_descendants()
        .filter(|inner| page.semantics.is_tabbable(*inner))
        .collect();
    if let Some(first) = stops.first() {
        return Verdict::no("content-focusable")
            .with("count", u32::try_from(stops.len()).unwrap_or(u32::MAX))
            .with("element", first.name())
            .related(stops.into_iter().take(MOST_RELATED));
    }
    let control = node
        .flat_descendants()
        .find(|inner| is_control(page, *inner));
    control.map_or(Verdict::yes(), |control| {
        Verdict::unsure("content-operable")
            .with("element", control.name())
            .related([control])
    })
}

fn is_control<'a>(page: &Page<'a>, node: Node<'a>) -> bool {
    let role = page.semantics.role(node);
    role.is_widget()
        && !role.is_a(Role::Composite)
        && !node.is_any(&["iframe", "frame"])
        && page.semantics.is_focusable(node)
}
