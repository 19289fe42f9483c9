//! Is assistive technology told that the text has changed (WCAG 4.1.2, Trusted Tester 2.D)?

use crate::check::shared::flat;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "change-announced",
    needs: Needs::Layout,
    messages: &["change-silent"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let mut around = std::iter::once(node).chain(flat::around(node));
    let is_told = around.any(|outer| {
        let live = outer.attr("aria-live").is_some();
        live || page.semantics.role(outer).is_live_region()
    });
    if is_told {
        Verdict::yes()
    } else {
        Verdict::unsure("change-silent")
    }
}
