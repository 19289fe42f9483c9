//! The element is a picture that is announced with a name of its own.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "named-picture",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let semantics = &page.semantics;
    let is_picture = semantics.role(node) == Role::Img || node.is_any(&["img", "input"]);
    is_picture && semantics.is_exposed(node) && semantics.has_name(node)
}
