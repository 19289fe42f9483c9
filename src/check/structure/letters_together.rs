//! Are the letters of each word written together (WCAG 1.3.2; F32)?

use crate::check::shared::spaced_letters::spaced_word;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "letters-together",
    needs: Needs::Dom,
    messages: &["letters-apart"],
    run,
};

fn run(_: &Page<'_>, node: Node<'_>) -> Verdict {
    let mut texts = node.children().filter(|child| child.is_text());
    match texts.find_map(|text| spaced_word(text.value())) {
        Some(word) => Verdict::unsure("letters-apart").with("word", word),
        None => Verdict::yes(),
    }
}
