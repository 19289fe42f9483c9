//! Is the heading more than what a template puts in until there is one?
//!
//! WCAG 2.4.6, G130.

use crate::check::shared::wording;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "heading-not-stopgap",
    needs: Needs::Dom,
    messages: &["heading-stopgap"],
    run,
};

fn run(page: &Page<'_>, heading: Node<'_>) -> Verdict {
    if wording::is_name_on(page, heading, |wording| &wording.placeholder_headings) {
        let name = page.semantics.name(heading).text.as_str();
        Verdict::no("heading-stopgap").with("heading", name)
    } else {
        Verdict::yes()
    }
}
