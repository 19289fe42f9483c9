//! Links of the same name in the same context lead to the same thing.

use crate::check::shared::same_name::{MESSAGES, verdict};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "same-context-same-page",
    needs: Needs::Dom,
    messages: MESSAGES,
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    verdict(page, node, true)
}
