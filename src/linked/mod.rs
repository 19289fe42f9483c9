//! The documents a page refers to, as far as a rule compares with them: pages that links of the same
//! name lead to, pages that repeat the same navigation, files of captions.
//!
//! A [`Library`] serves a whole run. It fetches each document once, as its server sends it and without
//! a browser, and keeps a digest; what a page needs of it is stored in the page's snapshot, so that
//! the rules see nothing but the snapshot and a saved run gives the same findings. Pages of the crawl
//! are fetched like all others: what a rule sees must not hang on which page was rendered first.

mod digest;
mod pieces;
mod same_name;
mod track;

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use url::Url;

use crate::crawl::UrlKey;
use crate::render::{CaptureError, Fetched, Request};
use crate::semantics::Semantics;
use crate::snapshot::{
    Addresses, Linked, LinkedPage, LinkedTrack, Neighbour, Node, Snapshot, page_links,
};
use digest::Digest;

pub use pieces::{Piece, pieces};
pub use same_name::{Context, NamedLink, address, same_name_links, without_fragment};

/// Largest document fetched, in bytes.
const MAX_BYTES: usize = 2 * 1024 * 1024;
/// Neighbours that say what is repeated, and links tried to find them.
const MAX_NEIGHBOURS: usize = 2;
const MAX_TRIES: usize = 4;
/// Pages fetched for the links of one page, and addresses of one name that are worth it: with more
/// the name says nothing anyway.
const MAX_PAGES: usize = 6;
const MAX_ADDRESSES: usize = 4;
/// Tracks fetched for one page.
const MAX_TRACKS: usize = 12;

/// What the rules of a run have a use for.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a use of its own")]
pub struct Wants {
    /// What links of the same name lead to.
    pub same_name: bool,
    /// Only links of the same name whose context is the same too.
    pub same_context: bool,
    /// Which content is repeated on other pages.
    pub repeated: bool,
    /// What is in caption files.
    pub tracks: bool,
}

impl Wants {
    /// Everything there is.
    pub const ALL: Self = Self {
        same_name: true,
        same_context: true,
        repeated: true,
        tracks: true,
    };
}

/// Fetches a document of at most so many bytes.
pub type Fetch = dyn Fn(&Request, usize) -> Result<Fetched, CaptureError> + Send + Sync;

/// The documents met in a run.
pub struct Library {
    fetch: Box<Fetch>,
    wants: Wants,
    pages: Cache<UrlKey, Option<Digest>>,
    tracks: Cache<String, LinkedTrack>,
}

/// A value for each key, computed by the first thread that asks.
type Cache<K, V> = Mutex<HashMap<K, Arc<OnceLock<V>>>>;

fn cell<K: Eq + Hash, V>(cache: &Cache<K, V>, key: K) -> Arc<OnceLock<V>> {
    let mut map = cache.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(map.entry(key).or_default())
}

impl Library {
    /// A library that gets its documents from `fetch`, which must refuse addresses that must not be
    /// visited, and keep to a time limit.
    pub fn new(wants: Wants, fetch: Box<Fetch>) -> Self {
        Self {
            fetch,
            wants,
            pages: Mutex::default(),
            tracks: Mutex::default(),
        }
    }

    /// Looks up what the rules want to know of the documents a page refers to, and stores it with it.
    pub fn look_up(&self, snapshot: &mut Snapshot) {
        let addresses = Addresses::of(snapshot);
        let linked = Linked {
            pages: self.pages(snapshot, &addresses),
            neighbours: self.neighbours(snapshot, &addresses),
            tracks: self.tracks(snapshot, &addresses),
        };
        snapshot.set_linked(linked);
    }

    /// What links of the same name lead to, where they have different addresses.
    fn pages(&self, snapshot: &Snapshot, addresses: &Addresses) -> Vec<LinkedPage> {
        let wants = self.wants;
        let here = snapshot.document().and_then(|top| addresses.document(top));
        let (true, Some(here)) = (wants.same_name || wants.same_context, here) else {
            return Vec::new();
        };
        let semantics = Semantics::new(snapshot);
        let mut asked: Vec<Url> = Vec::new();
        for links in same_name_links(&semantics, addresses, !wants.same_name) {
            let mut urls: Vec<Url> = links
                .iter()
                .filter_map(|link| Some(without_fragment(link.address.as_ref()?)))
                .collect();
            urls.sort();
            urls.dedup();
            let is_worth_it = (2..=MAX_ADDRESSES).contains(&urls.len())
                && urls.iter().all(|url| is_same_site(here, url));
            if is_worth_it {
                asked.extend(urls);
            }
        }
        asked.sort();
        asked.dedup();
        asked.truncate(MAX_PAGES);
        let pages = asked.iter().filter_map(|url| {
            let page = self.digest(url, |digest| digest.page.clone())?;
            Some(LinkedPage {
                url: url.to_string(),
                ..page
            })
        });
        pages.collect()
    }

    /// Pages of the site that this one links to, and what of its content they have too.
    fn neighbours(&self, snapshot: &Snapshot, addresses: &Addresses) -> Vec<Neighbour> {
        if !self.wants.repeated {
            return Vec::new();
        }
        let own = pieces(snapshot);
        let mut neighbours = Vec::new();
        for url in candidates(snapshot, addresses).iter().take(MAX_TRIES) {
            let shared = self.digest(url, |digest| pieces::shared(&own, &digest.pieces));
            if let Some(shared) = shared {
                neighbours.push(Neighbour {
                    url: url.to_string(),
                    shared,
                });
            }
            if neighbours.len() == MAX_NEIGHBOURS {
                break;
            }
        }
        neighbours
    }

    fn tracks(&self, snapshot: &Snapshot, addresses: &Addresses) -> Vec<LinkedTrack> {
        let tracks = snapshot.elements_named("track").filter(|node| {
            self.wants.tracks && node.is_html() && node.parent().is_some_and(is_media)
        });
        let mut urls: Vec<Url> = tracks
            .filter_map(|track| addresses.resolve(track, track.attr("src")?))
            .filter(|url| matches!(url.scheme(), "http" | "https"))
            .collect();
        urls.sort();
        urls.dedup();
        urls.truncate(MAX_TRACKS);
        urls.iter().map(|url| self.track(url)).collect()
    }

    /// Reads a page's digest, fetching the page if it is the first to be asked for it.
    fn digest<T>(&self, url: &Url, read: impl FnOnce(&Digest) -> T) -> Option<T> {
        let cell = cell(&self.pages, UrlKey::of(url));
        let digest =
            cell.get_or_init(|| Digest::fetch(url, |request| (self.fetch)(request, MAX_BYTES)));
        digest.as_ref().map(read)
    }

    fn track(&self, url: &Url) -> LinkedTrack {
        let cell = cell(&self.tracks, url.to_string());
        let read = || {
            let fetched = (self.fetch)(&Request::new(url.clone()), MAX_BYTES);
            track::read(url.as_str(), fetched.ok())
        };
        cell.get_or_init(read).clone()
    }
}

fn is_media(node: Node<'_>) -> bool {
    node.is_any(&["audio", "video"])
}

/// Whether an address is on the same host and port. `http` and `https` are one site if neither names
/// its port.
fn is_same_site(here: &Url, there: &Url) -> bool {
    matches!(there.scheme(), "http" | "https")
        && here.host() == there.host()
        && here.port() == there.port()
}

/// Pages of the site that the top document links to, in order: other paths, in the same language.
fn candidates(snapshot: &Snapshot, addresses: &Addresses) -> Vec<Url> {
    let Some((top, here)) = snapshot
        .document()
        .and_then(|top| Some((top, addresses.document(top)?)))
    else {
        return Vec::new();
    };
    let translations: Vec<Url> = page_links(snapshot)
        .alternates
        .into_iter()
        .map(|(_, url)| url)
        .collect();
    let is_translation =
        |link: Node<'_>| ["hreflang", "lang"].iter().any(|name| link.has_attr(name));
    let links = ["a", "area"]
        .into_iter()
        .flat_map(|name| snapshot.elements_named(name))
        .filter(|link| link.is_html() && link.owner_document() == top && !is_translation(*link));
    let mut found: Vec<Url> = Vec::new();
    for link in links {
        let Some(url) = link
            .attr("href")
            .and_then(|href| addresses.resolve(link, href))
        else {
            continue;
        };
        let url = without_fragment(&url);
        if is_same_site(here, &url)
            && here.path() != url.path()
            && !translations.contains(&url)
            && !found.contains(&url)
        {
            found.push(url);
        }
        if found.len() == MAX_TRIES {
            break;
        }
    }
    found
}
