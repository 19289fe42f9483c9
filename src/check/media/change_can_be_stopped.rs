//! Text that changes by itself can be paused, stopped or hidden (ACT efbfc7).

use crate::check::shared::surroundings::{Halting, Surroundings, nodes};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{Node, visible_text};

pub(crate) static CHECK: Check = Check {
    id: "change-can-be-stopped",
    needs: Needs::Layout,
    messages: &[
        "changing-no-control",
        "changing-control",
        "changing-essential",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    match Surroundings::of(page).halting(page) {
        Halting::Named => Verdict::yes(),
        Halting::Perhaps(ways) => Verdict::unsure("changing-control").related(nodes(page, &ways)),
        Halting::Impossible if is_clock(page, node) => Verdict::unsure("changing-essential"),
        Halting::Impossible => Verdict::no("changing-no-control"),
    }
}

/// Time itself cannot be paused.
fn is_clock(page: &Page<'_>, node: Node<'_>) -> bool {
    let text = visible_text(node);
    let is_time = text.contains(':') && text.chars().filter(char::is_ascii_digit).count() >= 3;
    let around = std::iter::once(node).chain(node.flat_ancestors());
    let mut elements = around.filter(|node| node.is_element());
    is_time || elements.any(|node| node.is("time") || page.semantics.role(node) == Role::Timer)
}
