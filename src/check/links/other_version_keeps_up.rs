//! Does the other version of the page say and do the same (WCAG conformance requirement 1, “conforming alternate
//! version”)?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "other-version-keeps-up",
    needs: Needs::Dom,
    messages: &["other-version"],
    run,
};

fn run(_: &Page<'_>, _: Node<'_>) -> Verdict {
    Verdict::unsure("other-version")
}
