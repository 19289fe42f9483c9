//! Can people switch off what moving the device does, and do the same with controls (WCAG 2.5.4)?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "motion-optional",
    needs: Needs::Layout,
    messages: &["motion-listened-to"],
    run,
};

fn run(_: &Page<'_>, _: Node<'_>) -> Verdict {
    Verdict::unsure("motion-listened-to")
}
