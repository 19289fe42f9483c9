//! Can what is dragged be done with single clicks, too (WCAG 2.5.7)?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "dragging-not-needed",
    needs: Needs::Dom,
    messages: &["dragged"],
    run,
};

fn run(_: &Page<'_>, _: Node<'_>) -> Verdict {
    Verdict::unsure("dragged")
}
