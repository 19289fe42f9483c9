//! The element says a language: `lang` is more than white space.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "lang-given",
    test,
};

fn test(_page: &Page<'_>, node: Node<'_>) -> bool {
    node.attr("lang")
        .is_some_and(|lang| !lang.trim_ascii().is_empty())
}
