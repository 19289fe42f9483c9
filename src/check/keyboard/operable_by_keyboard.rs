//! Can the keyboard do what a click on this does (WCAG 2.1.1; F42, F54, F59)?
//!
//! The keyboard does not come to the element. Whether it can do the same elsewhere a person must tell, but
//! for two cases: what says that it is a control, and a script's link to an address no other link has.

use std::collections::HashSet;
use std::sync::Arc;

use crate::check::shared::handlers::handlers;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "operable-by-keyboard",
    needs: Needs::Dom,
    messages: &["control-without-focus", "script-link", "click-only"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let elsewhere = Elsewhere::of(page);
    let name = page.semantics.name(node).text.clone();
    if let Some(role) = control_role(page, node)
        && !elsewhere.names.contains(&name.to_lowercase())
    {
        return Verdict::no("control-without-focus").with("role", role.name());
    }
    let clicks = handlers(node, &["click"]);
    let address = clicks.iter().find_map(|handler| handler.address());
    match address {
        Some(address) if !elsewhere.addresses.contains(address) => {
            Verdict::no("script-link").with("address", address)
        }
        _ => Verdict::unsure("click-only"),
    }
}

/// The role it claims, if that is one of a control that stands for itself.
fn control_role(page: &Page<'_>, node: Node<'_>) -> Option<Role> {
    let role = page.semantics.explicit_role(node)?;
    let stands_alone = matches!(
        role,
        Role::Button
            | Role::Link
            | Role::Checkbox
            | Role::Switch
            | Role::Slider
            | Role::SpinButton
            | Role::TextBox
            | Role::SearchBox
            | Role::Combobox
    );
    let is_in_widget = |around: Node<'_>| page.semantics.role(around).is_widget();
    (stands_alone && !node.flat_ancestors().any(is_in_widget)).then_some(role)
}

/// What the keyboard can do on the page: the names of its tab stops in lower case, and where its links lead.
struct Elsewhere {
    names: HashSet<String>,
    addresses: HashSet<String>,
}

impl Elsewhere {
    fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(|page| {
            let stops = page.semantics.focus_order();
            let name = |stop: &Node<'_>| page.semantics.name(*stop).text.to_lowercase();
            let address = |stop: &Node<'_>| stop.attr("href").map(str::trim).map(str::to_owned);
            Self {
                names: stops.iter().map(name).collect(),
                addresses: stops.iter().filter_map(address).collect(),
            }
        })
    }
}
