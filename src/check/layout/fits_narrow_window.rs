//! Can the text be read in a window of 320 CSS pixels without scrolling in two directions (WCAG 1.4.10)?
//!
//! Lines of several words that are longer than the window cannot. What merely stands too far to the right may be
//! something that needs two dimensions, or a long word.

use crate::check::shared::narrow::wide;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "fits-narrow-window",
    needs: Needs::Interaction,
    messages: &["reflow-long-lines", "reflow-outside"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    match wide(page, node) {
        Some(text) if text.long => Verdict::no("reflow-long-lines"),
        Some(_) => Verdict::unsure("reflow-outside"),
        None => Verdict::yes(),
    }
}
