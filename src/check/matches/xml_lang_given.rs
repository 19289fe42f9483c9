//! The root element gives a known language in `lang` and in `xml:lang`.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;
use crate::standards::is_known_language;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "xml-lang-given",
    test,
};

fn test(_: &Page<'_>, node: Node<'_>) -> bool {
    let primary = |tag: &str| tag.trim().split('-').next().is_some_and(is_known_language);
    let is_given = |attribute| node.attr(attribute).is_some_and(primary);
    node.parent_element().is_none() && is_given("lang") && is_given("xml:lang")
}
