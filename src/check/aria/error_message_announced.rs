//! Does the message that `aria-errormessage` names reach people while the field is invalid?
//!
//! ARIA 1.2 §6.6: it must not be hidden then. That it is also announced when it appears is left to
//! authors: as a live region, an alert or a description.

use crate::check::shared::fields::is_marked_invalid;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "error-message-announced",
    needs: Needs::Dom,
    messages: &["error-message-hidden", "error-message-silent"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let messages = node.by_id_refs("aria-errormessage");
    if !is_marked_invalid(node) || messages.is_empty() {
        return Verdict::yes();
    }
    let (hidden, shown): (Vec<Node<'_>>, Vec<Node<'_>>) = messages
        .into_iter()
        .partition(|message| page.semantics.is_hidden(*message));
    if shown.is_empty() {
        return Verdict::no("error-message-hidden").related(hidden);
    }
    let descriptions = node.by_id_refs("aria-describedby");
    let is_heard = |message: &Node<'_>| descriptions.contains(message) || is_live(page, *message);
    if shown.iter().any(is_heard) {
        Verdict::yes()
    } else {
        Verdict::unsure("error-message-silent").related(shown)
    }
}

fn is_live(page: &Page<'_>, message: Node<'_>) -> bool {
    let says = |around: Node<'_>| match around.attr("aria-live") {
        Some(live) => !live.trim().eq_ignore_ascii_case("off"),
        None => matches!(
            page.semantics.role(around),
            Role::Alert | Role::Log | Role::Status
        ),
    };
    std::iter::once(message)
        .chain(message.flat_ancestors().filter(|node| node.is_element()))
        .any(says)
}
