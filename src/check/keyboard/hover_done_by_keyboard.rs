//! Can the keyboard do what the pointer does by being over this (WCAG 2.1.1; F54)? A person must tell.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "hover-done-by-keyboard",
    needs: Needs::Dom,
    messages: &["hover-by-script"],
    run,
};

fn run(_: &Page<'_>, _: Node<'_>) -> Verdict {
    Verdict::unsure("hover-by-script")
}
