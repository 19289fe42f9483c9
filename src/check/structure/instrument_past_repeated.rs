//! A link or control leads past what is repeated (ACT ye5d6e).

use crate::check::shared::repeated::{Repeated, has_other_pages};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "instrument-past-repeated",
    needs: Needs::Dom,
    messages: &["bypass-no-instrument", "bypass-unknown"],
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
    if repeated.own().next().is_none() || repeated.has_instrument(page) {
        Verdict::yes()
    } else {
        Verdict::no("bypass-no-instrument")
    }
}
