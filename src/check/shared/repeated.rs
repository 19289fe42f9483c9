//! Content that other pages repeat, and the ways past it (ACT glossary: block of repeated content).

use std::collections::HashSet;
use std::sync::Arc;

use super::links::Links;
use crate::linked::{Piece, address, pieces};
use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Addresses, Node, NodeId};

/// How far up from its text a heading is looked for.
const HEADING_DEPTH: usize = 6;

/// The page's content in pieces, sorted by whether pages it links to have them too, and the ways to get
/// past what they have.
#[derive(Debug, Default)]
pub(crate) struct Repeated {
    pieces: Vec<Piece>,
    shared: HashSet<NodeId>,
    /// Position of the first repeated piece.
    first: Option<usize>,
}

impl Repeated {
    /// What is known of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let neighbours = &page.snapshot.linked().neighbours;
        if neighbours.is_empty() {
            return Self::default();
        }
        let pieces = pieces(page.snapshot);
        // A page that has nearly all of this one is this one under another name.
        let tells = |shared: &[NodeId]| !shared.is_empty() && shared.len() * 10 < pieces.len() * 9;
        let telling = neighbours
            .iter()
            .filter(|neighbour| tells(&neighbour.shared))
            .map(|neighbour| neighbour.shared.iter().copied().collect::<HashSet<_>>());
        let repeated = telling
            .reduce(|both, other| &both & &other)
            .unwrap_or_default();
        let first = pieces
            .iter()
            .position(|piece| repeated.contains(&piece.node));
        Self {
            pieces,
            shared: repeated,
            first,
        }
    }

    /// The first repeated piece. Without one nothing is known to be repeated.
    pub(crate) fn first(&self) -> Option<NodeId> {
        Some(self.pieces.get(self.first?)?.node)
    }

    /// Pieces of the page's own after repeated ones (ACT glossary: non-repeated content after repeated
    /// content).
    pub(crate) fn own(&self) -> impl Iterator<Item = &Piece> {
        let after = self.pieces.get(self.first.unwrap_or(self.pieces.len())..);
        let after = after.unwrap_or_default().iter();
        after.filter(|piece| !self.shared.contains(&piece.node))
    }

    /// True if more than a word, a phrase or a single link is repeated before content of the page's own:
    /// those “are not considered blocks” (Understanding WCAG 2.4.1).
    pub(crate) fn is_block(&self, page: &Page<'_>) -> bool {
        let last = self
            .pieces
            .iter()
            .rposition(|piece| !self.shared.contains(&piece.node));
        let before = self
            .first
            .zip(last)
            .and_then(|(first, last)| self.pieces.get(first..last));
        let before = before.unwrap_or_default().iter();
        let repeated: Vec<&Piece> = before
            .filter(|piece| self.shared.contains(&piece.node))
            .collect();
        let things = repeated.iter().filter_map(|piece| {
            let node = page.snapshot.node(piece.node)?;
            let mut around = node.flat_ancestors();
            Some(around.find(|it| it.is("a")).unwrap_or(node).id())
        });
        repeated.iter().any(|piece| piece.is_long) || things.collect::<HashSet<_>>().len() > 1
    }

    fn is_own(&self, at: usize) -> bool {
        self.first.is_some_and(|first| at > first)
            && self
                .pieces
                .get(at)
                .is_some_and(|piece| !self.shared.contains(&piece.node))
    }

    /// Position of the first piece at or after a node.
    fn next(&self, node: NodeId) -> usize {
        self.pieces.partition_point(|piece| piece.node < node)
    }

    /// A heading that is the page's own, seen and announced.
    pub(crate) fn has_heading(&self, page: &Page<'_>) -> bool {
        let is_signpost = |node: Node<'_>| {
            page.semantics.role(node) == Role::Heading
                && page.semantics.is_exposed(node)
                && page.semantics.is_visible(node)
        };
        self.own().any(|piece| {
            let node = page.snapshot.node(piece.node);
            node.is_some_and(|node| {
                std::iter::once(node)
                    .chain(node.flat_ancestors())
                    .take(HEADING_DEPTH)
                    .any(is_signpost)
            })
        })
    }

    /// An announced landmark that begins with content of the page's own.
    pub(crate) fn has_landmark(&self, page: &Page<'_>) -> bool {
        let landmarks = page.snapshot.elements().filter(|&node| {
            page.semantics.role(node).is_landmark() && page.semantics.is_exposed(node)
        });
        landmarks.into_iter().any(|landmark| {
            let at = self.next(landmark.id());
            let begins = self
                .pieces
                .get(at)
                .and_then(|piece| page.snapshot.node(piece.node));
            self.is_own(at)
                && begins.is_some_and(|node| node.flat_ancestors().any(|around| around == landmark))
        })
    }

    /// An operable link or control that moves the focus past repeated content to the page's own.
    pub(crate) fn has_instrument(&self, page: &Page<'_>) -> bool {
        let links = Links::of(page);
        let addresses = Addresses::of(page.snapshot);
        page.snapshot.elements().any(|node| {
            let is_candidate = node.is_any(&["a", "area"]) || node.has_attr("onclick");
            if !is_candidate || !page.semantics.is_focusable(node) || page.semantics.is_hidden(node)
            {
                return false;
            }
            let target = links
                .target_in_page(node)
                .or_else(|| scripted_target(&links, &addresses, node));
            target.is_some_and(|target| self.skips(node, target))
        })
    }

    fn skips(&self, from: Node<'_>, target: Node<'_>) -> bool {
        let (from, to) = (self.next(from.id()), self.next(target.id()));
        let skipped = self.pieces.get(from..to).unwrap_or_default();
        self.is_own(to)
            && skipped
                .iter()
                .any(|piece| self.shared.contains(&piece.node))
    }
}

/// The place on the same page that an `onclick` sends people to.
fn scripted_target<'a>(links: &Links, addresses: &Addresses, node: Node<'a>) -> Option<Node<'a>> {
    let mut there = address(node, addresses)?;
    let fragment = there.fragment()?.to_owned();
    let mut here = links.document_url(node)?.clone();
    there.set_fragment(None);
    here.set_fragment(None);
    (here == there)
        .then(|| links.place(node.owner_document(), &fragment))
        .flatten()
}

/// Things that could fold a block away: what they do only shows when they are used.
pub(crate) fn may_fold(page: &Page<'_>, node: Node<'_>) -> bool {
    node.is_element()
        && !page.semantics.is_hidden(node)
        && (is_control(page, node) || is_scripted(node))
}

fn is_control(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_check_box = node.is("input") && node.attr_is("type", "checkbox");
    let says_so = ["aria-expanded", "aria-controls"]
        .iter()
        .any(|name| node.has_attr(name));
    is_check_box || says_so || node.is("summary") || page.semantics.role(node) == Role::Button
}

/// Browsers tell of links that they can be clicked, whether a script listens or not.
fn is_scripted(node: Node<'_>) -> bool {
    let href = node
        .attr("href")
        .map(|href| href.trim_ascii().to_ascii_lowercase());
    let leads_nowhere = href
        .as_deref()
        .is_some_and(|href| matches!(href, "" | "#") || href.starts_with("javascript:"));
    node.has_attr("onclick")
        || if href.is_some() {
            leads_nowhere
        } else {
            node.is_clickable()
        }
}

/// True if the page leads to other pages: without that nothing can be repeated there.
pub(crate) fn has_other_pages(page: &Page<'_>) -> bool {
    let links = Links::of(page);
    page.snapshot
        .elements()
        .any(|node| links.leads_elsewhere(node))
}
