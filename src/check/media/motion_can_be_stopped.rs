//! Can what moves or blinks by itself be paused, stopped or hidden (WCAG 2.2.2; failures F4, F16)?

use crate::check::shared::flat;
use crate::check::shared::surroundings::{Halting, Surroundings, nodes};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "motion-can-be-stopped",
    needs: Needs::Layout,
    messages: &["motion-no-control", "motion-control", "motion-of-picture"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    match Surroundings::of(page).halting(page) {
        Halting::Named => Verdict::yes(),
        Halting::Perhaps(ways) => Verdict::unsure("motion-control").related(nodes(page, &ways)),
        // A wheel that turns while something is on its way says so by moving.
        Halting::Impossible if !has_text(node) => Verdict::unsure("motion-of-picture"),
        Halting::Impossible => Verdict::no("motion-no-control"),
    }
}

fn has_text(node: Node<'_>) -> bool {
    flat::within(node).any(flat::is_text)
}
