//! The element is the one refresh of its document that browsers act on: the first they understand.

use std::collections::{HashMap, HashSet};

use crate::check::shared::refresh;
use crate::rule::{Matcher, Page};
use crate::snapshot::{Node, NodeId};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-refresh",
    test,
};

/// The refreshes browsers act on, one a document.
struct Effective(HashSet<NodeId>);

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    page.shared(effective).0.contains(&node.id())
}

fn effective(page: &Page<'_>) -> Effective {
    let mut first: HashMap<NodeId, NodeId> = HashMap::new();
    for meta in page
        .snapshot
        .elements_named("meta")
        .filter(|meta| is_refresh(*meta))
    {
        first.entry(meta.tree_root().id()).or_insert(meta.id());
    }
    Effective(first.into_values().collect())
}

/// Content of `noscript` is for browsers without scripts.
fn is_refresh(meta: Node<'_>) -> bool {
    meta.is_html()
        && meta.attr_is("http-equiv", "refresh")
        && meta.attr("content").and_then(refresh::delay).is_some()
        && !meta.ancestors().any(|ancestor| ancestor.is("noscript"))
}
