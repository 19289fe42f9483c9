//! Does everything stay as it is when a field is filled in or chosen from (WCAG 3.2.2; F36, F37)?
//!
//! A change of context is allowed where people are told of it before, and that only a person can see.

use crate::check::shared::handlers::{Handler, input_handlers};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "input-changes-nothing",
    needs: Needs::Dom,
    messages: &["input-changes-context"],
    run,
};

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let found = input_handlers(node);
    if found.iter().any(Handler::changes_context) {
        Verdict::unsure("input-changes-context")
    } else {
        Verdict::yes()
    }
}
