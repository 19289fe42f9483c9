//! The content of the element is announced as one piece (ARIA 1.2 §5.2.9).

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "presentational-children",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    (node.is_html() || node.is_svg()) && page.semantics.role(node).info().children_presentational
}
