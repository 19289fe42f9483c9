//! Content in pieces, to find what two pages have in common.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::snapshot::{Node, NodeId, Snapshot, text_runs};

/// Text from this length on is the same wherever it stands; shorter text only beside the same
/// neighbour. Ideographs count threefold.
const LONG: usize = 25;
/// Pieces of a page that are compared.
const MAX_PIECES: usize = 20_000;
/// How far up a heading is looked for around its text.
const HEADING_DEPTH: usize = 6;
/// Stands before the first piece of each page.
const START: u64 = 0;

/// What one perceives as a unit: a run of text, an image, a form control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The first text node of a run, or the element.
    pub node: NodeId,
    /// Whether it is, or is in, a heading.
    pub is_heading: bool,
    /// Stands for what it says.
    fingerprint: u64,
    /// Whether it says more than a word or a phrase.
    pub is_long: bool,
}

/// The pieces of a page in reading order, frames included.
pub fn pieces(snapshot: &Snapshot) -> Vec<Piece> {
    let runs = text_runs(snapshot).into_iter().filter_map(|run| {
        let node = snapshot.node(*run.nodes.first()?)?;
        Some(piece(node, &run.text.to_lowercase()))
    });
    let embedded = EMBEDDED
        .iter()
        .flat_map(|name| snapshot.elements_named(name))
        .filter(|node| node.is_rendered() || !snapshot.has_layout())
        .filter(|node| !node.attr_is("type", "hidden"))
        .map(|node| piece(node, &description(node)));
    let mut pieces: Vec<Piece> = runs.chain(embedded).collect();
    pieces.sort_by_key(|piece| piece.node);
    pieces.truncate(MAX_PIECES);
    pieces
}

/// Elements that are perceived without text of their own.
const EMBEDDED: &[&str] = &[
    "audio", "canvas", "embed", "img", "input", "object", "select", "textarea", "video",
];

fn piece(node: Node<'_>, text: &str) -> Piece {
    let is_heading = std::iter::once(node)
        .chain(node.flat_ancestors())
        .take(HEADING_DEPTH)
        .any(is_heading);
    Piece {
        node: node.id(),
        is_heading,
        fingerprint: hash(&(is_heading, text)),
        is_long: length(text) >= LONG,
    }
}

fn is_heading(node: Node<'_>) -> bool {
    node.is_any(&["h1", "h2", "h3", "h4", "h5", "h6"]) || node.attr_is("role", "heading")
}

/// What tells an element without text apart.
fn description(node: Node<'_>) -> String {
    let file = |src: &str| src.rsplit('/').next().unwrap_or_default().to_owned();
    let says = ["alt", "aria-label", "name", "title"];
    let text = says
        .iter()
        .find_map(|name| node.attr(name).filter(|text| !text.trim().is_empty()));
    let source = node.attr("src").map(file).unwrap_or_default();
    format!("<{}> {} {source}", node.name(), text.unwrap_or_default())
}

/// Characters, an ideograph counting as much as the word it is.
fn length(text: &str) -> usize {
    text.chars()
        .map(|c| if c >= '\u{2e80}' { 3 } else { 1 })
        .sum()
}

/// Everything by which a piece of another page can be known again: long text that is no heading, and
/// each piece together with the one before it.
pub(super) fn fingerprints(pieces: &[Piece]) -> HashSet<u64> {
    let long = pieces
        .iter()
        .filter(|piece| stands_alone(piece))
        .map(|piece| piece.fingerprint);
    pairs(pieces).chain(long).collect()
}

/// A heading alone says little: an overview has the headings of the pages it leads to.
fn stands_alone(piece: &Piece) -> bool {
    piece.is_long && !piece.is_heading
}

fn pairs(pieces: &[Piece]) -> impl Iterator<Item = u64> {
    let before = std::iter::once(START).chain(pieces.iter().map(|piece| piece.fingerprint));
    before
        .zip(pieces)
        .map(|(before, piece)| hash(&(before, piece.fingerprint)))
}

/// The pieces of this page that the page of these fingerprints has too.
pub(super) fn shared(own: &[Piece], other: &HashSet<u64>) -> Vec<NodeId> {
    let same: Vec<bool> = pairs(own).map(|pair| other.contains(&pair)).collect();
    let is_shared = |at: usize, piece: &Piece| {
        same.get(at).copied().unwrap_or_default()
            || same.get(at + 1).copied().unwrap_or_default()
            || (stands_alone(piece) && other.contains(&piece.fingerprint))
    };
    let pieces = own.iter().enumerate();
    pieces
        .filter(|&(at, piece)| is_shared(at, piece))
        .map(|(_, piece)| piece.node)
        .collect()
}

/// The same in every run and on every machine: the hasher has fixed keys.
pub(super) fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    // JSON readers hold whole numbers exactly up to 2⁵³.
    hasher.finish() >> 11
}

#[cfg(test)]
mod tests {
    use super::*;

    const OTHER: &str = "<h1>Site</h1><nav><a>Home</a><p>News</p></nav><main><h2>A story that is long enough to be known</h2>\
        <p>Its text is rather long, and other pages may quote it.</p><p>More</p></main>";

    fn shared_texts(html: &str) -> Vec<String> {
        let own = Snapshot::from_html(html, "http://a.example/own");
        let other = pieces(&Snapshot::from_html(OTHER, "http://a.example/other"));
        let shared = shared(&pieces(&own), &fingerprints(&other));
        let texts = shared.iter().filter_map(|&id| own.node(id));
        texts.map(|node| node.value().to_owned()).collect()
    }

    #[test]
    fn blocks_are_known_by_two_pieces_in_turn_or_by_long_text() {
        assert_eq!(
            shared_texts(
                "<div>Site</div><p><a href=x>Home</a></p><p>News</p><p>Own</p><p>More</p>"
            ),
            ["Home", "News"]
        );
        assert_eq!(
            shared_texts(
                "<p>Own</p><p>Its text is rather long,\n and other pages may quote it.</p>"
            ),
            ["Its text is rather long,\n and other pages may quote it."]
        );
    }

    #[test]
    fn what_both_pages_begin_with_is_shared() {
        assert_eq!(shared_texts("<h1>Site</h1><p>Own</p>"), ["Site"]);
    }

    #[test]
    fn a_short_text_or_a_heading_alone_is_not_shared() {
        assert!(shared_texts("<p>Own</p><p>More</p><p>Own</p><h1>Site</h1>").is_empty());
        let heading = "<p>Own</p><h1>A story that is long enough to be known</h1><p>Own</p>";
        assert!(shared_texts(heading).is_empty());
    }
}
