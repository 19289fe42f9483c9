//! Is there no information that only a prohibited attribute gives?

use crate::check::shared::prohibited;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "prohibited-name-not-lost",
    needs: Needs::Dom,
    messages: &["name-prohibited"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let names = prohibited::prohibited(page, node);
    if names.is_empty() || !prohibited::is_only_information(page, node, &names) {
        return Verdict::yes();
    }
    Verdict::no("name-prohibited")
        .with("names", names.join(", "))
        .with("element", node.name())
}
