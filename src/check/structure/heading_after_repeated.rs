//! The page's own content has a heading, where other content is repeated before it (ACT 047fe0).

use crate::check::shared::repeated::{Repeated, has_other_pages};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "heading-after-repeated",
    needs: Needs::Dom,
    messages: &["bypass-no-heading", "bypass-unknown"],
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
    if repeated.own().next().is_none() || repeated.has_heading(page) {
        Verdict::yes()
    } else {
        Verdict::no("bypass-no-heading")
    }
}
