//! An element that shows text and whose `style` sets the spacing of letters, words or lines so that
//! nothing else can change it.

use crate::check::shared::css::declared;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "spacing-set",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let style = node.attr("style").unwrap_or_default();
    let mut names = ["letter-spacing", "word-spacing", "line-height"].into_iter();
    node.is_html()
        && names.any(|name| declared(style, name).is_some_and(|it| it.important))
        && page.semantics.is_visible(node)
        && node
            .flat_descendants()
            .any(|inner| inner.is_text() && !inner.value().trim().is_empty())
}
