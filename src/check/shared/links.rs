//! Where links lead.

use std::collections::HashMap;
use std::sync::Arc;

use percent_encoding::percent_decode_str;
use url::Url;

use crate::rule::Page;
use crate::snapshot::{Addresses, Node, NodeId};

/// The addresses of a page's documents, and the places links within them can jump to by name.
#[derive(Debug, Default)]
pub(crate) struct Links {
    addresses: Addresses,
    /// `a name="…"`, by document and name; the first of a name counts.
    anchors: HashMap<(NodeId, String), NodeId>,
}

impl Links {
    /// The page's links.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let mut links = Self {
            addresses: Addresses::of(page.snapshot),
            anchors: HashMap::new(),
        };
        for anchor in page.snapshot.elements_named("a") {
            if let Some(name) = anchor.attr("name").filter(|_| anchor.is_html()) {
                let key = (anchor.owner_document().id(), name.to_owned());
                links.anchors.entry(key).or_insert(anchor.id());
            }
        }
        links
    }

    /// The address of the document a node is in.
    pub(crate) fn document_url(&self, node: Node<'_>) -> Option<&Url> {
        self.addresses.document(node)
    }

    /// The address a link leads to.
    pub(crate) fn destination(&self, link: Node<'_>) -> Option<Url> {
        self.addresses.resolve(link, link.attr("href")?)
    }

    /// True if a link leads to another page of the web: another host, port or path.
    pub(crate) fn leads_elsewhere(&self, link: Node<'_>) -> bool {
        let is_link = link.is_any(&["a", "area"]) && link.has_attr("href");
        let (Some(here), Some(there)) = (self.document_url(link), self.destination(link)) else {
            return false;
        };
        is_link
            && matches!(there.scheme(), "http" | "https" | "file")
            && (here.host() != there.host()
                || here.port_or_known_default() != there.port_or_known_default()
                || here.path() != there.path())
    }

    /// The element of the same document a link jumps to (HTML §7.4.6.4). `None` for links to other
    /// pages, to the top of the page, and to places that are not there.
    pub(crate) fn target_in_page<'a>(&self, link: Node<'a>) -> Option<Node<'a>> {
        let mut here = self.document_url(link)?.clone();
        let mut there = self.destination(link)?;
        let fragment = there
            .fragment()
            .filter(|fragment| !fragment.is_empty())?
            .to_owned();
        there.set_fragment(None);
        here.set_fragment(None);
        if here != there {
            return None;
        }
        self.place(link.owner_document(), &fragment)
    }

    /// The element of a document that a fragment means.
    pub(crate) fn place<'a>(&self, document: Node<'a>, fragment: &str) -> Option<Node<'a>> {
        let named = |name: &str| {
            let anchor = self.anchors.get(&(document.id(), name.to_owned()))?;
            document.snapshot().node(*anchor)
        };
        let decoded = percent_decode_str(fragment).decode_utf8_lossy();
        [fragment, &decoded]
            .into_iter()
            .find_map(|id| document.by_id(id).or_else(|| named(id)))
    }
}
