//! The element is a part with a `lang` of its own and text, or a passage in another language.

use super::lang_of_text;
use crate::check::shared::languages::Languages;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "language-part",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let languages = Languages::of(page);
    languages.passage(node).is_some()
        || languages.speech(node).is_some() && (lang_of_text::MATCHER.test)(page, node)
}
