//! Passages in another language than the text around them, without a `lang` of their own.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::language::{LanguageTag, Match, Strength};
use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

use super::collect::Piece;
use super::{Foreign, Speech, shortened};

/// Passages by the element that should say their language.
pub(super) fn find(
    page: &Page<'_>,
    pieces: &[Piece],
    speeches: &HashMap<NodeId, Speech>,
) -> BTreeMap<NodeId, Foreign> {
    let mut found: Vec<(NodeId, Foreign)> = Vec::new();
    for piece in pieces {
        // Where the whole is in another language its parts need no finding each.
        let is_told = speeches
            .get(&piece.owner)
            .is_none_or(|it| it.other.is_some());
        if !is_told && let Some(foreign) = foreign(page, piece) {
            found.push((piece.place, foreign));
        }
    }
    if found.is_empty() {
        return BTreeMap::new();
    }
    let extent = Extent::new(page, pieces, &found);
    let mut passages = BTreeMap::new();
    for (place, foreign) in found {
        let place = extent.widest(page, place);
        passages.entry(place).or_insert(foreign);
    }
    passages
}

fn foreign(page: &Page<'_>, piece: &Piece) -> Option<Foreign> {
    let owner = page.snapshot.node(piece.owner)?;
    let place = page.snapshot.node(piece.place)?;
    let declared = page.semantics.lang_of(owner)?;
    let tag = LanguageTag::parse(declared)?;
    match piece.evidence.against(&tag) {
        Match::Other(language, Strength::Passage) if !is_citation(place) => Some(Foreign {
            declared: declared.to_owned(),
            language,
            certain: true,
            excerpt: shortened(&piece.text),
        }),
        _ => None,
    }
}

/// The title of a work is a name. The title of the page is its own rule's matter.
fn is_citation(node: Node<'_>) -> bool {
    node.is_any(&["cite", "title"]) || node.flat_ancestors().any(|it| it.is("cite"))
}

/// How many words each element holds, and how many of them are in passages.
struct Extent {
    words: HashMap<NodeId, u32>,
    foreign: HashMap<NodeId, u32>,
}

impl Extent {
    fn new(page: &Page<'_>, pieces: &[Piece], found: &[(NodeId, Foreign)]) -> Self {
        let places: HashSet<NodeId> = found.iter().map(|(place, _)| *place).collect();
        let (mut words, mut foreign) = (HashMap::new(), HashMap::new());
        for piece in pieces {
            let count = piece.evidence.words();
            let is_foreign = places.contains(&piece.place);
            for around in page
                .snapshot
                .node(piece.place)
                .into_iter()
                .flat_map(upwards)
            {
                *words.entry(around.id()).or_insert(0) += count;
                *foreign.entry(around.id()).or_insert(0) += if is_foreign { count } else { 0 };
            }
        }
        Self { words, foreign }
    }

    /// The widest element around a passage that holds more passages and next to nothing else: one
    /// `lang` there marks them all.
    fn widest(&self, page: &Page<'_>, place: NodeId) -> NodeId {
        let count =
            |of: &HashMap<NodeId, u32>, node: Node<'_>| of.get(&node.id()).copied().unwrap_or(0);
        let (mut widest, mut held) = (place, 0);
        for around in page.snapshot.node(place).into_iter().flat_map(upwards) {
            let (words, foreign) = (count(&self.words, around), count(&self.foreign, around));
            if foreign * 10 < words * 9 {
                break;
            }
            if foreign > held && held > 0 {
                widest = around.id();
            }
            held = foreign;
        }
        widest
    }
}

/// An element and those around it that a `lang` for a part could stand on.
fn upwards(node: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    std::iter::once(node)
        .chain(node.flat_ancestors())
        .take_while(|it| !it.is_any(&["html", "body", "main"]))
        .filter(|it| it.is_element())
}
