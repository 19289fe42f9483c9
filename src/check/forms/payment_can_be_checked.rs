//! Can a payment be checked, confirmed or taken back (WCAG 3.3.4)? What follows on the form a person has to see.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "payment-can-be-checked",
    needs: Needs::Dom,
    messages: &["payment-to-check"],
    run,
};

fn run(_: &Page<'_>, _: Node<'_>) -> Verdict {
    Verdict::unsure("payment-to-check")
}
