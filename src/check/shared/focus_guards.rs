//! Focus guards ("sentinels") of dialogs: they hand the focus back into the dialog as soon as they get it.
//!
//! ACT's definition of focusable leaves out what hands the focus on within a second. Scripts do that: a handler
//! that always does, or a page without scripts that could, is evidence; all else a person is asked about.

use std::sync::Arc;

use super::handlers::handlers;
use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, NodeKind};

/// Whether a tab stop is a focus guard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guard {
    /// It keeps the focus.
    None,
    /// It looks made for it, and scripts may hand the focus on.
    Perhaps,
    /// A handler always hands the focus on to what can take it.
    HandsOn,
}

/// Judges a tab stop.
pub(crate) fn guard(page: &Page<'_>, stop: Node<'_>) -> Guard {
    if !may_be_guard(page, stop) {
        Guard::None
    } else if hands_on(page, stop) {
        Guard::HandsOn
    } else if may_move_focus(page) {
        Guard::Perhaps
    } else {
        Guard::None
    }
}

fn hands_on(page: &Page<'_>, stop: Node<'_>) -> bool {
    let handlers = handlers(stop, &["focus", "focusin"]);
    handlers.iter().any(|handler| {
        let target = handler.always_focuses().and_then(|id| stop.by_id(id));
        target.is_some_and(|it| it != stop && page.semantics.is_focusable(it))
    })
}

/// True if some script of the page is told of keys or of where the focus is: it may keep the focus in a part of
/// the page. Without layout scripts are not known.
pub(crate) fn may_move_focus(page: &Page<'_>) -> bool {
    struct Watched(bool);
    const EVENTS: &[&str] = &[
        "blur", "focus", "focusin", "focusout", "keydown", "keypress", "keyup",
    ];
    let watched: Arc<Watched> = page.shared(|page| {
        let tells = |node: Node<'_>| {
            let mut listeners = node.listeners();
            let by_attribute = || {
                EVENTS
                    .iter()
                    .any(|event| node.has_attr(&format!("on{event}")))
            };
            listeners.any(|(event, _)| EVENTS.contains(&event)) || by_attribute()
        };
        Watched(page.snapshot.nodes().any(tells))
    });
    watched.0 || !page.snapshot.has_layout()
}

/// Made for it: out of sight, leading nowhere, empty or beside a dialog.
fn may_be_guard(page: &Page<'_>, stop: Node<'_>) -> bool {
    let does_nothing = if stop.is("a") {
        stop.attr("href")
            .is_some_and(|href| href.trim().starts_with('#'))
    } else {
        stop.has_attr("tabindex")
            && !stop.is_any(&[
                "button", "input", "select", "textarea", "summary", "audio", "video",
            ])
    };
    does_nothing
        && !page.semantics.is_visible(stop)
        && (is_blank_itself(stop) || has_dialog(page, stop))
}

/// An empty element that is hidden and a tab stop by its own attributes: nobody makes one but to catch
/// focus, so that no dialog need be open now.
fn is_blank_itself(stop: Node<'_>) -> bool {
    let is_blank = stop.child_elements().next().is_none() && stop.text_content().trim().is_empty();
    stop.attr_is("aria-hidden", "true") && !stop.is("a") && is_blank
}

fn has_dialog(page: &Page<'_>, stop: Node<'_>) -> bool {
    let mut elements = stop
        .owner_document()
        .flat_descendants()
        .filter(|node| node.kind() == NodeKind::Element);
    elements.any(|node| {
        matches!(
            page.semantics.explicit_role(node),
            Some(Role::Dialog | Role::AlertDialog)
        ) || node.is("dialog")
            || node.attr_is("aria-modal", "true")
    })
}
