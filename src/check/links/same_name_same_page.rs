//! Links of the same name lead to the same thing.

use crate::check::shared::same_name::{MESSAGES, verdict};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "same-name-same-page",
    needs: Needs::Dom,
    messages: MESSAGES,
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    verdict(page, node, false)
}
