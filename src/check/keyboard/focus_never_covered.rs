//! Does what stays in place never cover what has the focus (WCAG 2.4.11)? A person must tell.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "focus-never-covered",
    needs: Needs::Layout,
    messages: &["stays-in-place"],
    run,
};

fn run(_: &Page<'_>, _: Node<'_>) -> Verdict {
    Verdict::unsure("stays-in-place")
}
