//! The element is a button, image buttons aside: they have a rule of their own.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "button-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_image_button = node.is("input") && node.attr_is("type", "image");
    !is_image_button && page.semantics.role(node) == Role::Button
}
