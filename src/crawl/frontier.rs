//! The queue of pages to visit, shared by the render threads.
//!
//! The same site gives the same pages, whatever the threads' timing. To that end pages are admitted in
//! batches: when all pages of a batch are done, the links found by then are sorted, and the
//! shallowest of them form the next batch, as far as the page limit allows.

mod ledger;
mod state;

use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use url::Url;

use super::gate::Gate;
use super::links::PageLinks;
use super::skip::SkipReason;
use super::url_key::{UrlKey, normalise};
use crate::target::{Alternate, Seeds};
pub use ledger::{Fate, LedgerEntry};
use state::{Candidate, State};

/// How far a crawl goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrontierOptions {
    /// Pages visited at most; duplicates and redirects do not count.
    pub max_pages: usize,
    /// Where it goes from the seeds.
    pub follow: Follow,
}

/// Which of the addresses on a page are visited, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follow {
    /// None: exactly the seeds are.
    Nothing,
    /// The other language versions that are on our own servers. The seeds are all files there are, so these
    /// lead to one of them, or nowhere.
    Alternates,
    /// All links.
    Links,
}

/// A page to visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// What to load.
    pub url: Url,
    /// Links from a seed to here.
    pub depth: usize,
    /// Whether the target names this page.
    pub seed: bool,
    /// The local file behind it, for pages of a folder.
    pub file: Option<PathBuf>,
    /// What a sitemap says of its other language versions.
    pub alternates: Vec<Alternate>,
    key: UrlKey,
}

/// What a loaded page turns out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arrival {
    /// A page of its own: check it.
    Fresh,
    /// Not to be checked: a redirect to, or a duplicate of, a page that stands for itself, or a
    /// redirect out of scope. Already in the ledger.
    Skip(SkipReason),
}

/// How far the crawl is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Pages visited, complete or not.
    pub visited: usize,
    /// Pages being visited.
    pub in_flight: usize,
    /// Pages known and not visited yet.
    pub waiting: usize,
}

/// The frontier. Threads call [`next`](Self::next) until it gives none; for every job they call
/// [`arrived`](Self::arrived) when the page is loaded, unless it cannot be, and [`done`](Self::done)
/// in any case: the others wait for it.
#[derive(Debug)]
pub struct Frontier {
    gate: Gate,
    follow: Follow,
    /// Origins where `index.html` is what a folder shows: those of our own servers.
    served: Vec<Url>,
    state: Mutex<State>,
    changed: Condvar,
}

impl Frontier {
    /// A frontier that starts from `seeds`.
    pub fn new(seeds: &Seeds, gate: Gate, options: FrontierOptions) -> Self {
        let frontier = Self {
            gate,
            follow: options.follow,
            served: seeds.served.clone(),
            state: Mutex::new(State::new(options.max_pages)),
            changed: Condvar::new(),
        };
        for seed in &seeds.pages {
            let (mut url, key) = (seed.url.clone(), frontier.key(&seed.url));
            url.set_fragment(None);
            let job = Job {
                url,
                depth: 0,
                seed: true,
                file: seed.file.clone(),
                alternates: seed.alternates.clone(),
                key,
            };
            frontier.lock().find(
                Candidate {
                    job,
                    found_on: None,
                },
                frontier.gate.judge_seed(seed),
            );
        }
        frontier
    }

    /// Whether a link to this address may be followed, be it visited or not.
    pub fn permits(&self, url: &Url) -> Result<(), SkipReason> {
        self.gate.judge_link(url)
    }

    /// The next page to visit. Waits while others might still find one; none when the crawl is over.
    pub fn next(&self) -> Option<Job> {
        let mut state = self.lock();
        loop {
            if let Some(job) = state.take() {
                return Some(job);
            }
            if state.is_idle() {
                let more = state.open_batch();
                self.changed.notify_all();
                if !more {
                    return None;
                }
                continue;
            }
            state = self
                .changed
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Tells what a page turned out to be once loaded: `final_url` after all redirects, and what it
    /// says of other pages. The links of a fresh page are noted.
    pub fn arrived(&self, job: &Job, final_url: &Url, page: &PageLinks) -> Arrival {
        let key = self.key(final_url);
        let landing = if key == job.key {
            Ok(())
        } else {
            self.gate.judge_landing(job.seed, final_url)
        };
        // Links are judged before the lock is taken, since robots.txt may have to be fetched.
        let (links, canonical) = match self.follow {
            Follow::Links if landing.is_ok() => (
                self.judge_links(job, page),
                self.canonical_of(job, final_url, page),
            ),
            Follow::Alternates if landing.is_ok() => (self.judge_alternates(job, page), None),
            _ => (Vec::new(), None),
        };
        let mut state = self.lock();
        if let Err(reason) = landing {
            return state.skip(
                job,
                SkipReason::RedirectRefused(final_url.clone(), Box::new(reason)),
            );
        }
        let arrival = state.settle(job, (key, normalise(final_url)), canonical);
        if arrival == Arrival::Fresh {
            for (candidate, verdict) in links {
                state.find(candidate, verdict);
            }
        }
        arrival
    }

    fn judge_links(&self, job: &Job, page: &PageLinks) -> Vec<(Candidate, Result<(), SkipReason>)> {
        let alternates = job
            .alternates
            .iter()
            .chain(&page.alternates)
            .map(|(_, url)| url);
        let urls = page.links.iter().chain(alternates);
        urls.map(|url| (self.candidate(url, job), self.gate.judge_link(url)))
            .collect()
    }

    fn judge_alternates(
        &self,
        job: &Job,
        page: &PageLinks,
    ) -> Vec<(Candidate, Result<(), SkipReason>)> {
        let urls = page.alternates.iter().map(|(_, url)| url);
        urls.filter(|url| self.is_served(url))
            .map(|url| (self.candidate(url, job), self.gate.judge_link(url)))
            .collect()
    }

    /// The page that a canonical link names, if it may speak for this one. A page that the target
    /// names is checked whatever it says of itself.
    fn canonical_of(&self, job: &Job, final_url: &Url, page: &PageLinks) -> Option<Candidate> {
        let url = page
            .canonical
            .as_ref()
            .filter(|url| !job.seed && is_variant_of(url, final_url))?;
        self.gate
            .judge_link(url)
            .is_ok()
            .then(|| self.candidate(url, job))
    }

    /// Ends a job: complete, or not and why.
    pub fn done(&self, job: &Job, outcome: Result<(), String>) {
        self.lock().finish(job, outcome);
        self.changed.notify_all();
    }

    /// Ends the crawl: no more jobs are handed out. What was not visited stays `queued` in the ledger.
    pub fn stop(&self) {
        self.lock().stop();
        self.changed.notify_all();
    }

    /// How far the crawl is.
    pub fn counts(&self) -> Counts {
        self.lock().counts()
    }

    /// Every URL met and what became of it, sorted by URL.
    pub fn ledger(&self) -> Vec<LedgerEntry> {
        self.lock().ledger()
    }

    fn candidate(&self, url: &Url, from: &Job) -> Candidate {
        let (key, url) = (self.key(url), normalise(url));
        let job = Job {
            url,
            depth: from.depth + 1,
            seed: false,
            file: None,
            alternates: Vec::new(),
            key,
        };
        Candidate {
            job,
            found_on: Some(from.url.clone()),
        }
    }

    fn key(&self, url: &Url) -> UrlKey {
        match url
            .path()
            .strip_suffix("index.html")
            .filter(|folder| folder.ends_with('/') && self.is_served(url))
        {
            Some(folder) => {
                let mut url = url.clone();
                url.set_path(folder);
                UrlKey::of(&url)
            }
            None => UrlKey::of(url),
        }
    }

    /// Whether it is on a server of ours.
    fn is_served(&self, url: &Url) -> bool {
        self.served.iter().any(|base| base.origin() == url.origin())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a canonical link may speak for a page: only for another form of the same path.
///
/// Many sites have canonical links that are wrong: all pages name the home page, or the translation
/// names the original. Believing these would leave the very pages unchecked that need it.
fn is_variant_of(canonical: &Url, page: &Url) -> bool {
    let path = |url: &Url| {
        let path = url.path().to_ascii_lowercase();
        let path = path
            .strip_suffix("index.html")
            .or_else(|| path.strip_suffix(".html"))
            .unwrap_or(&path);
        path.trim_end_matches('/').to_owned()
    };
    super::scope::site(canonical) == super::scope::site(page) && path(canonical) == path(page)
}

#[cfg(test)]
mod tests;
