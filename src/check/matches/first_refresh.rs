//! The element is the one refresh of its document that browsers act on: the first they understand.

use crate::check::shared::refresh;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-refresh",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let root = node.tree_root();
    let mut metas = page.snapshot.elements_named("meta");
    metas.find(|meta| meta.tree_root() == root && is_refresh(*meta)) == Some(node)
}

/// Content of `noscript` is for browsers without scripts.
fn is_refresh(meta: Node<'_>) -> bool {
    meta.is_html()
        && meta.attr_is("http-equiv", "refresh")
        && meta.attr("content").and_then(refresh::delay).is_some()
        && !meta.ancestors().any(|ancestor| ancestor.is("noscript"))
}
