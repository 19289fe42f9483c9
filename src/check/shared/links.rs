//! Where links lead.

use percent_encoding::percent_decode_str;
use url::Url;

use crate::snapshot::Node;

/// The address of the document a node is in.
pub(crate) fn document_url(node: Node<'_>) -> Option<Url> {
    let document = node.owner_document();
    let documents = node.snapshot().documents();
    let info = documents.iter().find(|info| info.node == document.id())?;
    Url::parse(&info.url).ok()
}

/// The address a link leads to, resolved against its document's `base`.
pub(crate) fn destination(link: Node<'_>) -> Option<Url> {
    let own = document_url(link)?;
    let base = link
        .owner_document()
        .descendants()
        .find(|node| node.is("base") && node.has_attr("href"))
        .and_then(|base| own.join(base.attr("href")?.trim_ascii()).ok());
    base.unwrap_or(own)
        .join(link.attr("href")?.trim_ascii())
        .ok()
}

/// True if the addresses name different pages of the web: another host, port or path.
pub(crate) fn is_other_page(here: &Url, there: &Url) -> bool {
    matches!(there.scheme(), "http" | "https" | "file")
        && (here.host() != there.host()
            || here.port_or_known_default() != there.port_or_known_default()
            || here.path() != there.path())
}

/// The element of the same document a link jumps to (HTML §7.4.6.4). `None` for links to other
/// pages, to the top of the page, and to places that are not there.
pub(crate) fn target_in_page(link: Node<'_>) -> Option<Node<'_>> {
    let here = document_url(link)?;
    let there = destination(link)?;
    let fragment = there.fragment().filter(|fragment| !fragment.is_empty())?;
    let mut plain = there.clone();
    plain.set_fragment(None);
    let mut own = here;
    own.set_fragment(None);
    if plain != own {
        return None;
    }
    let decoded = percent_decode_str(fragment).decode_utf8_lossy();
    let document = link.owner_document();
    let by_name = |name: &str| {
        let mut anchors = document.descendants().filter(|node| node.is("a"));
        anchors.find(|anchor| anchor.attr("name") == Some(name))
    };
    [fragment, &decoded]
        .into_iter()
        .find_map(|id| document.by_id(id).or_else(|| by_name(id)))
}
