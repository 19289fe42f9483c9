//! Does the page have a title that is more than white space?

use crate::check::shared::flat;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "has-title",
    needs: Needs::Dom,
    messages: &["title-missing", "title-empty"],
    run,
};

fn run(_page: &Page<'_>, node: Node<'_>) -> Verdict {
    // As browsers do: the first HTML `title` of the document wherever it stands, and only its own text.
    match node.descendants().find(|inner| inner.is("title")) {
        None => Verdict::no("title-missing"),
        Some(title) if title.children().any(flat::is_text) => Verdict::yes(),
        Some(title) => Verdict::no("title-empty").related([title]),
    }
}
