//! A text of its own in which letters are set apart with spaces. Letters in several elements, and those
//! that name keys or code, are meant one by one.

use crate::check::shared::spaced_letters::spaced_word;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "has-spaced-letters",
    test,
};

const LETTER_BY_LETTER: &[&str] = &[
    "code", "kbd", "samp", "pre", "var", "script", "style", "textarea",
];

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let mut texts = node.children().filter(|child| child.is_text());
    texts.any(|text| spaced_word(text.value()).is_some())
        && page.semantics.is_exposed(node)
        && !std::iter::once(node)
            .chain(node.ancestors())
            .any(|around| around.is_any(LETTER_BY_LETTER))
}
