//! Is the label of the field more than what a template puts in until there is one?
//!
//! WCAG 2.4.6, G131.

use crate::check::shared::wording;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "label-not-stopgap",
    needs: Needs::Dom,
    messages: &["label-stopgap"],
    run,
};

fn run(page: &Page<'_>, field: Node<'_>) -> Verdict {
    if wording::is_name_on(page, field, |wording| &wording.placeholder_labels) {
        let name = page.semantics.name(field).text.as_str();
        Verdict::no("label-stopgap").with("label", name)
    } else {
        Verdict::yes()
    }
}
