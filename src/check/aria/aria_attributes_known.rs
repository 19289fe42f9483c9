//! Are the `aria-*` attributes of the element defined in WAI-ARIA?

use crate::check::shared::spelling;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::{attribute, attributes};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "aria-attributes-known",
    needs: Needs::Dom,
    messages: &["aria-attribute-unknown", "aria-attribute-misspelt"],
    run,
};

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let unknown: Vec<&str> = node
        .attrs()
        .map(|(name, _)| name)
        .filter(|name| name.starts_with("aria-") && attribute(name).is_none())
        .collect();
    let Some(first) = unknown.first() else {
        return Verdict::yes();
    };
    let known = attributes().iter().map(|info| info.name);
    let verdict = match spelling::nearest(first, known) {
        Some(meant) => Verdict::no("aria-attribute-misspelt").with("meant", meant),
        None => Verdict::no("aria-attribute-unknown"),
    };
    verdict.with("names", unknown.join(", "))
}
