//! Does the viewport let text grow to twice its size?

use crate::check::shared::viewport::{number, value};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "viewport-maximum-scale",
    needs: Needs::Dom,
    messages: &["viewport-scale-capped"],
    run,
};

/// The least zoom people must be able to reach (WCAG 1.4.4).
const DOUBLE: f64 = 2.0;

fn run(_page: &Page<'_>, node: Node<'_>) -> Verdict {
    let Some(scale) = value(node.attr("content").unwrap_or(""), "maximum-scale") else {
        return Verdict::yes();
    };
    let is_word = ["device-width", "device-height"]
        .iter()
        .any(|word| scale.eq_ignore_ascii_case(word));
    // A negative number is disregarded; words that are not known count as 0, and "yes" as 1.
    if is_word || number(scale).is_some_and(|number| !(0.0..DOUBLE).contains(&number)) {
        Verdict::yes()
    } else {
        Verdict::no("viewport-scale-capped").with("value", scale)
    }
}
