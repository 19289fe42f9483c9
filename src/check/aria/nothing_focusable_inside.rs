//! Is everything below `aria-hidden="true"` out of the Tab key's reach, the element itself included?
//!
//! What gives focus away at once does not count as focusable. Scripts decide that, so that for boxes
//! that look made for it (out of sight, leading nowhere, beside a dialog) a person is asked.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{Node, NodeKind};

pub(crate) static CHECK: Check = Check {
    id: "nothing-focusable-inside",
    needs: Needs::Dom,
    messages: &["hidden-but-focusable", "hidden-focus-guard", "hidden-frame-unread"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let inside = std::iter::once(node).chain(node.flat_descendants());
    let stops: Vec<Node<'_>> = inside.clone().filter(|inner| page.semantics.is_tabbable(*inner)).collect();
    let (guards, others): (Vec<Node<'_>>, Vec<Node<'_>>) =
        stops.into_iter().partition(|stop| may_be_guard(page, *stop));
    if let Some(first) = others.first() {
        let count = u32::try_from(others.len()).unwrap_or(u32::MAX);
        return Verdict::no("hidden-but-focusable")
            .with("count", count)
            .with("element", first.name())
            .related(others.into_iter().take(MOST_RELATED));
    }
    if !guards.is_empty() {
        return Verdict::unsure("hidden-focus-guard").related(guards.into_iter().take(MOST_RELATED));
    }
    let unread = |inner: &Node<'_>| {
        inner.is_any(&["iframe", "frame"]) && inner.content_document().is_none() && page.semantics.is_focusable(*inner)
    };
    match inside.filter(unread).find(|frame| frame.attr("tabindex").is_none_or(|index| !index.trim().starts_with('-'))) {
        Some(frame) if page.snapshot.has_layout() || frame.has_attr("src") => {
            Verdict::unsure("hidden-frame-unread").related([frame])
        }
        _ => Verdict::yes(),
    }
}

/// A note that names hundreds of elements helps nobody.
const MOST_RELATED: usize = 20;

/// A focus guard ("sentinel") of a dialog: it hands focus back into the dialog as soon as it gets it.
fn may_be_guard(page: &Page<'_>, stop: Node<'_>) -> bool {
    let does_nothing = if stop.is("a") {
        stop.attr("href").is_some_and(|href| href.trim().starts_with('#'))
    } else {
        stop.has_attr("tabindex") && !stop.is_any(&["button", "input", "select", "textarea", "summary", "audio", "video"])
    };
    does_nothing && !page.semantics.is_visible(stop) && has_dialog(page, stop)
}

fn has_dialog(page: &Page<'_>, stop: Node<'_>) -> bool {
    let mut elements = stop.owner_document().flat_descendants().filter(|node| node.kind() == NodeKind::Element);
    elements.any(|node| {
        matches!(page.semantics.explicit_role(node), Some(Role::Dialog | Role::AlertDialog))
            || node.is("dialog")
            || node.attr_is("aria-modal", "true")
    })
}
