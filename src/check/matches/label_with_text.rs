//! A `label` that people see or hear, with words in it.

use crate::check::shared::flat;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "label-with-text",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.is_displayed(node) && flat::within(node).any(flat::is_text)
}
