//! Is the target at least 24 by 24 pixels, or far enough from others (WCAG 2.5.8)?

use crate::check::shared::targets::{LEAST, Targets, is_large_enough, is_sized_by_browser};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "target-size",
    needs: Needs::Layout,
    messages: &["target-small-and-crowded", "target-may-be-small"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let targets = Targets::of(page);
    let Some(area) = targets.area(node) else {
        return Verdict::yes();
    };
    if is_large_enough(area) || is_sized_by_browser(node) || targets.has_equivalent(page, node) {
        return Verdict::yes();
    }
    let Some(other) = targets.crowding(page, node) else {
        return Verdict::yes();
    };
    // What the keyboard cannot reach may be no target but part of a larger one that a script serves.
    let are_stops = [node, other]
        .iter()
        .all(|target| page.semantics.is_tabbable(*target));
    let verdict = if are_stops {
        Verdict::no("target-small-and-crowded")
    } else {
        Verdict::unsure("target-may-be-small")
    };
    verdict
        .with("width", tenths(area.width))
        .with("height", tenths(area.height))
        .with("least", LEAST)
        .related([other])
}

fn tenths(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}
