//! Is the heading at most one level below the heading before it?

use crate::check::shared::outline::Outline;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "heading-level-follows",
    needs: Needs::Dom,
    messages: &["heading-level-skipped"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    match Outline::of(page).heading(node.id()) {
        Some((own, Some(previous))) if own.level > previous.level.saturating_add(1) => {
            Verdict::no("heading-level-skipped")
                .with("level", own.level)
                .with("previous", previous.level)
                .related(page.snapshot.node(previous.node))
        }
        _ => Verdict::yes(),
    }
}
