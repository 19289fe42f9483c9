//! Does the page do without the motion of the device, or can that be switched off and replaced
//! (WCAG 2.5.4; ACT c249d5, 7677a9)?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "motion-optional",
    needs: Needs::Layout,
    messages: &["motion-listened-to"],
    run,
};

/// Events of moving and turning the device (W3C Device Orientation and Motion §4).
const EVENTS: &[&str] = &[
    "devicemotion",
    "deviceorientation",
    "deviceorientationabsolute",
];

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let mut listeners = node.owner_document().listeners();
    if listeners.any(|(event, _)| EVENTS.contains(&event)) {
        Verdict::unsure("motion-listened-to")
    } else {
        Verdict::yes()
    }
}
