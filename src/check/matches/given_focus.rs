//! Text, headings and boxes that their author put into the tab order.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "given-focus",
    test,
};

/// What is edited in place is operated by typing, whatever its role.
fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_edited = node.has_attr("contenteditable") && !node.attr_is("contenteditable", "false");
    page.semantics.is_tabbable(node) && !is_edited
}
