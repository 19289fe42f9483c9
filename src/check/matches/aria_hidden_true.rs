//! Elements that carry `aria-hidden="true"` themselves.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "aria-hidden-true",
    test,
};

fn test(_: &Page<'_>, node: Node<'_>) -> bool {
    node.attr_is("aria-hidden", "true")
}
