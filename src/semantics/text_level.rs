//! Elements that stand within a line of text.

use crate::snapshot::Node;

/// Text-level elements (HTML §4.5, edits of §4.7, and the obsolete ones of §16.2), and `label`.
const TEXT_LEVEL: [&str; 37] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp",
    "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
];

/// True for elements that are part of the text around them; most others part one text from the next.
pub fn is_text_level(node: Node<'_>) -> bool {
    node.is_any(&TEXT_LEVEL)
}
