//! Does the page stay until people leave it, without any exception?

use crate::check::shared::refresh;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "refresh-immediate",
    needs: Needs::Dom,
    messages: &["refresh-timed"],
    run,
};

fn run(_page: &Page<'_>, node: Node<'_>) -> Verdict {
    let seconds = node.attr("content").and_then(refresh::delay).unwrap_or(0.0);
    // A delay of 0 is a redirect: nothing is taken from anyone.
    if seconds == 0.0 {
        Verdict::yes()
    } else {
        Verdict::no("refresh-timed").with("seconds", seconds)
    }
}
