//! Does everything stay as it is when the focus comes here (WCAG 3.2.1)?

use crate::check::shared::handlers::{Handler, handlers};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "focus-changes-nothing",
    needs: Needs::Dom,
    messages: &["focus-changes-context", "focus-may-change-context"],
    run,
};

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let mut found = handlers(node, &["focus", "focusin"]);
    found.retain(Handler::changes_context);
    if found.iter().any(Handler::is_unconditional) {
        Verdict::no("focus-changes-context")
    } else if found.is_empty() {
        Verdict::yes()
    } else {
        Verdict::unsure("focus-may-change-context")
    }
}
