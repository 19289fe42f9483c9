//! The element shows a picture from a file: an image, an image button, or a background.

use crate::rule::{Matcher, Page};
use crate::snapshot::{Node, Property};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "shows-picture-file",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_image = node.is("img") || (node.is("input") && node.attr_is("type", "image"));
    let background = node.style(Property::BackgroundImage).unwrap_or("none");
    (is_image || background.contains("url("))
        && node.is_html()
        && page.semantics.is_visible(node)
        && node
            .bounds()
            .is_some_and(|bounds| bounds.width > 0.0 && bounds.height > 0.0)
}
