//! Does no script measure the time between keystrokes (WCAG 2.1.1; Trusted Tester 4.B)?
//!
//! Scripts that look at the clock when a key goes down or up are known by their source. What they do with it, a
//! person has to find out.

use crate::check::shared::handlers::handlers;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "keys-need-no-timing",
    needs: Needs::Dom,
    messages: &["keys-timed"],
    run,
};

/// What a handler reads the time from.
const CLOCKS: &[&str] = &["Date.now(", "performance.now(", ".timeStamp", "newDate("];

fn run(page: &Page<'_>, root: Node<'_>) -> Verdict {
    let document = root.owner_document();
    let mut nodes = std::iter::once(document).chain(page.snapshot.elements());
    let is_timed = |node: &Node<'_>| {
        let keys = handlers(*node, &["keydown", "keyup"]);
        keys.iter().any(|handler| handler.mentions(CLOCKS))
    };
    match nodes.find(is_timed) {
        Some(node) => Verdict::unsure("keys-timed").related([node]),
        None => Verdict::yes(),
    }
}
