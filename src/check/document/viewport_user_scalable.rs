//! Does the viewport leave zooming on?

use crate::check::shared::viewport::{number, value};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "viewport-user-scalable",
    needs: Needs::Dom,
    messages: &["viewport-not-scalable"],
    run,
};

fn run(_page: &Page<'_>, node: Node<'_>) -> Verdict {
    let Some(scalable) = value(node.attr("content").unwrap_or(""), "user-scalable") else {
        return Verdict::yes();
    };
    let is_word = ["yes", "device-width", "device-height"]
        .iter()
        .any(|word| scalable.eq_ignore_ascii_case(word));
    // Words that are not known count as 0.
    if is_word || number(scalable).is_some_and(|number| number.abs() >= 1.0) {
        Verdict::yes()
    } else {
        Verdict::no("viewport-not-scalable").with("value", scalable)
    }
}
