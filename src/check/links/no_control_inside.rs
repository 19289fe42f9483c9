//! Does the link hold nothing that can be operated by itself (HTML §4.5.1: no interactive content, no `tabindex`)?
//!
//! A press on such a control is a press on the link, too; what then happens differs from browser to browser.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "no-control-inside",
    needs: Needs::Dom,
    messages: &["control-inside-link"],
    run,
};

/// Controls by their names (HTML, interactive content).
const CONTROLS: &[&str] = &[
    "a", "button", "iframe", "input", "select", "summary", "textarea",
];

fn run(page: &Page<'_>, link: Node<'_>) -> Verdict {
    let is_control = |node: &Node<'_>| {
        (node.is_any(CONTROLS) || node.has_attr("tabindex"))
            && page.semantics.is_focusable(*node)
            && page.semantics.is_visible(*node)
    };
    match link.flat_descendants().find(is_control) {
        Some(control) => Verdict::no("control-inside-link")
            .with("control", control.name().to_owned())
            .related([control]),
        None => Verdict::yes(),
    }
}
