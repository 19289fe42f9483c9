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
    let (name, lang) = (
        &page.semantics.name(field).text,
        page.semantics.lang_of(field),
    );
    if wording::is_one_of(name, lang, |wording| &wording.placeholder_labels) {
        Verdict::no("label-stopgap").with("label", name.as_str())
    } else {
        Verdict::yes()
    }
}
