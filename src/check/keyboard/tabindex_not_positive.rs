//! Does the element keep its place in the tab order?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "tabindex-not-positive",
    needs: Needs::Dom,
    messages: &["tabindex-positive"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    match page.semantics.tab_index(node) {
        Some(index) if index > 0 => {
            Verdict::no("tabindex-positive").with("index", f64::from(index))
        }
        _ => Verdict::yes(),
    }
}
