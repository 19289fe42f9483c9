//! The test target is the first of two and more links of the same name in the same context.

use crate::check::shared::same_name::SameName;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-of-same-context",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    SameName::of(page).group(node.id(), true).is_some()
}
