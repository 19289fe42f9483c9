//! The HTML element is an image by its role: `img` elements have a rule of their own.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "html-image-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is_html() && !node.is("img") && page.semantics.role(node) == Role::Img
}
