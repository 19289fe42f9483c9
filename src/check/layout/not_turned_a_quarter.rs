//! Does the element stay upright when the window is laid on its side?

use crate::check::shared::turning;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "not-turned-a-quarter",
    needs: Needs::Layout,
    messages: &["orientation-locked"],
    run,
};

/// Degrees a quarter turn may be off.
const TOLERANCE: f64 = 2.0;

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let degrees = turning::of(page, node).map_or(0.0, |turned| {
        turning::degrees_between(&turned.before, &turned.after)
    });
    if (degrees - 90.0).abs() <= TOLERANCE {
        Verdict::no("orientation-locked")
    } else {
        Verdict::yes()
    }
}
