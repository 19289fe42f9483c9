//! Which content of a page is in a landmark, and which in none.

use std::collections::HashSet;
use std::sync::Arc;

use super::flat;
use super::landmarks;
use super::links::Links;
use super::skip_links::FirstPageLink;
use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId};

/// The page's content, sorted by whether a landmark holds it.
#[derive(Debug, Default)]
pub(crate) struct Regions {
    /// Outermost landmarks, and live regions and dialogs, which need none.
    inside: HashSet<NodeId>,
    /// Outermost elements whose content is in no landmark.
    outside: HashSet<NodeId>,
}

impl Regions {
    /// The regions of the top document. Frames are pages of their own.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// True for an outermost region, and for an outermost element outside of all.
    pub(crate) fn is_outermost(&self, node: NodeId) -> bool {
        self.inside.contains(&node) || self.outside.contains(&node)
    }

    /// True for an outermost element whose content is in no landmark.
    pub(crate) fn is_outside(&self, node: NodeId) -> bool {
        self.outside.contains(&node)
    }

    fn new(page: &Page<'_>) -> Self {
        let root = page.snapshot.root_element();
        let Some(body) = root.and_then(|root| root.child_elements().find(|child| child.is("body")))
        else {
            return Self::default();
        };
        if is_region(page, body) {
            return Self {
                inside: HashSet::from([body.id()]),
                outside: HashSet::new(),
            };
        }
        let mut sorter = Sorter {
            page,
            body,
            first_page_link: FirstPageLink::of(page),
            links: Links::of(page),
            mixed: HashSet::new(),
            loose: Vec::new(),
            inside: HashSet::new(),
        };
        sorter.sort();
        let outside = sorter
            .loose
            .iter()
            .map(|&node| sorter.outermost(node).id())
            .collect();
        Self {
            inside: sorter.inside,
            outside,
        }
    }
}

/// The walk that tells inside from outside.
struct Sorter<'p, 'a> {
    page: &'p Page<'a>,
    body: Node<'p>,
    links: Arc<Links>,
    /// The first link that leaves the page; skip links stand before it.
    first_page_link: Arc<FirstPageLink>,
    /// Elements with a region somewhere below.
    mixed: HashSet<NodeId>,
    /// Elements with content of their own in no region.
    loose: Vec<Node<'p>>,
    inside: HashSet<NodeId>,
}

impl<'p> Sorter<'p, '_> {
    fn sort(&mut self) {
        if has_own_content(self.page, self.body) {
            self.loose.push(self.body);
        }
        let mut open: Vec<Node<'p>> = self.body.flat_children().rev().collect();
        while let Some(node) = open.pop() {
            if node.is_element() && self.settles(node) {
                continue;
            }
            if !node.is_any(&["iframe", "frame"]) {
                open.extend(node.flat_children().rev());
            }
        }
    }

    /// Sorts an element, if it can be sorted as a whole. A button that stands alone, such as one that
    /// opens a chat, is found with the Tab key: it needs no landmark, and is in none of its own.
    fn settles(&mut self, node: Node<'p>) -> bool {
        if is_region(self.page, node) {
            if !self.page.semantics.is_hidden(node) {
                self.inside.insert(node.id());
            }
            self.mixed.extend(node.flat_ancestors().map(Node::id));
            return true;
        }
        if self.page.semantics.role(node) == Role::Button {
            return true;
        }
        if self.is_skip_link(node) {
            self.mixed.extend(node.flat_ancestors().map(Node::id));
            return true;
        }
        let is_loose = has_own_content(self.page, node);
        if is_loose {
            self.loose.push(node);
        }
        is_loose
    }

    /// A link before all regions and all links to other pages that jumps to a place on this one: it
    /// belongs to none. A footnote's link in the text is no skip link.
    fn is_skip_link(&self, node: Node<'p>) -> bool {
        self.inside.is_empty()
            && node.is("a")
            && self.first_page_link.comes_after(node)
            && self.links.target_in_page(node).is_some()
    }

    /// The highest ancestor that holds nothing of a region.
    fn outermost(&self, loose: Node<'p>) -> Node<'p> {
        let parents = std::iter::successors(Some(loose), |node| {
            node.flat_parent_element()
                .filter(|parent| *parent != self.body && !self.mixed.contains(&parent.id()))
        });
        if loose == self.body {
            loose
        } else {
            parents.last().unwrap_or(loose)
        }
    }
}

/// Landmarks, and what is announced or opened apart from the page: live regions and dialogs.
fn is_region(page: &Page<'_>, node: Node<'_>) -> bool {
    let role = page.semantics.role(node);
    let is_live = node.attr_is("aria-live", "polite") || node.attr_is("aria-live", "assertive");
    landmarks::is_landmark(page, node)
        || is_live
        || role.is_live_region()
        || matches!(role, Role::Dialog | Role::AlertDialog)
}

const EMBEDDED: &[&str] = &[
    "audio", "button", "canvas", "embed", "img", "input", "meter", "object", "progress", "select",
    "textarea", "video",
];

/// True if the element itself, not what is in it, has something to perceive.
fn has_own_content(page: &Page<'_>, node: Node<'_>) -> bool {
    if node.is_any(&["script", "style", "template", "noscript", "br", "hr", "wbr"]) {
        return false;
    }
    let has_text = node
        .flat_children()
        .any(|child| flat::is_text(child) && !page.semantics.is_hidden(child));
    has_text || is_embedded_content(page, node)
}

/// Images, controls and media that are announced.
pub(crate) fn is_embedded_content(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_drawing = node.is_drawing() || node.is("canvas");
    let counts = if is_drawing {
        page.semantics.has_name(node)
    } else {
        node.is_any(EMBEDDED)
    };
    counts && page.semantics.is_exposed(node) && page.semantics.role(node) != Role::Presentation
}
