//! `li` elements that mean list items: not hidden, and not given another role.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "list-item-meaning",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let own_role = page.semantics.explicit_role(node);
    let list = node
        .flat_parent_element()
        .filter(|parent| parent.is_any(&["ul", "ol", "menu"]));
    let of_no_list = list.is_some_and(|list| page.semantics.role(list) == Role::Presentation);
    own_role.is_none_or(|role| role == Role::ListItem)
        && !of_no_list
        && !page.semantics.is_hidden(node)
        && !page.semantics.is_inert(node)
}
