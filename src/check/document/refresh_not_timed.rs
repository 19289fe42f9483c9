//! Does the page stay until people leave it?

use crate::check::shared::refresh;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "refresh-not-timed",
    needs: Needs::Dom,
    messages: &["refresh-timed"],
    run,
};

/// Twenty hours: from here on a time limit is exempt (WCAG 2.2.1).
const EXEMPT: f64 = 72_000.0;

fn run(_page: &Page<'_>, node: Node<'_>) -> Verdict {
    let seconds = node.attr("content").and_then(refresh::delay).unwrap_or(0.0);
    // A delay of 0 is a redirect: nothing is taken from anyone.
    if seconds == 0.0 || seconds > EXEMPT {
        Verdict::yes()
    } else {
        Verdict::no("refresh-timed").with("seconds", seconds)
    }
}
