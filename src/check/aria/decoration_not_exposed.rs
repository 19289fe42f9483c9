//! Is an element that is marked as decoration left out of what assistive technology gets (ACT 46ca7f)?
//!
//! Focus and global `aria-*` attributes overrule the mark (ARIA 1.2 §4.6).

use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::has_global_attribute;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "decoration-not-exposed",
    needs: Needs::Dom,
    messages: &["decoration-focusable", "decoration-described"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    if !page.semantics.is_exposed(node) {
        return Verdict::yes();
    }
    // A frame takes focus for the page in it; ARIA in HTML lets its border alone be decoration.
    let is_frame = node.is_any(&["iframe", "frame"]);
    if page.semantics.is_focusable(node) && !is_frame {
        return Verdict::no("decoration-focusable");
    }
    if !has_global_attribute(node) {
        // An image with an empty `alt` and a tooltip: the tooltip is announced, as its author meant.
        return Verdict::yes();
    }
    let names: Vec<&str> = node
        .attrs()
        .map(|(name, _)| name)
        .filter(|name| name.starts_with("aria-") && *name != "aria-hidden")
        .collect();
    Verdict::no("decoration-described").with("names", names.join(", "))
}
