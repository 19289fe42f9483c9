//! Can what changes in a live region be heard (WCAG 4.1.3)?
//!
//! What `aria-hidden` hides is never announced. A message that waits in a hidden region is announced by no
//! means surely when the region shows: only alerts are known to be.

use crate::check::shared::flat;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "changes-can-be-heard",
    needs: Needs::Dom,
    messages: &["live-hidden", "live-off", "live-waits"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let role = page.semantics.explicit_role(node);
    if node.attr_is("aria-live", "off") {
        return Verdict::unsure("live-off");
    }
    let is_displayed = page.semantics.is_displayed(node);
    if is_displayed && page.semantics.is_aria_hidden(node) {
        return Verdict::unsure("live-hidden");
    }
    let is_alert = role == Some(Role::Alert) || node.attr_is("aria-live", "assertive");
    let has_text = || flat::within(node).any(flat::is_text);
    if !is_displayed && !is_alert && has_text() {
        return Verdict::unsure("live-waits");
    }
    Verdict::yes()
}
