//! Is there nothing to see of the element that scrolls without end?
//!
//! WCAG failure F16: a `marquee` moves for longer than five seconds, and nothing stops it.

use crate::check::shared::flat;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "not-seen-scrolling",
    needs: Needs::Dom,
    messages: &["marquee-shown", "marquee-ends"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let number = |attribute| -> Option<i64> { node.attr(attribute)?.trim().parse().ok() };
    if !shows_something(page, node) || number("scrollamount") == Some(0) {
        return Verdict::yes();
    }
    // Without `loop`, or with any number below 1, it goes on for ever (HTML §16.3.1).
    match number("loop") {
        Some(rounds) if rounds > 0 => Verdict::unsure("marquee-ends"),
        _ => Verdict::no("marquee-shown"),
    }
}

/// The content comes in from outside of the box: where it is now says nothing.
fn shows_something(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.is_displayed(node)
        && node
            .flat_descendants()
            .any(|inner| flat::is_text(inner) || inner.is("img"))
}
