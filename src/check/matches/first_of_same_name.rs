//! The test target is the first of two and more links of the same name.

use crate::check::shared::same_name::SameName;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-of-same-name",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    SameName::of(page).group(node.id(), false).is_some()
}
