//! Is none of the `aria-*` attributes deprecated (ARIA 1.2 §6.5.3: `aria-grabbed`, `aria-dropeffect`)?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::attribute;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "aria-attributes-current",
    needs: Needs::Dom,
    messages: &["aria-attribute-deprecated"],
    run,
};

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let is_deprecated = |name: &str| attribute(name).is_some_and(|info| info.is_deprecated);
    let names: Vec<&str> = node
        .attrs()
        .map(|(name, _)| name)
        .filter(|name| is_deprecated(name))
        .collect();
    if names.is_empty() {
        Verdict::yes()
    } else {
        Verdict::unsure("aria-attribute-deprecated").with("names", names.join(", "))
    }
}
