//! A link in running text that says more than its links do.

use crate::check::shared::text_block::TextBlocks;
use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::{Node, Property};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "link-in-text",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_in_line = node.style(Property::Display) == Some("inline");
    let in_text = |node| TextBlocks::of(page).passage(node);
    let says_something = || !node.text_content().trim().is_empty();
    is_in_line
        && page.semantics.role(node) == Role::Link
        && in_text(node).is_some_and(|passage| passage.plain > passage.widget)
        && says_something()
        && page.semantics.is_visible(node)
}
