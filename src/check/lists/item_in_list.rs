//! Does the list item stand in a list?
//!
//! Boxes without meaning between the two do not break the tie for assistive technology; the rule on
//! lists asks about them.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "item-in-list",
    needs: Needs::Dom,
    messages: &["item-outside-list", "item-in-other-role"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let elements = node
        .flat_ancestors()
        .filter(|ancestor| ancestor.is_element());
    let mut meaningful = elements.filter(|ancestor| {
        !matches!(
            page.semantics.role(*ancestor),
            Role::Generic | Role::Presentation
        )
    });
    match meaningful.next() {
        Some(list) if page.semantics.role(list) == Role::List => Verdict::yes(),
        Some(list) if list.is_any(&["ul", "ol", "menu"]) => {
            let role = page.semantics.role(list).name();
            Verdict::no("item-in-other-role")
                .with("element", list.name())
                .with("role", role)
                .related([list])
        }
        _ => Verdict::no("item-outside-list"),
    }
}
