//! The page declares a language and has text.

use crate::check::shared::languages::Languages;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;
use crate::standards::is_known_language;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "language-declared",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let tag = node.attr("lang").unwrap_or("").trim();
    is_known_language(tag.split('-').next().unwrap_or(""))
        && Languages::of(page).speech(node).is_some()
}
