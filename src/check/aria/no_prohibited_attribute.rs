//! Is there no prohibited attribute beside text that says something too?
//!
//! Where the attribute alone says it, something is lost: `prohibited_name_not_lost` answers for that.

use crate::check::shared::prohibited;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "no-prohibited-attribute",
    needs: Needs::Dom,
    messages: &["attribute-prohibited-beside-text"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let names = prohibited::prohibited(page, node);
    if names.is_empty() || prohibited::is_only_information(page, node, &names) {
        return Verdict::yes();
    }
    Verdict::no("attribute-prohibited-beside-text")
        .with("names", names.join(", "))
        .with("element", node.name())
}
