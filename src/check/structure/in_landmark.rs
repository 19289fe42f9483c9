//! Is the content in a landmark?

use crate::check::shared::regions::Regions;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "in-landmark",
    needs: Needs::Dom,
    messages: &["region-outside"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    if Regions::of(page).is_outside(node.id()) {
        Verdict::no("region-outside")
    } else {
        Verdict::yes()
    }
}
