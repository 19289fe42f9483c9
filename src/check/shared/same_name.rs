//! Links that are announced alike, and whether they lead to the same thing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use url::{Position, Url};

use crate::linked::{NamedLink, same_name_links, without_fragment};
use crate::rule::{Page, Verdict};
use crate::snapshot::{Addresses, LinkedPage, Node, NodeId};

/// Characters a page must say for its text to count against a script that may change it.
const TELLING: usize = 200;
/// Addresses named in a question.
const NAMED: usize = 4;

/// Messages [`verdict`] uses.
pub(crate) const MESSAGES: &[&str] = &["links-same-name", "links-same-name-scripted"];

/// Groups of links of the same name, by their first link.
#[derive(Debug, Default)]
pub(crate) struct SameName {
    anywhere: Groups,
    in_context: Groups,
}

/// A link and where it leads.
type Link = (NodeId, Option<Url>);
type Groups = BTreeMap<NodeId, Vec<Link>>;

impl SameName {
    /// The page's groups.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let addresses = Addresses::of(page.snapshot);
        let groups = |same_context| {
            let groups = same_name_links(&page.semantics, &addresses, same_context);
            groups.into_iter().filter_map(by_first).collect()
        };
        Self {
            anywhere: groups(false),
            in_context: groups(true),
        }
    }

    /// The group whose first link this is; with `same_context`, of links in the same context.
    pub(crate) fn group(&self, first: NodeId, same_context: bool) -> Option<&[Link]> {
        let groups = if same_context {
            &self.in_context
        } else {
            &self.anywhere
        };
        groups.get(&first).map(Vec::as_slice)
    }
}

fn by_first(links: Vec<NamedLink<'_>>) -> Option<(NodeId, Vec<Link>)> {
    let first = links.first()?.node.id();
    let links = links.into_iter().map(|link| (link.node.id(), link.address));
    Some((first, links.collect()))
}

/// Whether the links of a group lead to the same resource or to resources that say the same. That they
/// say different things does not yet mean that they serve different purposes: a person judges.
pub(crate) fn verdict(page: &Page<'_>, first: Node<'_>, same_context: bool) -> Verdict {
    let groups = SameName::of(page);
    let links = groups.group(first.id(), same_context).unwrap_or_default();
    let ends: BTreeSet<End> = links
        .iter()
        .map(|(_, url)| End::of(page, url.as_ref()))
        .collect();
    if ends.len() < 2 && !ends.contains(&End::Unknown) {
        return Verdict::yes();
    }
    let addresses: BTreeSet<&str> = links
        .iter()
        .filter_map(|(_, url)| Some(shown(page, url.as_ref()?)))
        .collect();
    let named: Vec<&str> = addresses.iter().take(NAMED).copied().collect();
    // Fewer than two: the others are known to scripts alone.
    let message = match addresses.len() {
        0 | 1 => "links-same-name-scripted",
        _ => "links-same-name",
    };
    Verdict::unsure(message)
        .with("name", page.semantics.name(first).text.trim())
        .with("addresses", named.join(", "))
        .with("count", u32::try_from(addresses.len()).unwrap_or(u32::MAX))
        .related(
            links
                .iter()
                .skip(1)
                .filter_map(|(id, _)| page.snapshot.node(*id)),
        )
}

/// An address of the page's own site without the site: that is the same wherever it is served.
fn shown<'u>(page: &Page<'_>, url: &'u Url) -> &'u str {
    let here = Url::parse(&page.snapshot.page().final_url).ok();
    let is_own = here.is_some_and(|here| here.origin() == url.origin());
    if is_own {
        &url[Position::BeforePath..]
    } else {
        url.as_str()
    }
}

/// Where a link ends, as far as it is known.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Unknown,
    Address(String),
    /// What the page there says.
    Content(u64),
}

impl End {
    fn of(page: &Page<'_>, url: Option<&Url>) -> Self {
        let Some(url) = url.map(without_fragment) else {
            return Self::Unknown;
        };
        let linked = page.snapshot.linked().page(url.as_str());
        match linked {
            Some(page) if is_telling(page, &url) => Self::Content(page.content),
            Some(page) => Self::Address(page.final_url.clone()),
            None => Self::Address(url.into()),
        }
    }
}

/// What a server sends tells what people get, unless scripts make it: out of nearly nothing, or after
/// what the address asks for.
fn is_telling(page: &LinkedPage, url: &Url) -> bool {
    page.length > 0 && (!page.scripted || (url.query().is_none() && page.length >= TELLING))
}
