//! Can the same be done without drawing a path (WCAG 2.5.1)? A person must tell.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "gesture-not-needed",
    needs: Needs::Dom,
    messages: &["follows-finger"],
    run,
};

fn run(_: &Page<'_>, _: Node<'_>) -> Verdict {
    Verdict::unsure("follows-finger")
}
