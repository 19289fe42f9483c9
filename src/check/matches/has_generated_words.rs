//! The first element with words that a style sheet puts before or after it.

use crate::check::shared::generated::GeneratedTexts;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "has-generated-words",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    GeneratedTexts::of(page).first_at(node).is_some()
}
