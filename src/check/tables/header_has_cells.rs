//! Is the header cell the header of at least one other cell?

use crate::check::shared::table::{Assignment, Assignments};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "header-has-cells",
    needs: Needs::Dom,
    messages: &[
        "header-without-cells",
        "header-out-of-place",
        "header-unclear",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    match Assignments::of(page).assignment(node) {
        Assignment::Some => Verdict::yes(),
        Assignment::None => {
            let text: String = node
                .text_content()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            Verdict::no("header-without-cells")
                .with("text", text.chars().take(60).collect::<String>())
        }
        Assignment::Unclear => Verdict::unsure("header-unclear"),
        Assignment::Unknown => Verdict::unsure("header-out-of-place"),
    }
}
