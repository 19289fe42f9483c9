//! The current one of several links, tabs or steps, if the others are of the same kind.

use crate::check::shared::current_items::{is_current, items};
use crate::check::shared::letter_looks::LetterLook;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "current-of-several",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let look = || items(node).and_then(|(_, other)| LetterLook::of(other));
    is_current(node) && page.semantics.is_visible(node) && look().is_some()
}
