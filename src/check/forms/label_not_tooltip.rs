//! Is the field named by a label, and not by its tooltip or description alone?

use crate::check::shared::fields::has_label;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "label-not-tooltip",
    needs: Needs::Dom,
    messages: &["label-only-tooltip", "label-only-description"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let has = |name: &str| {
        node.attr(name)
            .is_some_and(|value| !value.trim().is_empty())
    };
    if has_label(page, node) {
        Verdict::yes()
    } else if has("title") {
        Verdict::no("label-only-tooltip")
    } else if has("aria-describedby") {
        Verdict::no("label-only-description")
    } else {
        Verdict::yes()
    }
}
