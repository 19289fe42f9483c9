//! The viewport says something of zooming.

use crate::check::shared::viewport;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "viewport-zoom-key",
    test,
};

fn test(_page: &Page<'_>, node: Node<'_>) -> bool {
    let content = node.attr("content").unwrap_or("");
    ["user-scalable", "maximum-scale"]
        .iter()
        .any(|key| viewport::value(content, key).is_some())
}
