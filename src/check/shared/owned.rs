//! Who owns whom in the tree assistive technology sees, as rules on required parents and children
//! count it: ACT "owned by", with the boxes all browsers see through.

use crate::rule::Page;
use crate::semantics::{Role, has_global_attribute};
use crate::snapshot::Node;

/// The role an element stands in the tree with; `None` for what is seen through: boxes without
/// meaning, unless they can be focused or carry global `aria-*` attributes, and text-level markup.
pub(crate) fn standing<'a>(page: &Page<'a>, node: Node<'a>) -> Option<Role> {
    if !node.is_element() {
        return None;
    }
    let role = page.semantics.role(node);
    if is_seen_through(page, node, role) && !stands_out(page, node, role) {
        return None;
    }
    Some(role)
}

fn is_seen_through<'a>(page: &Page<'a>, node: Node<'a>, role: Role) -> bool {
    let nameless_drawing = node.is_svg() && !page.semantics.has_name(node);
    let text_level = matches!(
        role,
        Role::Code
            | Role::Deletion
            | Role::Emphasis
            | Role::Insertion
            | Role::Mark
            | Role::Strong
            | Role::Subscript
            | Role::Superscript
            | Role::Time
    );
    let is_implicit = page.semantics.explicit_role(node).is_none();
    matches!(role, Role::Generic | Role::Presentation)
        || role.info().is_internal()
        || (is_implicit && (text_level || nameless_drawing))
}

/// Boxes that browsers keep in the tree all the same (Core-AAM §5.1.2).
fn stands_out<'a>(page: &Page<'a>, node: Node<'a>, role: Role) -> bool {
    !matches!(role, Role::Presentation | Role::NotMapped)
        && (has_global_attribute(node) || page.semantics.is_focusable(node))
}

/// True for elements that may have a role no attribute tells: scripts can give a custom element one
/// through `ElementInternals`.
pub(crate) fn may_have_hidden_role(node: Node<'_>) -> bool {
    node.is_html() && node.name().contains('-') && !node.has_attr("role")
}
