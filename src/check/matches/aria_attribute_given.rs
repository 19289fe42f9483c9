//! Elements with an attribute whose name starts with `aria-`, known or not.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "aria-attribute-given",
    test,
};

fn test(_: &Page<'_>, node: Node<'_>) -> bool {
    node.attrs().any(|(name, _)| name.starts_with("aria-"))
}
