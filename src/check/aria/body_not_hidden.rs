//! Does `aria-hidden` leave the page to assistive technology?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "body-not-hidden",
    needs: Needs::Dom,
    messages: &["body-hidden"],
    run,
};

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    if node.attr_is("aria-hidden", "true") {
        Verdict::no("body-hidden")
    } else {
        Verdict::yes()
    }
}
