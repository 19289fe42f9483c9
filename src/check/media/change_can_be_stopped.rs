//! Text that changes by itself can be paused, stopped or hidden (ACT efbfc7).

use crate::check::shared::surroundings::{HALTS, Surroundings, nodes};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId, visible_text};

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

/// Controls a question names: more are of no help.
const MOST: usize = 20;

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let around = Surroundings::of(page);
    if around.has_control(page, HALTS) {
        return Verdict::yes();
    }
    let ways = around.controls.iter().chain(&around.links);
    let ways: Vec<NodeId> = ways.copied().take(MOST).collect();
    if !ways.is_empty() {
        return Verdict::unsure("changing-control").related(nodes(page, &ways));
    }
    if is_clock(page, node) {
        return Verdict::unsure("changing-essential");
    }
    Verdict::no("changing-no-control")
}

/// Time itself cannot be paused.
fn is_clock(page: &Page<'_>, node: Node<'_>) -> bool {
    let text = visible_text(node);
    let is_time = text.contains(':') && text.chars().filter(char::is_ascii_digit).count() >= 3;
    let around = std::iter::once(node).chain(node.flat_ancestors());
    let mut elements = around.filter(|node| node.is_element());
    is_time || elements.any(|node| node.is("time") || page.semantics.role(node) == Role::Timer)
}
