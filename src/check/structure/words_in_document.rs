//! Are all words that matter in the document itself, not in its style sheet (WCAG 1.3.1; F87)?

use crate::check::shared::generated::GeneratedTexts;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "words-in-document",
    needs: Needs::Layout,
    messages: &["words-in-style"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    match GeneratedTexts::of(page).first_at(node) {
        Some(text) => Verdict::unsure("words-in-style").with("text", text),
        None => Verdict::yes(),
    }
}
