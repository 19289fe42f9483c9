//! Does only this element answer to its access key?

use crate::check::shared::access_keys::{AccessKeys, access_key};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "accesskey-unique",
    needs: Needs::Dom,
    messages: &["accesskey-repeated"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let keys = AccessKeys::of(page);
    let others = keys.others(node).unwrap_or_default();
    if others.is_empty() {
        return Verdict::yes();
    }
    let count = u32::try_from(others.len()).unwrap_or(u32::MAX);
    Verdict::no("accesskey-repeated")
        .with("key", access_key(node).unwrap_or_default())
        .with("count", count.saturating_add(1))
        .related(others.iter().filter_map(|&id| page.snapshot.node(id)))
}
