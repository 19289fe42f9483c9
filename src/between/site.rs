//! All pages of a run, ready to be compared.

use std::collections::{BTreeMap, HashMap};

use url::Url;

use super::digest::{Link, PageDigest};
use crate::crawl::{LocaleSet, UrlKey};
use crate::locale::Locale;

/// The pages of a run.
#[derive(Debug)]
pub struct Site {
    /// Pages that were checked, in order of their address.
    pub pages: Vec<PageDigest>,
    /// The locale that the others are compared with.
    pub source: Option<Locale>,
    /// The locales that were asked for or found.
    pub locales: Vec<Locale>,
    /// Whether every page the site links to was visited: only then a page that was not met is missing.
    pub exhaustive: bool,
    /// Pages of the site that answered with an error, by [`address`], and which.
    pub dead: BTreeMap<String, u16>,
    sets: Vec<Set>,
    set_of: Vec<Option<usize>>,
    by_url: HashMap<UrlKey, usize>,
    by_key: HashMap<String, usize>,
}

/// One page in all its locales, as positions in [`Site::pages`].
#[derive(Debug)]
pub(super) struct Set {
    pub(super) key: String,
    pub(super) pages: BTreeMap<Locale, usize>,
}

/// A page and the source's version of it.
pub(super) struct Pair<'a> {
    pub(super) page: usize,
    pub(super) translation: &'a PageDigest,
    pub(super) original: &'a PageDigest,
    /// The key of their set.
    pub(super) key: &'a str,
}

impl Site {
    /// Pairs the pages with their translations.
    pub fn new(
        mut pages: Vec<PageDigest>,
        sets: &[LocaleSet],
        source: Option<Locale>,
        locales: Vec<Locale>,
    ) -> Self {
        pages.sort_by(|a, b| a.url.cmp(&b.url));
        let mut by_url = HashMap::new();
        for (index, page) in pages.iter().enumerate() {
            by_url.entry(UrlKey::of(&page.requested)).or_insert(index);
        }
        // A page's own address counts more than what redirects to it.
        by_url.extend(
            pages
                .iter()
                .enumerate()
                .map(|(index, page)| (UrlKey::of(&page.url), index)),
        );
        let sets: Vec<Set> = sets.iter().map(|set| Set::new(set, &by_url)).collect();
        let mut set_of = vec![None; pages.len()];
        for (at, set) in sets.iter().enumerate() {
            for &page in set.pages.values() {
                set_of[page] = Some(at);
            }
        }
        let by_key = sets
            .iter()
            .enumerate()
            .map(|(at, set)| (set.key.clone(), at))
            .collect();
        Self {
            pages,
            source,
            locales,
            exhaustive: false,
            dead: BTreeMap::new(),
            sets,
            set_of,
            by_url,
            by_key,
        }
    }

    pub(super) fn sets(&self) -> &[Set] {
        &self.sets
    }

    /// The set a page is in.
    pub(super) fn set_of(&self, page: usize) -> Option<&Set> {
        self.sets.get((*self.set_of.get(page)?)?)
    }

    /// The set of this key.
    pub(super) fn set(&self, key: &str) -> Option<&Set> {
        self.sets.get(*self.by_key.get(key)?)
    }

    /// The page at an address.
    pub(super) fn page_at(&self, key: &UrlKey) -> Option<usize> {
        self.by_url.get(key).copied()
    }

    /// The page at an address that a page names.
    pub(super) fn page_at_url(&self, from: &Url, url: &Url) -> Option<usize> {
        self.page_at(&UrlKey::of(url))
            .or_else(|| self.page_at(&UrlKey::of(&here(from, url))))
    }

    /// What a link leads to, the same for each locale: the key of the set of the page it leads to.
    pub(super) fn destination(&self, link: &Link) -> Option<&str> {
        let set = self.set_of(self.page_at(&link.to)?)?;
        Some(&set.key)
    }

    /// Every translated page with its source, in order of pages.
    pub(super) fn pairs(&self) -> impl Iterator<Item = Pair<'_>> {
        (0..self.pages.len()).filter_map(|page| self.pair(page))
    }

    fn pair(&self, page: usize) -> Option<Pair<'_>> {
        let source = self.source.as_ref()?;
        let set = self.set_of(page)?;
        let original = *set.pages.get(source)?;
        (original != page).then(|| Pair {
            page,
            translation: &self.pages[page],
            original: &self.pages[original],
            key: &set.key,
        })
    }
}

/// The form of an address by which pages that did not answer are known. Locally the host and port
/// are ours and differ from run to run.
pub fn address(url: &Url) -> String {
    if is_local(url) {
        url[url::Position::BeforePath..url::Position::AfterQuery].to_owned()
    } else {
        UrlKey::of(url).to_string()
    }
}

/// Where `url` is when the pages that name it are built for another host and looked at locally.
pub(super) fn here(from: &Url, url: &Url) -> Url {
    if !is_local(from) {
        return url.clone();
    }
    let mut here = from.clone();
    here.set_path(url.path());
    here.set_query(url.query());
    here
}

fn is_local(url: &Url) -> bool {
    let host = url.host_str().unwrap_or("");
    matches!(host, "127.0.0.1" | "[::1]" | "localhost") || host.ends_with(".localhost")
}

impl Set {
    fn new(set: &LocaleSet, by_url: &HashMap<UrlKey, usize>) -> Self {
        let position = |url: &Url| by_url.get(&UrlKey::of(url)).copied();
        let pages = set
            .pages
            .iter()
            .filter_map(|(locale, url)| Some((locale.clone(), position(url)?)));
        Self {
            key: set.key.clone(),
            pages: pages.collect(),
        }
    }
}
