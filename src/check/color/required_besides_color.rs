//! Is it shown by more than the colour of its label that a field must be filled in (WCAG 1.4.1, failure F81)?

use crate::check::shared::color_marks::ColorMarks;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "required-besides-color",
    needs: Needs::Layout,
    messages: &["required-by-color"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    if ColorMarks::of(page).get(node) == Some(true) {
        Verdict::unsure("required-by-color")
    } else {
        Verdict::yes()
    }
}
