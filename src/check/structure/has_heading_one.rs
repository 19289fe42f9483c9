//! Is there a heading of level 1, in the page or in one of its frames?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "has-heading-one",
    needs: Needs::Dom,
    messages: &["heading-one-missing"],
    run,
};

fn run(page: &Page<'_>, _: Node<'_>) -> Verdict {
    // A modal dialog makes the rest of the page inert for a while; it is there all the same.
    let is_first_level = |node: Node<'_>| {
        page.semantics.heading_level(node) == Some(1) && !page.semantics.is_hidden(node)
    };
    if page.snapshot.elements().any(is_first_level) {
        Verdict::yes()
    } else {
        Verdict::no("heading-one-missing")
    }
}
