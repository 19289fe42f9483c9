//! Text whose line breaks and spaces are kept, in lines of its own; not code, and not named as a picture.

use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "preformatted-text",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_code = |inner: Node<'_>| inner.is_any(&["code", "samp", "kbd"]);
    page.semantics.is_exposed(node)
        && !is_listing(node)
        && page.semantics.role(node) != Role::Img
        && !node.descendants().any(is_code)
        && node.text_content().lines().nth(2).is_some()
}

/// What generators call listings of code and what a terminal shows: `DocBook`, Sphinx, Pandoc, Prism.
const LISTINGS: &[&str] = &[
    "code",
    "highlight",
    "prettyprint",
    "programlisting",
    "screen",
    "sourcecode",
];

/// True if a class of the text or of the box around it says that it is code.
fn is_listing(node: Node<'_>) -> bool {
    let says = |class: &str| {
        let class = class.to_ascii_lowercase();
        let is_named = |start: &str| class.starts_with(start);
        LISTINGS.contains(&class.as_str())
            || is_named("highlight-")
            || is_named("language-")
            || is_named("lang-")
    };
    let around = [Some(node), node.parent_element()];
    let classes = around
        .into_iter()
        .flatten()
        .filter_map(|it| it.attr("class"));
    classes.flat_map(str::split_ascii_whitespace).any(says)
}
