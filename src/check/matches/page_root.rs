//! The element is the root of the page itself, not of a frame.

use crate::rule::{Matcher, Page};
use crate::snapshot::{Node, NodeKind};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "page-root",
    test,
};

fn test(_page: &Page<'_>, node: Node<'_>) -> bool {
    let parent = node.parent();
    parent.is_some_and(|parent| parent.kind() == NodeKind::Document && parent.parent().is_none())
}
