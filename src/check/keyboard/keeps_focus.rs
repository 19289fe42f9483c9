//! Does the focus stay when it comes here (WCAG F55)?

use crate::check::shared::handlers::{Handler, handlers};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "keeps-focus",
    needs: Needs::Dom,
    messages: &["focus-taken-away", "focus-may-be-taken-away"],
    run,
};

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let mut found = handlers(node, &["focus", "focusin"]);
    found.retain(Handler::takes_focus_away);
    if found.iter().any(Handler::is_unconditional) {
        Verdict::no("focus-taken-away")
    } else if found.is_empty() {
        Verdict::yes()
    } else {
        Verdict::unsure("focus-may-be-taken-away")
    }
}
