//! Can the keyboard show what shows under the pointer (WCAG 2.1.1)?
//!
//! It can where a style sheet shows it for the focus, or something beside it says that it opens and closes.
//! Scripts may show it, so that a person is asked where none of these is seen.

use crate::check::shared::flat;
use crate::check::shared::hovered::Hovered;
use crate::check::shared::texts::beginning;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "shown-by-keyboard-too",
    needs: Needs::Layout,
    messages: &["hover-only"],
    run,
};

/// Elements around the hidden one, up to which what opens it is looked for.
const NEAR: usize = 2;
/// Elements looked at beside it.
const MOST: usize = 60;

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let on_focus = Hovered::of(page).get(node).is_none_or(|it| it.on_focus);
    if on_focus || opens_otherwise(node) {
        return Verdict::yes();
    }
    Verdict::unsure("hover-only").with("text", beginning(node))
}

/// True if an element around it or beside it has a state for it, or a script that waits for keys, clicks or
/// the focus.
fn opens_otherwise(node: Node<'_>) -> bool {
    let around = flat::around(node).take(NEAR);
    let mut near: Vec<Node<'_>> = around
        .filter(|it| !it.is_any(&["body", "html", "main"]))
        .collect();
    let beside = near.last().into_iter().flat_map(|outer| {
        let outside = flat::pruned(*outer, |inner| inner != node);
        outside
            .filter(|it| it.is_element() && *it != node)
            .take(MOST)
    });
    let beside: Vec<Node<'_>> = beside.collect();
    near.extend(beside);
    near.into_iter().any(|it| has_state(it) || waits(it))
}

fn has_state(element: Node<'_>) -> bool {
    const STATES: &[&str] = &["aria-expanded", "aria-haspopup", "aria-controls"];
    element.is("summary") || STATES.iter().any(|name| element.has_attr(name))
}

fn waits(element: Node<'_>) -> bool {
    const EVENTS: &[&str] = &["focus", "focusin", "click", "keydown", "keyup"];
    let mut listeners = element.listeners();
    listeners.any(|(event, _)| EVENTS.contains(&event))
}
