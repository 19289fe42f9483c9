//! A hidden element that holds something to read or to use, itself in an element that is shown.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "hides-content",
    test,
};

/// Elements whose content nobody is ever shown, or the browser shows by itself.
const NEVER_SHOWN: [&str; 8] = [
    "datalist", "noscript", "option", "optgroup", "script", "source", "style", "template",
];
/// What can be used or seen without any text.
const CONTENT: [&str; 8] = [
    "audio", "button", "iframe", "img", "input", "select", "textarea", "video",
];

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_shown = |node| page.semantics.is_displayed(node);
    !is_shown(node)
        && node.flat_parent_element().is_some_and(is_shown)
        && !node.is_any(&NEVER_SHOWN)
        && !is_hidden_input(node)
        && std::iter::once(node)
            .chain(node.descendants())
            .any(|it| is_hidden_content(page, it))
}

fn is_hidden_content(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_text = || {
        let reader = node.parent_element();
        node.is_text()
            && !node.value().trim().is_empty()
            && reader.is_none_or(|it| !it.is_any(&NEVER_SHOWN))
    };
    !page.semantics.is_displayed(node)
        && (is_text() || (node.is_any(&CONTENT) && !is_hidden_input(node)))
}

fn is_hidden_input(node: Node<'_>) -> bool {
    node.is("input") && node.attr_is("type", "hidden")
}
