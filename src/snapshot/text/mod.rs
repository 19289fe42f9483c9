//! What a page says, in the pieces people read it in.
//!
//! Text is given as written in the page with white space collapsed: `text-transform` is not
//! applied, so that a message is found again however a style shows it. With layout, what has no box
//! or is invisible is left out; without, what browsers hide by default.

mod flow;
#[cfg(test)]
mod tests;

use super::{Node, NodeId, Property, Rect, Snapshot};
use flow::Flow;

/// A piece of text without a block boundary in it: "Hello <b>World</b>" is one.
#[derive(Clone, Debug, PartialEq)]
pub struct TextRun {
    /// The text, white space collapsed and trimmed. Never empty.
    pub text: String,
    /// The text nodes it comes from, in order.
    pub nodes: Vec<NodeId>,
    /// The element that lays the text out: a paragraph, a cell, a button.
    pub block: NodeId,
    /// The box around its lines in page coordinates; zero without layout.
    pub bounds: Rect,
}

/// Everything the page says, in document order, frames and shadow trees where they are shown.
/// Text of list markers and other generated content is left out; options of a drop-down are in.
pub fn text_runs(snapshot: &Snapshot) -> Vec<TextRun> {
    snapshot.document().map(text_runs_below).unwrap_or_default()
}

/// What is said below a node, itself included.
pub fn text_runs_below(node: Node<'_>) -> Vec<TextRun> {
    Flow::default().read(node)
}

/// The visible text below a node, generated content included, blocks separated by a space.
pub fn visible_text(node: Node<'_>) -> String {
    let runs = Flow::with_generated_content().read(node);
    let texts: Vec<&str> = runs.iter().map(|run| run.text.as_str()).collect();
    texts.join(" ")
}

/// The text directly in an element, without that of the elements in it. Of elements that are not
/// rendered, such as `title`, all of it; of others, what has a box.
pub fn own_text(element: Node<'_>) -> String {
    let shows = |node: Node<'_>| node.layout().is_some() || !element.is_rendered();
    let texts = element
        .children()
        .filter(|node| node.is_text() && shows(*node));
    collapse(&texts.map(Node::value).collect::<String>())
}

/// Trims text and makes each stretch of white space one space, as HTML lays it out.
pub fn collapse(text: &str) -> String {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    words.join(" ")
}

/// True if the text node is shown.
fn is_visible(text: Node<'_>) -> bool {
    let hides = |value: &str| matches!(value, "hidden" | "collapse");
    let of_parent = || text.parent()?.style(Property::Visibility);
    match text.style(Property::Visibility) {
        Some("") => !of_parent().is_some_and(hides),
        Some(own) => !hides(own),
        None => false,
    }
}
