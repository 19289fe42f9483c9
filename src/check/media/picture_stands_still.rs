//! Does a picture that may be animated stand still, or stop by itself soon, or when told to (WCAG 2.2.2)?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "picture-stands-still",
    needs: Needs::Layout,
    messages: &["picture-may-move"],
    run,
};

fn run(_: &Page<'_>, _: Node<'_>) -> Verdict {
    Verdict::unsure("picture-may-move")
}
