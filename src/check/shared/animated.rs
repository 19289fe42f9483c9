//! What moves or changes its light by style sheets and scripts.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::rule::Page;
use crate::snapshot::{AnimatedElement, Node, NodeId, Rect};

/// Seconds for which content may move or blink (WCAG 2.2.2).
const MOMENT: f64 = 5.0;
/// Width, and twice the height, in CSS pixels, from which movement draws the eye.
const LEAST: f64 = 32.0;

/// Those of a page that are seen. Of those of one class one stands for all.
#[derive(Debug, Default)]
pub(crate) struct Animations(HashMap<NodeId, AnimatedElement>);

impl Animations {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// How the element is animated, if it is.
    pub(crate) fn get(&self, element: Node<'_>) -> Option<&AnimatedElement> {
        self.0.get(&element.id())
    }

    fn new(page: &Page<'_>) -> Self {
        let mut classes = HashSet::new();
        let all = page.snapshot.page().behaviour.animated.iter();
        let first = all.filter(|it| {
            let node = page.snapshot.node(it.node);
            let node = node.filter(|node| is_seen(page, *node));
            node.is_some_and(|node| {
                let class = node.attr("class").unwrap_or_default();
                classes.insert((node.name(), class, is_long(it)))
            })
        });
        Self(first.map(|it| (it.node, it.clone())).collect())
    }
}

/// True if it goes on for longer than a moment.
pub(crate) fn is_long(animated: &AnimatedElement) -> bool {
    animated.seconds.is_none_or(|seconds| seconds > MOMENT)
}

/// True if it is large enough. It may come in from outside, or be out for the moment: where it is now says
/// nothing, what is around it does.
fn is_seen(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_large = |bounds: Rect| bounds.width >= LEAST && bounds.height >= LEAST / 2.0;
    let outer = node.flat_parent_element();
    outer.is_none_or(|outer| page.semantics.is_displayed(outer))
        && node.bounds().is_some_and(is_large)
}
