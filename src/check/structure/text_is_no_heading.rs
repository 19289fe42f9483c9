//! Does the text look like the text below it, not like its heading?
//!
//! Large bold text alone above a longer text is seen as its heading by everyone. Text that is only bold,
//! or only large, may be one: of several set alike the first is asked about.

use crate::check::shared::headlines::{Headline, Headlines};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Node, collapse};

pub(crate) static CHECK: Check = Check {
    id: "text-is-no-heading",
    needs: Needs::Layout,
    messages: &[
        "text-looks-like-heading",
        "text-may-be-heading",
        "texts-may-be-headings",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let verdict = match Headlines::of(page).of_block(node) {
        None | Some(Headline::Text) => return Verdict::yes(),
        Some(Headline::Heading) => Verdict::no("text-looks-like-heading"),
        Some(Headline::MayBe(others)) if others.is_empty() => {
            Verdict::unsure("text-may-be-heading")
        }
        Some(Headline::MayBe(others)) => Verdict::unsure("texts-may-be-headings")
            .with("count", u32::try_from(others.len()).unwrap_or(u32::MAX))
            .related(others.iter().filter_map(|&id| page.snapshot.node(id))),
    };
    let text = collapse(&node.text_content());
    verdict.with("text", text)
}
