//! Does a picture that only the style sheet shows decorate (WCAG 1.1.1; F3)? Only a person can tell.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "background-decorates",
    needs: Needs::Layout,
    messages: &["background-may-inform"],
    run,
};

fn run(_: &Page<'_>, _: Node<'_>) -> Verdict {
    Verdict::unsure("background-may-inform")
}
