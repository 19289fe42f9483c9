//! Does the frame leave its content in the tab order?

use crate::check::shared::frames;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "frame-in-tab-order",
    needs: Needs::Dom,
    messages: &["frame-skipped", "frame-skipped-unread"],
    run,
};

fn run(page: &Page<'_>, frame: Node<'_>) -> Verdict {
    if !frame.attr("tabindex").is_some_and(frames::is_negative) {
        Verdict::yes()
    } else if frames::is_uninspected(page, frame) {
        Verdict::unsure("frame-skipped-unread")
    } else {
        Verdict::no("frame-skipped")
    }
}
