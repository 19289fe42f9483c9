//! The element can be operated: it is not disabled.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "not-disabled",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    !page.semantics.is_disabled(node)
}
