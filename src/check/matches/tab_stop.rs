//! An element the Tab key stops at.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "tab-stop",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.is_tabbable(node)
}
