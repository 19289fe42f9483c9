//! Does what shows under the pointer stay under it, and go away without it (WCAG 1.4.13)?
//!
//! A style sheet alone cannot let it be dismissed: that takes a script that waits for a key. A script may also
//! keep it while the pointer is on its way.

use crate::check::shared::flat;
use crate::check::shared::hovered::Hovered;
use crate::check::shared::texts::beginning;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "hovered-can-be-dismissed",
    needs: Needs::Layout,
    messages: &["hover-goes", "hover-not-dismissed"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let stays = Hovered::of(page).get(node).is_none_or(|it| it.stays);
    let question = match (stays, waits_for_escape(node)) {
        (true, true) => return Verdict::yes(),
        (true, false) => "hover-not-dismissed",
        (false, _) => "hover-goes",
    };
    Verdict::unsure(question).with("text", beginning(node))
}

/// True if a script around it waits for the Escape key.
fn waits_for_escape(node: Node<'_>) -> bool {
    let document = node.owner_document();
    let mut around = flat::around(node).chain(std::iter::once(document));
    around.any(|outer| {
        let mut listeners = outer.listeners();
        listeners.any(|(event, source)| {
            event.starts_with("key") && (source.contains("Esc") || source.contains("27"))
        })
    })
}
