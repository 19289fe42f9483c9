//! Texts that are cut off when the page is zoomed.

use std::collections::HashMap;
use std::sync::Arc;

use crate::rule::Page;
use crate::snapshot::{CutElement, Node, NodeId};

/// What happens to the element's own text, if it is cut off then.
pub(crate) fn cut(page: &Page<'_>, node: Node<'_>) -> Option<CutElement> {
    let all: Arc<HashMap<NodeId, CutElement>> = page.shared(|page| {
        let texts = page.snapshot.page().cut_texts.iter();
        texts.map(|text| (text.node, text.clone())).collect()
    });
    all.get(&node.id()).cloned()
}
