//! Is everything below `aria-hidden="true"` out of the Tab key's reach, the element itself included?
//!
//! What gives focus away at once does not count as focusable.

use crate::check::shared::dialogs;
use crate::check::shared::focus_guards::{Guard, guard, may_move_focus};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

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
    let (guards, others) = stops(page, inside());
    if !others.is_empty() && dialogs::is_behind_dialog(page, node) && may_move_focus(page) {
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

/// Tab stops that may hand the focus on at once, and those that keep it.
fn stops<'a>(
    page: &Page<'a>,
    nodes: impl Iterator<Item = Node<'a>>,
) -> (Vec<Node<'a>>, Vec<Node<'a>>) {
    let (mut guards, mut others) = (Vec::new(), Vec::new());
    for stop in nodes.filter(|node| page.semantics.is_tabbable(*node)) {
        match guard(page, stop) {
            Guard::HandsOn => {}
            Guard::Perhaps => guards.push(stop),
            Guard::None => others.push(stop),
        }
    }
    (guards, others)
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
