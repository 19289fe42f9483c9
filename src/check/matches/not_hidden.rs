//! The element is not programmatically hidden: by style, or by `aria-hidden`.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "not-hidden",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    !page.semantics.is_hidden(node)
}
