//! `li` elements that mean list items: not hidden, and not given another role.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher { id: "list-item-meaning", test };

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let role = page.semantics.explicit_role(node);
    role.is_none_or(|role| role == Role::ListItem)
        && page.semantics.role(node) != Role::Presentation
        && page.semantics.is_exposed(node)
}
