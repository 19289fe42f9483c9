//! Headings that are set larger than the heading they stand under.

use std::collections::HashMap;
use std::sync::Arc;

use super::flat::around;
use super::typography::{Passage, Typography};
use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId};

/// How much larger a heading has to be set to be seen as the upper one.
const LARGER: f64 = 1.2;

/// A heading of the main content, as it is set.
#[derive(Clone, Copy)]
struct Set {
    node: NodeId,
    level: u32,
    size: f64,
}

/// Each of the headings judged with the heading above it, if that is set smaller. Of those of two levels one
/// stands for all.
#[derive(Debug, Default)]
pub(crate) struct HeadingLooks(HashMap<NodeId, Option<NodeId>>);

impl HeadingLooks {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// True if the heading has one of a higher level above it.
    pub(crate) fn is_judged(&self, heading: Node<'_>) -> bool {
        self.0.contains_key(&heading.id())
    }

    /// The heading it stands under, if that is set smaller.
    pub(crate) fn outgrown(&self, heading: Node<'_>) -> Option<NodeId> {
        self.0.get(&heading.id()).copied().flatten()
    }

    fn new(page: &Page<'_>) -> Self {
        let typography = Typography::of(page);
        let mut looks = Self::default();
        let mut open: Vec<Set> = Vec::new();
        let mut asked: Vec<(u32, u32)> = Vec::new();
        for heading in headings(page, &typography) {
            while open.last().is_some_and(|last| last.level >= heading.level) {
                open.pop();
            }
            if let Some(upper) = open.last() {
                let is_larger = heading.size > upper.size * LARGER;
                let levels = (upper.level, heading.level);
                let is_first = is_larger && !asked.contains(&levels);
                if is_first {
                    asked.push(levels);
                }
                let outgrown = is_first.then_some(upper.node);
                looks.0.insert(heading.node, outgrown);
            }
            open.push(heading);
        }
        looks
    }
}

/// Each heading that is seen in the main content, in reading order.
fn headings<'p>(page: &'p Page<'_>, typography: &'p Typography) -> impl Iterator<Item = Set> + 'p {
    let all = page.snapshot.elements();
    let all = all.filter(|node| page.semantics.role(*node) == Role::Heading);
    let all = all.filter(|node| page.semantics.is_exposed(*node) && is_in_main_flow(page, *node));
    all.filter_map(|node| {
        let passage: &Passage = typography.at(typography.place_of_heading(node)?)?;
        Some(Set {
            node: node.id(),
            level: page.semantics.heading_level(node)?,
            size: passage.look.size,
        })
    })
}

/// The name of a site in its banner is set as the banner needs it.
fn is_in_main_flow(page: &Page<'_>, heading: Node<'_>) -> bool {
    !around(heading).any(|outer| {
        matches!(
            page.semantics.role(outer),
            Role::Banner
                | Role::Navigation
                | Role::ContentInfo
                | Role::Complementary
                | Role::Dialog
                | Role::AlertDialog
        )
    })
}
