//! Need nothing be entered a second time (WCAG 3.3.7)? A person must tell.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "entered-once",
    needs: Needs::Dom,
    messages: &["asked-twice"],
    run,
};

fn run(_: &Page<'_>, _: Node<'_>) -> Verdict {
    Verdict::unsure("asked-twice")
}
