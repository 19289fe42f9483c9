//! Does the term or description stand in a list of descriptions?
//!
//! A `div` may group a term with its descriptions (HTML §4.4.9).

use crate::check::shared::lists;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "description-item-in-list",
    needs: Needs::Dom,
    messages: &["description-outside-list", "description-in-other-role"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let own_role = |node: Node<'_>| page.semantics.explicit_role(node);
    let is_plain = |role: Option<Role>| matches!(role, None | Some(Role::Presentation));
    let parent = lists::flat_holder(node);
    let list = match parent.filter(|parent| parent.is("div") && is_plain(own_role(*parent))) {
        Some(group) => lists::flat_holder(group),
        None => parent,
    };
    let Some(list) = list.filter(|list| list.is("dl")) else {
        return Verdict::no("description-outside-list");
    };
    match own_role(list).filter(|role| !matches!(role, Role::Presentation | Role::List)) {
        None => Verdict::yes(),
        Some(role) => Verdict::no("description-in-other-role")
            .with("role", role.name())
            .related([list]),
    }
}
