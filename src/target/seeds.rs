//! The pages a run starts from.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};

use url::Url;

use super::{Source, sitemap};

/// Another locale's version of a page: the `hreflang` tag as written, and where it is.
pub type Alternate = (String, Url);

/// A page named by the target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seed {
    /// Where the page is.
    pub url: Url,
    /// The local file behind it, for pages of a folder.
    pub file: Option<PathBuf>,
    /// What a sitemap says of its other language versions.
    pub alternates: Vec<Alternate>,
    /// Whether the user wrote this very URL, so that include patterns do not apply to it.
    pub typed: bool,
}

/// All pages named by the targets of a run.
#[derive(Debug, Clone, Default)]
pub struct Seeds {
    /// The pages; no URL twice.
    pub pages: Vec<Seed>,
    /// Whether these are all pages there are (a folder's files), so that no link need be followed.
    pub complete: bool,
    /// Base URLs of our own servers: robots.txt is not asked there.
    pub served: Vec<Url>,
    /// Hosts the user named. They alone may have private or loopback addresses.
    pub own_hosts: BTreeSet<String>,
    files: HashMap<Url, PathBuf>,
}

impl Seeds {
    pub(super) fn of_page(url: &Url) -> Self {
        Self::new(vec![Seed {
            url: url.clone(),
            file: None,
            alternates: Vec::new(),
            typed: true,
        }])
        .own_all()
    }

    pub(super) fn of_list(urls: Vec<Url>) -> Self {
        let seed = |url| Seed {
            url,
            file: None,
            alternates: Vec::new(),
            typed: false,
        };
        Self::new(urls.into_iter().map(seed).collect()).own_all()
    }

    /// A sitemap from the web is the site's word, not the user's: only its own host is the user's.
    pub(super) fn of_sitemap(entries: Vec<sitemap::Entry>, source: &Source) -> Self {
        let seed = |entry: sitemap::Entry| Seed {
            url: entry.url,
            file: None,
            alternates: entry.alternates,
            typed: false,
        };
        let mut seeds = Self::new(entries.into_iter().map(seed).collect());
        if let Source::Url(url) = source {
            seeds.own_hosts.extend(url.host_str().map(str::to_owned));
            return seeds;
        }
        seeds.own_all()
    }

    pub(super) fn of_folder(pages: Vec<(Url, PathBuf)>, served_at: &Url) -> Self {
        let files = pages.iter().cloned().collect();
        let seed = |(url, file)| Seed {
            url,
            file: Some(file),
            alternates: Vec::new(),
            typed: false,
        };
        let mut seeds = Self::new(pages.into_iter().map(seed).collect()).own_all();
        seeds
            .own_hosts
            .extend(served_at.host_str().map(str::to_owned));
        seeds.complete = true;
        seeds.served = vec![served_at.clone()];
        seeds.files = files;
        seeds
    }

    fn new(pages: Vec<Seed>) -> Self {
        let mut seeds = Self {
            pages,
            ..Self::default()
        };
        seeds.deduplicate();
        seeds
    }

    fn own_all(mut self) -> Self {
        self.own_hosts.extend(
            self.pages
                .iter()
                .filter_map(|seed| seed.url.host_str().map(str::to_owned)),
        );
        self
    }

    fn deduplicate(&mut self) {
        let mut seen = HashSet::new();
        self.pages.retain(|seed| seen.insert(seed.url.clone()));
    }

    /// The seeds of several targets as one. They are complete only if all are.
    pub fn merge(all: impl IntoIterator<Item = Self>) -> Self {
        let mut merged = Self {
            complete: true,
            ..Self::default()
        };
        for seeds in all {
            merged.pages.extend(seeds.pages);
            merged.complete &= seeds.complete;
            merged.served.extend(seeds.served);
            merged.own_hosts.extend(seeds.own_hosts);
            merged.files.extend(seeds.files);
        }
        merged.deduplicate();
        merged
    }

    /// The local file a URL shows: `…/fr/` is `fr/index.html`, whatever query or fragment follows.
    pub fn file_of(&self, url: &Url) -> Option<&Path> {
        let mut page = url.clone();
        page.set_query(None);
        page.set_fragment(None);
        if let Some(file) = self.files.get(&page) {
            return Some(file);
        }
        let index = page
            .path()
            .ends_with('/')
            .then(|| page.join("index.html").ok())??;
        self.files.get(&index).map(PathBuf::as_path)
    }

    /// Whether a URL is on one of our own servers.
    pub fn is_served(&self, url: &Url) -> bool {
        self.served.iter().any(|base| base.origin() == url.origin())
    }
}
