//! Does the name hold what is written on the element (WCAG 2.5.3, ACT 2ee8b8)?

use crate::check::shared::label_words::{
    differ_in_spelling, is_contained, visible_inner_text, words,
};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{Node, collapse};

pub(crate) static CHECK: Check = Check {
    id: "label-in-name",
    needs: Needs::Layout,
    messages: &["label-not-in-name", "label-may-be-state"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let label = if node.is("input") {
        node.control_value()
            .or_else(|| node.attr("value"))
            .unwrap_or_default()
            .to_owned()
    } else {
        visible_inner_text(page, node)
    };
    let name = &page.semantics.name(node).text;
    let spoken = words(&label);
    if is_symbol(&spoken) || is_contained(&spoken, &words(name)) || differ_in_spelling(&label, name)
    {
        return Verdict::yes();
    }
    let verdict = if shows_state(page.semantics.role(node)) {
        Verdict::unsure("label-may-be-state")
    } else {
        Verdict::no("label-not-in-name")
    };
    verdict
        .with("label", collapse(&label))
        .with("name", name.as_str())
}

/// A letter that stands for a picture ("x" closes, "B" makes bold), and the two usual pictures of case
/// and of the alphabet, "aA" and "ABC".
fn is_symbol(spoken: &[String]) -> bool {
    matches!(spoken, [one] if one.len() == 1 && !is_digit(one) || matches!(one.as_str(), "aa" | "abc"))
}

fn is_digit(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// What is written on these may be their state ("On") and not their label.
fn shows_state(role: Role) -> bool {
    matches!(
        role,
        Role::Switch | Role::Checkbox | Role::Radio | Role::MenuItemCheckbox | Role::MenuItemRadio
    )
}
