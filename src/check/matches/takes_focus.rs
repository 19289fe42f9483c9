//! An element that takes the focus, by the Tab key or from a script.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "takes-focus",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.is_focusable(node)
}
