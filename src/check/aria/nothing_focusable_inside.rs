//! Is everything below `aria-hidden="true"` out of the Tab key's reach, the element itself included?
//!
//! What gives focus away at once does not count as focusable. Scripts decide that, so that for boxes
//! that look made for it (out of sight, leading nowhere, empty or beside a dialog) a person is asked.

use crate::check::shared::dialogs;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{Node, NodeKind};

pub(crate) static CHECK: Check = Check {
    id: "nothing-focusable-inside",
    needs: Needs::Dom,
    messages: &[
        "hidden-but-focusable",
        "hidden-behind-dialog",
        "hidden-focus-guard",
        "hidden-frame-unread",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let inside = || std::iter::once(node).chain(node.flat_descendants());
    let stops = inside().filter(|inner| page.semantics.is_tabbable(*inner));
    let (guards, others): (Vec<Node<'_>>, Vec<Node<'_>>) =
        stops.partition(|stop| may_be_guard(page, *stop));
    if !others.is_empty() && dialogs::is_behind_dialog(page, node) {
        return Verdict::unsure("hidden-behind-dialog")
            .related(others.into_iter().take(MOST_RELATED));
    }
    if let Some(first) = others.first() {
        let count = u32::try_from(others.len()).unwrap_or(u32::MAX);
        return Verdict::no("hidden-but-focusable")
            .with("count", count)
            .with("element", first.name())
            .related(others.into_iter().take(MOST_RELATED));
    }
    if !guards.is_empty() {
        return Verdict::unsure("hidden-focus-guard")
            .related(guards.into_iter().take(MOST_RELATED));
    }
    match inside().find(|inner| is_unread_frame(page, *inner)) {
        Some(frame) => Verdict::unsure("hidden-frame-unread").related([frame]),
        None => Verdict::yes(),
    }
}

/// A frame the Tab key can enter whose content is not in the snapshot.
fn is_unread_frame(page: &Page<'_>, node: Node<'_>) -> bool {
    let may_be_entered = node
        .attr("tabindex")
        .is_none_or(|index| !index.trim_ascii().starts_with('-'));
    let has_content = node.has_attr("src") || node.has_attr("srcdoc");
    node.is_any(&["iframe", "frame"])
        && node.content_document().is_none()
        && has_content
        && may_be_entered
        && page.semantics.is_focusable(node)
}

/// A note that names hundreds of elements helps nobody.
const MOST_RELATED: usize = 20;

/// A focus guard ("sentinel") of a dialog: it hands focus back into the dialog as soon as it gets it.
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
