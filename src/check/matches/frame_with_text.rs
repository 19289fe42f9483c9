//! A frame whose document was seen, with text in it that is not being written.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "frame-with-text",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let document = node.content_document();
    // A style sheet is no text: the frame of an editor holds one before anything is written.
    let says = |inner: Node<'_>| {
        inner.is_text()
            && page.semantics.is_exposed(inner)
            && inner.value().chars().any(char::is_alphabetic)
    };
    document.is_some_and(|document| !is_editor(document) && document.descendants().any(says))
}

/// What people write in an editor is what they make of it.
fn is_editor(document: Node<'_>) -> bool {
    let mut elements = document.descendants().filter(|node| node.is_element());
    elements.any(|node| {
        let edits = node.attr("contenteditable");
        node.is("body") && edits.is_some_and(|value| !value.eq_ignore_ascii_case("false"))
    })
}
