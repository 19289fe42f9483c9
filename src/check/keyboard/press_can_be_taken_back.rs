//! Can a press be taken back before the button or finger is lifted (WCAG 2.5.2)? A person must tell.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "press-can-be-taken-back",
    needs: Needs::Dom,
    messages: &["acts-when-pressed"],
    run,
};

fn run(_: &Page<'_>, _: Node<'_>) -> Verdict {
    Verdict::unsure("acts-when-pressed")
}
