//! An element whose text goes on changing by itself, amid other text (ACT efbfc7).

use crate::check::shared::surroundings::Surroundings;
use crate::rule::{Matcher, Page};
use crate::snapshot::{Node, text_runs_below};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "text-changes-by-itself",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_changing = |node: Node<'_>| page.snapshot.changing().any(|other| other == node);
    is_changing(node)
        && page.semantics.is_visible(node)
        && !node.flat_descendants().any(is_changing)
        && has_other_text(page, node)
}

fn has_other_text(page: &Page<'_>, node: Node<'_>) -> bool {
    let own = text_runs_below(node);
    let own: usize = own.iter().map(|run| run.text.len()).sum();
    own < Surroundings::of(page).characters
}
