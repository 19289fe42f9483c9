//! Does an element with a label for braille displays have an accessible name (ARIA 1.3 `aria-braillelabel`)?

use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "braille-label-has-name",
    needs: Needs::Dom,
    messages: &["braille-label-alone"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let label = node.attr("aria-braillelabel").unwrap_or("").trim();
    if label.is_empty() || page.semantics.has_name(node) {
        return Verdict::yes();
    }
    Verdict::unsure("braille-label-alone").with("label", label)
}
