//! The element is in the page itself, not in a frame.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "top-document",
    test,
};

fn test(_page: &Page<'_>, node: Node<'_>) -> bool {
    node.frame_element().is_none()
}
