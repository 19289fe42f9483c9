//! Words that style sheets put into the page.

use std::collections::HashMap;
use std::sync::Arc;

use crate::rule::Page;
use crate::snapshot::{Node, NodeId, Property, collapse};

/// The first element with each text that a style sheet puts before or after it.
pub(crate) struct GeneratedTexts(HashMap<NodeId, String>);

/// Letters it takes to be worth reading.
const LEAST: usize = 3;

impl GeneratedTexts {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// The text generated at this element, if none before it has the same.
    pub(crate) fn first_at(&self, node: Node<'_>) -> Option<&str> {
        self.0.get(&node.id()).map(String::as_str)
    }

    fn new(page: &Page<'_>) -> Self {
        let mut first: HashMap<String, NodeId> = HashMap::new();
        for element in page.snapshot.elements() {
            for text in element.children().filter_map(|child| words(element, child)) {
                if page.semantics.is_exposed(element) {
                    first.entry(text).or_insert(element.id());
                }
            }
        }
        Self(first.into_iter().map(|(text, id)| (id, text)).collect())
    }
}

/// The words in a pseudo-element; none if they are a picture of an icon font or an attribute's value.
fn words(element: Node<'_>, pseudo: Node<'_>) -> Option<String> {
    if !pseudo.is_pseudo() || draws_icons(pseudo) {
        return None;
    }
    let texts = pseudo.children().filter_map(Node::rendered_text);
    let text = collapse(&texts.collect::<String>());
    let is_attribute = element.attrs().any(|(_, value)| collapse(value) == text);
    let letters = text
        .chars()
        .filter(|c| c.is_alphabetic() && !is_private(*c));
    (letters.count() >= LEAST && !is_attribute).then_some(text)
}

/// Icon fonts turn words into pictures.
fn draws_icons(pseudo: Node<'_>) -> bool {
    let fonts = pseudo
        .style(Property::FontFamily)
        .unwrap_or("")
        .to_ascii_lowercase();
    ["icon", "symbol", "awesome", "glyph"]
        .iter()
        .any(|part| fonts.contains(part))
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}
