//! Is there nothing to see of the element that blinks?
//!
//! WCAG failure F47. Today's browsers show `blink` without blinking; older ones, and scripts and styles
//! that stand in for it, blink without end.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "not-seen-blinking",
    needs: Needs::Dom,
    messages: &["blink-shown"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    if page.semantics.is_visible(node) {
        Verdict::no("blink-shown")
    } else {
        Verdict::yes()
    }
}
