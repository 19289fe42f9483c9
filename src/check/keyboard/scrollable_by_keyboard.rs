//! Can the region be scrolled with the keyboard (WCAG 2.1.1, ACT 0ssw9k)?
//!
//! Some browsers make every scrolling box a tab stop, others do not: it has to be one, or hold one.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "scrollable-by-keyboard",
    needs: Needs::Layout,
    messages: &["scrollable-out-of-reach", "scrollable-by-script"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let semantics = &page.semantics;
    let stops = |inner: &Node<'_>| semantics.is_tabbable(*inner);
    if semantics.is_inert(node)
        || stops(&node)
        || node.flat_descendants().any(|inner| stops(&inner))
    {
        return Verdict::yes();
    }
    // A script may move the focus to these.
    let by_script = node
        .flat_descendants()
        .find(|inner| semantics.is_focusable(*inner));
    match by_script {
        Some(inner) => Verdict::unsure("scrollable-by-script").related([inner]),
        None => Verdict::no("scrollable-out-of-reach"),
    }
}
