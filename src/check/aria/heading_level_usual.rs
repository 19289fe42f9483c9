//! Is the level of a heading one that browsers and screen readers know, 1 to 6?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "heading-level-usual",
    needs: Needs::Dom,
    messages: &["heading-level-deep"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    match page.semantics.heading_level(node) {
        Some(level) if level > 6 => Verdict::unsure("heading-level-deep").with("level", level),
        _ => Verdict::yes(),
    }
}
