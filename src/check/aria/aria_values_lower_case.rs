//! Are the words that are values of `aria-*` attributes in lower case (ARIA in HTML §5)?
//!
//! Browsers do not all pass over capitals in these; in the others they do.

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "aria-values-lower-case",
    needs: Needs::Dom,
    messages: &["aria-value-capitals"],
    run,
};

const BY_CASE: &[&str] = &[
    "aria-busy",
    "aria-checked",
    "aria-current",
    "aria-multiline",
    "aria-pressed",
    "aria-readonly",
    "aria-relevant",
    "aria-required",
    "aria-sort",
];

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let mut given = node.attrs().filter(|(name, _)| BY_CASE.contains(name));
    let capital = given.find(|(_, value)| value.bytes().any(|byte| byte.is_ascii_uppercase()));
    capital.map_or(Verdict::yes(), |(name, value)| {
        Verdict::unsure("aria-value-capitals")
            .with("attribute", name)
            .with("value", value)
    })
}
