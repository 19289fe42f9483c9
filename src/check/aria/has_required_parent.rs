//! Is the element owned by one of the roles its role must stand in (ARIA 1.2 §5.2.7, ACT ff89c9)?
//!
//! A group between them is fine; a group that nothing with such a role owns is a question.

use crate::check::shared::owned;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{Node, NodeKind};

pub(crate) static CHECK: Check = Check {
    id: "has-required-parent",
    needs: Needs::Dom,
    messages: &[
        "required-parent-missing",
        "required-parent-other",
        "required-parent-group-alone",
        "required-parent-unknown",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let role = page.semantics.role(node);
    let context = role.info().context;
    let (mut in_group, mut may_be_hidden, mut other) = (false, false, None);
    for above in page.semantics.above(node) {
        if above.kind() == NodeKind::Document {
            break;
        }
        match owned::standing(page, above) {
            None => may_be_hidden |= owned::may_have_hidden_role(above),
            Some(Role::Group) if context.contains(&Role::Group) => in_group = true,
            Some(found) if context.contains(&found) => return Verdict::yes(),
            // Items open below an item of their own kind: a tree item's group of tree items.
            Some(Role::TreeItem) if in_group && role == Role::TreeItem => return Verdict::yes(),
            Some(_) => {
                other = Some(above);
                break;
            }
        }
    }
    let verdict = if in_group {
        Verdict::unsure("required-parent-group-alone")
    } else if may_be_hidden {
        Verdict::unsure("required-parent-unknown")
    } else {
        failed(other)
    };
    let wanted: Vec<&str> = context
        .iter()
        .filter(|role| !role.info().is_deprecated)
        .map(|role| role.name())
        .collect();
    verdict
        .with("role", role.name())
        .with("wanted", wanted.join(", "))
}

fn failed(other: Option<Node<'_>>) -> Verdict {
    match other.filter(|other| !other.is_any(&["html", "body"])) {
        Some(other) => Verdict::no("required-parent-other")
            .with("element", other.name())
            .related([other]),
        None => Verdict::no("required-parent-missing"),
    }
}
