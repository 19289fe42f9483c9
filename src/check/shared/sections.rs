//! What follows each heading of a page.

use std::collections::HashMap;
use std::sync::Arc;

use super::outline::heading_around;
use super::texts::Texts;
use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

/// Characters kept of what follows a heading.
const MOST: usize = 2_000;

/// The text after each heading up to the next one.
#[derive(Debug, Default)]
pub(crate) struct Sections {
    texts: HashMap<NodeId, String>,
}

impl Sections {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let mut sections = Self::default();
        let mut current = None;
        for run in Texts::of(page).runs() {
            let node = run.nodes.first().and_then(|id| page.snapshot.node(*id));
            let Some(node) = node else { continue };
            if let Some(heading) = heading_around(page, node) {
                current = Some(heading);
            } else if let Some(heading) = current {
                let text = sections.texts.entry(heading).or_default();
                if text.len() < MOST {
                    text.push_str(&run.text);
                    text.push(' ');
                }
            }
        }
        sections
    }

    /// The text after a heading; empty if another heading follows at once.
    pub(crate) fn text_after(&self, heading: Node<'_>) -> &str {
        self.texts.get(&heading.id()).map_or("", String::as_str)
    }
}
