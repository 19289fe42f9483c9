//! The element holds a text that says that something is wrong with what was filled in.

use crate::check::shared::error_texts::ErrorTexts;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "error-text",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    ErrorTexts::of(page).get(node).is_some()
}
