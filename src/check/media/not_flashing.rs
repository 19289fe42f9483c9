//! Does it stay below the flash thresholds (WCAG 2.3.1)? How bright it is where, a person has to see.

use crate::check::shared::animated::Animations;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "not-flashing",
    needs: Needs::Layout,
    messages: &["flashes-perhaps"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let animations = Animations::of(page);
    let flashes = animations.get(node).map_or(0.0, |it| it.flashes);
    Verdict::unsure("flashes-perhaps").with("times", format!("{flashes:.0}"))
}
