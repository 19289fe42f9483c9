//! The `lang` attribute is in the body and some text takes its language from it.

use crate::check::shared::flat;
use crate::rule::{Matcher, Page};
use crate::snapshot::{Node, NodeKind};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "lang-of-text",
    test,
};

/// ACT "text inheriting its programmatic language": text that is seen or announced, names and
/// descriptions, down to where another `lang` begins.
fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is_html() && is_in_body(node) && has_text(page, node)
}

fn is_in_body(node: Node<'_>) -> bool {
    std::iter::once(node)
        .chain(node.flat_ancestors())
        .take_while(|ancestor| ancestor.kind() != NodeKind::Document)
        .any(|ancestor| ancestor.is("body"))
}

fn has_text(page: &Page<'_>, start: Node<'_>) -> bool {
    let mut open = vec![start];
    while let Some(node) = open.pop() {
        if flat::is_text(node)
            && (page.semantics.is_visible(node) || !page.semantics.is_hidden(node))
        {
            return true;
        }
        if node.is_element() && is_described(page, node) {
            return true;
        }
        open.extend(
            node.flat_children()
                .filter(|child| child.attr("lang").unwrap_or("").is_empty()),
        );
    }
    false
}

fn is_described(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.is_exposed(node)
        && (page.semantics.has_name(node) || !page.semantics.description(node).is_empty())
}
