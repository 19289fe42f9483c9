//! Does assistive technology have a name to announce for the element?

use crate::check::shared::naming;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "has-name",
    needs: Needs::Dom,
    messages: naming::MESSAGES,
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    if page.semantics.has_name(node) {
        Verdict::yes()
    } else {
        naming::why_nameless(node)
    }
}
