//! Elements with a known `aria-*` attribute that assistive technology may meet.

use crate::rule::{Matcher, Page};
use crate::semantics::{Role, attribute};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "aria-attribute-announced",
    test,
};

/// Elements that are no part of the tree but do stand in the page count too: attributes on them
/// were meant for something.
fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    (node.is_html() || node.is_svg())
        && node.attrs().any(|(name, _)| attribute(name).is_some())
        && !page.semantics.is_hidden(node)
        && !page.semantics.is_inert(node)
        && match page.semantics.role(node) {
            Role::Presentation => false,
            Role::NotMapped => node.is_any(&["col", "colgroup", "map", "picture", "wbr"]),
            _ => true,
        }
}
