//! Where an element is, in the words of axe-core's `target`: selectors that find exactly it.

mod features;
#[cfg(test)]
mod tests;

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Node, NodeKind, Selector, Snapshot};
pub(super) use features::Steps;

/// Steps in a path; beyond, the upper ones are left out, and the path may fit other elements too.
const MAX_STEPS: usize = 512;

/// One step of an element's address. Successive steps go into frames.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum TargetStep {
    /// A CSS selector within a document.
    Selector(String),
    /// A selector for a shadow host, then for an element in its shadow tree, and so on.
    Shadow(Vec<String>),
}

impl fmt::Display for TargetStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Selector(selector) => f.write_str(selector),
            Self::Shadow(path) => f.write_str(&path.join(" >>> ")),
        }
    }
}

/// The address of an element: `#id` where the id is unique in its tree, else a short CSS path that
/// finds it alone. For other nodes, the element they belong to. Empty only for an empty snapshot.
///
/// Paths are made of what a page has in every language: names, roles and positions, never texts or
/// link targets, so that the same element has the same address on each locale's page.
pub fn target(node: Node<'_>) -> Vec<TargetStep> {
    let chosen = node.snapshot().index().steps(node.snapshot());
    let mut steps = Vec::new();
    let mut shadow = Vec::new();
    let mut next = nearest_element(node);
    while let Some(element) = next {
        shadow.push(path(chosen, element));
        let root = element.tree_root();
        next = root.parent();
        if matches!(root.kind(), NodeKind::ShadowRoot(_)) && next.is_some() {
            continue;
        }
        shadow.reverse();
        steps.push(match shadow.len() {
            1 => TargetStep::Selector(shadow.remove(0)),
            _ => TargetStep::Shadow(std::mem::take(&mut shadow)),
        });
    }
    steps.reverse();
    steps
}

fn nearest_element(node: Node<'_>) -> Option<Node<'_>> {
    if node.kind() == NodeKind::Document
        && let Some(root) = node.child_elements().next()
    {
        return Some(root);
    }
    std::iter::successors(Some(node), |node| node.parent()).find(|node| node.is_element())
}

/// The path within the element's own tree: an anchor that is unique there, then children.
fn path(steps: &Steps, element: Node<'_>) -> String {
    let mut parts = Vec::new();
    let mut next = Some(element);
    while let Some(element) = next {
        let step = steps.step(element);
        parts.push(step.selector(element));
        let is_done = step.is_anchor() || parts.len() == MAX_STEPS;
        next = element.parent_element().filter(|_| !is_done);
    }
    parts.reverse();
    parts.join(" > ")
}

impl Snapshot {
    /// The element at an address that [`target`] gave, for this or an earlier snapshot of the page.
    /// `None` if there is none or more than one.
    pub fn resolve(&self, target: &[TargetStep]) -> Option<Node<'_>> {
        let mut found: Option<Node<'_>> = None;
        for step in target {
            let mut root = match found {
                Some(frame) => frame.content_document()?,
                None => self.document()?,
            };
            let path = match step {
                TargetStep::Selector(selector) => std::slice::from_ref(selector),
                TargetStep::Shadow(path) => path.as_slice(),
            };
            for (depth, selector) in path.iter().enumerate() {
                if depth > 0 {
                    root = found?.shadow_root()?;
                }
                found = Some(self.only(root, selector)?);
            }
        }
        found
    }

    /// The one element in the tree of `root` that the selector matches.
    fn only<'a>(&'a self, root: Node<'a>, selector: &str) -> Option<Node<'a>> {
        let all = self.select(&Selector::parse(selector).ok()?);
        let mut here = all.into_iter().filter(|node| node.tree_root() == root);
        let first = here.next()?;
        here.next().is_none().then_some(first)
    }
}
