//! The first element of each id that an ARIA attribute, a label or a table cell refers to.

use crate::check::shared::references::References;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-of-referenced-id",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let id = node.attr("id").unwrap_or_default();
    !id.is_empty() && References::of(page).refer_to(node) && node.by_id(id) == Some(node)
}
