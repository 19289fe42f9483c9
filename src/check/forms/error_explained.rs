//! Does any text say what is wrong with a field that is marked as invalid (WCAG 3.3.1)?
//!
//! It may stand where nothing shows that it is about the field, so that a person is asked.

use crate::check::shared::error_texts::ErrorTexts;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "error-explained",
    needs: Needs::Dom,
    messages: &["error-unexplained"],
    run,
};

fn run(page: &Page<'_>, field: Node<'_>) -> Verdict {
    if ErrorTexts::of(page).may_explain(field) {
        Verdict::yes()
    } else {
        Verdict::unsure("error-unexplained")
    }
}
