//! Does `aria-checked` on a native check box or radio button say what the control itself says?
//!
//! ARIA in HTML §4 "checked": browsers go by the control, so a different `aria-checked` is a state
//! that was meant and is not announced.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::{Checked, Role};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "checked-state-agrees",
    needs: Needs::Dom,
    messages: &["checked-states-differ", "checked-partly"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let is_native =
        node.is("input") && matches!(page.semantics.role(node), Role::Checkbox | Role::Radio);
    let stated = node.attr("aria-checked").unwrap_or("").trim();
    if !is_native || stated.is_empty() {
        return Verdict::yes();
    }
    if stated.eq_ignore_ascii_case("mixed") && node.attr_is("type", "checkbox") {
        // Only a script can make it so, and a snapshot does not tell.
        return Verdict::unsure("checked-partly");
    }
    let is_checked = page.semantics.checked(node) == Some(Checked::True);
    if stated.eq_ignore_ascii_case("true") == is_checked {
        return Verdict::yes();
    }
    Verdict::no("checked-states-differ")
        .with("value", stated)
        .with("state", if is_checked { "true" } else { "false" })
}
