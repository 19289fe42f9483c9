//! The element is marked as decoration.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "marked-decorative",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.is_marked_decorative(node)
}
