//! Does the viewport let text grow to five times its size?
//!
//! What stops before twice the size fails WCAG 1.4.4 and has a rule of its own.

use crate::check::shared::viewport::{number, value};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "viewport-large-scale",
    needs: Needs::Dom,
    messages: &["viewport-scale-small"],
    run,
};

fn run(_page: &Page<'_>, node: Node<'_>) -> Verdict {
    let content = node.attr("content").unwrap_or("");
    match value(content, "maximum-scale").and_then(|scale| Some((scale, number(scale)?))) {
        Some((scale, times)) if (2.0..5.0).contains(&times) => {
            Verdict::no("viewport-scale-small").with("value", scale)
        }
        _ => Verdict::yes(),
    }
}
