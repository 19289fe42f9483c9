//! Does something look different while the keyboard focus is on the element (WCAG 2.4.7, ACT oj04fd)?
//!
//! A change of the element itself counts, of what is in it, of what it is in, and of what stands beside
//! it. In a text field the caret shows.

use crate::check::shared::fields::input_type;
use crate::check::shared::flat;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{FocusLook, Node};

pub(crate) static CHECK: Check = Check {
    id: "looks-focused",
    needs: Needs::Layout,
    messages: &[
        "focus-not-seen",
        "focus-perhaps-by-script",
        "focus-out-of-sight",
    ],
    run,
};

/// How much around an element is looked at.
const NEAR: usize = 50;

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    if node.focus_look() != FocusLook::Same || shows_caret(page, node) || changes_nearby(node) {
        Verdict::yes()
    } else if is_watched(node) {
        Verdict::unsure("focus-perhaps-by-script")
    } else if !page.semantics.is_visible(node) {
        Verdict::unsure("focus-out-of-sight")
    } else {
        Verdict::no("focus-not-seen")
    }
}

fn shows_caret(page: &Page<'_>, node: Node<'_>) -> bool {
    const WITHOUT: &[&str] = &[
        "button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit",
    ];
    let is_text_field = node.is("input") && !WITHOUT.contains(&input_type(node).as_str());
    is_text_field
        || node.is("textarea")
        || node.has_attr("contenteditable")
        || matches!(page.semantics.role(node), Role::TextBox | Role::SearchBox)
}

fn changes_nearby(node: Node<'_>) -> bool {
    let differs = |near: Node<'_>| near.focus_look() == FocusLook::Different;
    let labels = node.ancestors().find(|around| around.is("label"));
    let after = std::iter::successors(node.next_element(), |sibling| sibling.next_element());
    let after = after.take(NEAR);
    node.flat_ancestors().take(NEAR).any(differs)
        || flat::within(node).take(NEAR).any(differs)
        || after.clone().any(differs)
        || after
            .take(3)
            .any(|sibling| flat::within(sibling).take(NEAR).any(differs))
        || labels.is_some_and(|label| flat::within(label).take(NEAR).any(differs))
}

/// True if a script is told when the focus comes: it may show it.
fn is_watched(node: Node<'_>) -> bool {
    let tells = |on: Node<'_>| {
        on.listeners()
            .any(|(event, _)| matches!(event, "focus" | "focusin"))
    };
    std::iter::once(node)
        .chain(node.flat_ancestors())
        .any(tells)
}
