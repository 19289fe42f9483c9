//! The page's own content begins a landmark, where other content is repeated before it (ACT b40fd1).

use crate::check::shared::repeated::{Repeated, has_other_pages};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "landmark-after-repeated",
    needs: Needs::Dom,
    messages: &["bypass-no-landmark", "bypass-unknown"],
    run,
};

fn run(page: &Page<'_>, _: Node<'_>) -> Verdict {
    let repeated = Repeated::of(page);
    if repeated.first().is_none() {
        return if has_other_pages(page) {
            Verdict::unsure("bypass-unknown")
        } else {
            Verdict::yes()
        };
    }
    if repeated.own().next().is_none() || repeated.has_landmark(page) {
        Verdict::yes()
    } else {
        Verdict::no("bypass-no-landmark")
    }
}
