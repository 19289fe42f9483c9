//! Links and controls that stand in running text.

use std::collections::HashMap;
use std::sync::Arc;

use crate::rule::Page;
use crate::snapshot::{Node, NodeId, NodeKind, Property};

/// How much a stretch of text without line breaks says outside and inside its links and controls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Passage {
    /// Characters outside.
    pub(crate) plain: usize,
    /// Characters inside.
    pub(crate) widget: usize,
}

/// The passage each link or control laid out in a line is part of.
#[derive(Debug, Default)]
pub(crate) struct TextBlocks {
    passages: Vec<Passage>,
    of: HashMap<NodeId, usize>,
}

impl TextBlocks {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// The passage the element stands in. `None` if it is a block of its own.
    pub(crate) fn passage(&self, node: Node<'_>) -> Option<Passage> {
        self.passages.get(*self.of.get(&node.id())?).copied()
    }

    fn new(page: &Page<'_>) -> Self {
        let mut blocks = Self::default();
        blocks.passages.push(Passage::default());
        let mut stack: Vec<Step<'_>> = page
            .snapshot
            .document()
            .map(Step::Enter)
            .into_iter()
            .collect();
        while let Some(step) = stack.pop() {
            match step {
                Step::Break => blocks.passages.push(Passage::default()),
                Step::Enter(node) => blocks.enter(page, node, &mut stack),
            }
        }
        blocks
    }

    fn enter<'a>(&mut self, page: &Page<'a>, node: Node<'a>, stack: &mut Vec<Step<'a>>) {
        if node.is_pseudo() {
            // Bullets, numbers and signs of the style sheet make no sentence of what stands beside them.
            return;
        }
        if node.is_text() {
            self.count(node, |passage, length| passage.plain += length, page);
            return;
        }
        if breaks_line(node) {
            self.passages.push(Passage::default());
            stack.push(Step::Break);
        } else if node.is_element() && page.semantics.role(node).is_widget() {
            self.widget(page, node);
            return;
        }
        stack.extend(node.flat_children().rev().map(Step::Enter));
    }

    fn widget(&mut self, page: &Page<'_>, widget: Node<'_>) {
        let current = self.passages.len() - 1;
        self.of.insert(widget.id(), current);
        for inner in super::flat::within(widget) {
            if inner.is_text() {
                self.count(inner, |passage, length| passage.widget += length, page);
            } else if inner.is_element() {
                self.of.insert(inner.id(), current);
            }
        }
    }

    fn count(&mut self, text: Node<'_>, add: fn(&mut Passage, usize), page: &Page<'_>) {
        let words = text.value().split_whitespace();
        let length: usize = words.map(|word| word.chars().count()).sum();
        if length > 0
            && page.semantics.visible_box(text).is_some()
            && let Some(passage) = self.passages.last_mut()
        {
            add(passage, length);
        }
    }
}

enum Step<'a> {
    Enter(Node<'a>),
    Break,
}

/// True for boxes of their own and for line breaks.
fn breaks_line(node: Node<'_>) -> bool {
    let is_block = node.style(Property::Display).is_some_and(is_block_display);
    is_block || node.is_any(&["br", "hr"]) || node.kind() == NodeKind::Document
}

/// `display` values of boxes that stand on lines of their own.
pub(crate) fn is_block_display(display: &str) -> bool {
    matches!(
        display,
        "block" | "flow-root" | "list-item" | "table" | "flex" | "grid"
    ) || display.starts_with("table-")
}

/// The nearest box around an element that stands on lines of its own.
pub(crate) fn block_around(node: Node<'_>) -> Option<Node<'_>> {
    node.flat_ancestors().find(|around| {
        around
            .style(Property::Display)
            .is_some_and(is_block_display)
    })
}
