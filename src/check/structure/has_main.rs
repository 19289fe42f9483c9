//! Is there a main landmark, in the page or in one of its frames?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "has-main",
    needs: Needs::Dom,
    messages: &["main-missing"],
    run,
};

fn run(page: &Page<'_>, _: Node<'_>) -> Verdict {
    // A modal dialog makes the rest of the page inert for a while; it is there all the same.
    let is_main =
        |node: Node<'_>| page.semantics.role(node) == Role::Main && !page.semantics.is_hidden(node);
    if page.snapshot.elements().any(is_main) {
        Verdict::yes()
    } else {
        Verdict::no("main-missing")
    }
}
