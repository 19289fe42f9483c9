//! Does the `label` label something (HTML §4.10.4)?
//!
//! Where the field beside it is left without a name, that is the fault, and the rule `label` reports it.

use crate::check::shared::field_groups::FieldGroups;
use crate::check::shared::references::References;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "label-labels-field",
    needs: Needs::Dom,
    messages: &[
        "label-for-nothing",
        "label-for-no-field",
        "label-of-nothing",
    ],
    run,
};

fn run(page: &Page<'_>, label: Node<'_>) -> Verdict {
    let has_use = page.semantics.labelled_control(label).is_some()
        || References::of(page).refer_to(label)
        || holds_custom_element(label);
    if has_use || is_field_nameless(page, label) {
        return Verdict::yes();
    }
    match label.attr("for") {
        None => Verdict::no("label-of-nothing"),
        Some(id) => for_what(label, id),
    }
}

/// Custom elements may be labelable, as their scripts say.
fn for_what(label: Node<'_>, id: &str) -> Verdict {
    match label.by_id(id) {
        None => Verdict::no("label-for-nothing").with("id", id),
        Some(target) if is_custom(target) => Verdict::yes(),
        Some(target) => Verdict::no("label-for-no-field")
            .with("id", id)
            .with("element", target.name())
            .related([target]),
    }
}

fn is_custom(node: Node<'_>) -> bool {
    node.is_element() && node.name().contains('-')
}

fn holds_custom_element(label: Node<'_>) -> bool {
    !label.has_attr("for") && label.descendants().any(is_custom)
}

/// The only field near the label, or the next after it.
fn is_field_nameless(page: &Page<'_>, label: Node<'_>) -> bool {
    let groups = FieldGroups::of(page);
    let next = || {
        let mut siblings = std::iter::successors(label.next_element(), |it| it.next_element());
        siblings.find_map(|sibling| groups.first(sibling))
    };
    let field = groups.first(label).or_else(|| groups.only_one_near(label));
    field
        .or_else(next)
        .is_some_and(|field| !page.semantics.has_name(field))
}
