//! The page has a title that is more than white space.

use crate::check::shared::flat;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "has-title-text",
    test,
};

fn test(_page: &Page<'_>, node: Node<'_>) -> bool {
    let title = node.descendants().find(|inner| inner.is("title"));
    title.is_some_and(|title| title.children().any(flat::is_text))
}
