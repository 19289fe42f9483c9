//! The element is a list of descriptions, with no role of its author.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "description-list-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.role(node) == Role::DescriptionList
}
