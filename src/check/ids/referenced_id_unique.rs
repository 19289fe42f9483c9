//! Is the id that a label, an ARIA attribute or a table cell refers to the id of one element only?
//!
//! Browsers take the first element of that id. Where all of them say the same text, as in a hint
//! that is printed twice, nothing is lost.

use crate::check::shared::references::References;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "referenced-id-unique",
    needs: Needs::Dom,
    messages: &["id-not-unique"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let id = node.attr("id").unwrap_or_default();
    let others: Vec<Node<'_>> = node.all_by_id(id).filter(|other| *other != node).collect();
    let is_only_text = References::of(page).only_text_of(node);
    if others.is_empty() || (is_only_text && others.iter().all(|other| says_the_same(node, *other)))
    {
        return Verdict::yes();
    }
    let count = u32::try_from(others.len())
        .unwrap_or(u32::MAX)
        .saturating_add(1);
    Verdict::no("id-not-unique")
        .with("id", id)
        .with("count", count)
        .related(others)
}

fn says_the_same(first: Node<'_>, other: Node<'_>) -> bool {
    let words = |node: Node<'_>| {
        let text = node.text_content();
        text.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    first.name() == other.name()
        && words(first) == words(other)
        && first.attr("aria-label") == other.attr("aria-label")
}
