//! The frontier's memory. Everything here happens under its lock and asks nobody.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use url::Url;

use super::super::skip::SkipReason;
use super::super::trap::Traps;
use super::super::url_key::UrlKey;
use super::ledger::{Fate, LedgerEntry};
use super::{Arrival, Counts, Job};

/// URLs that wait to be admitted, and skipped URLs that are remembered. Beyond, those last in order
/// are forgotten: a bound on memory that does not depend on the order of arrival.
const MAX_REMEMBERED: usize = 200_000;

/// A page that was found and not admitted yet.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) job: Job,
    pub(super) found_on: Option<Url>,
}

#[derive(Debug)]
struct Page {
    url: Url,
    depth: usize,
    found_on: Option<Url>,
    fate: Fate,
    /// The batch that admitted it; none if it is here only because another page redirects to it.
    batch: Option<usize>,
}

#[derive(Debug)]
pub(super) struct State {
    max_pages: usize,
    queue: VecDeque<Job>,
    in_flight: HashSet<UrlKey>,
    visited: usize,
    batch: usize,
    stopped: bool,
    pages: BTreeMap<UrlKey, Page>,
    /// Sorted as they are admitted.
    candidates: BTreeMap<(usize, UrlKey), Candidate>,
    depth_of_candidate: HashMap<UrlKey, usize>,
    skipped: BTreeMap<UrlKey, LedgerEntry>,
    /// The page that a job in flight turned out to be, where it is another by redirect.
    landed: HashMap<UrlKey, UrlKey>,
    traps: Traps,
}

impl State {
    pub(super) fn new(max_pages: usize) -> Self {
        Self {
            max_pages,
            queue: VecDeque::new(),
            in_flight: HashSet::new(),
            visited: 0,
            batch: 0,
            stopped: false,
            pages: BTreeMap::new(),
            candidates: BTreeMap::new(),
            depth_of_candidate: HashMap::new(),
            skipped: BTreeMap::new(),
            landed: HashMap::new(),
            traps: Traps::default(),
        }
    }

    /// Notes a URL that was found, with the gate's verdict on it.
    pub(super) fn find(&mut self, candidate: Candidate, verdict: Result<(), SkipReason>) {
        let key = candidate.job.key.clone();
        match verdict {
            Ok(()) if self.pages.contains_key(&key) => {}
            Ok(()) => self.wait(key, candidate),
            Err(reason) => self.remember_skipped(key, candidate, reason),
        }
    }

    /// Enters a candidate, or keeps the shallower, and of equals the one found on the first page.
    fn wait(&mut self, key: UrlKey, candidate: Candidate) {
        let depth = candidate.job.depth;
        if let Some(&known) = self.depth_of_candidate.get(&key) {
            if known < depth {
                return;
            }
            if let Some(other) = self.candidates.get(&(known, key.clone()))
                && known == depth
                && other.found_on <= candidate.found_on
            {
                return;
            }
            self.candidates.remove(&(known, key.clone()));
        }
        self.depth_of_candidate.insert(key.clone(), depth);
        self.candidates.insert((depth, key), candidate);
        if self.candidates.len() > MAX_REMEMBERED
            && let Some(((_, last), _)) = self.candidates.pop_last()
        {
            self.depth_of_candidate.remove(&last);
        }
    }

    fn remember_skipped(&mut self, key: UrlKey, candidate: Candidate, reason: SkipReason) {
        let Candidate { job, found_on } = candidate;
        let entry = LedgerEntry {
            url: job.url,
            depth: job.depth,
            found_on,
            fate: Fate::Skipped(reason),
        };
        let known = self.skipped.get(&key);
        if known.is_none_or(|known| (entry.depth, &entry.found_on) < (known.depth, &known.found_on))
        {
            self.skipped.insert(key, entry);
        }
        if self.skipped.len() > MAX_REMEMBERED {
            self.skipped.pop_last();
        }
    }

    /// The next page of the batch.
    pub(super) fn take(&mut self) -> Option<Job> {
        if self.stopped {
            return None;
        }
        while let Some(job) = self.queue.pop_front() {
            // Another page of the batch may have landed here by redirect, and stands for it.
            if let Some(page) = self
                .pages
                .get_mut(&job.key)
                .filter(|page| page.fate == Fate::Queued)
            {
                page.fate = Fate::InFlight;
                self.in_flight.insert(job.key.clone());
                return Some(job);
            }
        }
        None
    }

    /// Whether the batch is done: nothing queued and nothing in flight.
    pub(super) fn is_idle(&self) -> bool {
        self.stopped || (self.in_flight.is_empty() && self.queue.is_empty())
    }

    /// Admits the shallowest candidates as the next batch. False if there are none to admit.
    pub(super) fn open_batch(&mut self) -> bool {
        if self.stopped {
            return false;
        }
        self.batch += 1;
        let mut left = self.max_pages.saturating_sub(self.visited);
        let depth = loop {
            let Some(entry) = self.candidates.first_entry() else {
                return false;
            };
            if !self.pages.contains_key(&entry.key().1) {
                break entry.key().0;
            }
            let ((_, known), _) = entry.remove_entry();
            self.depth_of_candidate.remove(&known);
        };
        while left > 0
            && let Some(entry) = self
                .candidates
                .first_entry()
                .filter(|entry| entry.key().0 == depth)
        {
            let ((_, key), candidate) = entry.remove_entry();
            self.depth_of_candidate.remove(&key);
            if !self.pages.contains_key(&key) && self.admit(key, candidate) {
                left -= 1;
            }
        }
        if left == 0 && self.queue.is_empty() {
            self.skip_the_rest();
        }
        // A batch of traps only is empty, and what lies deeper is still to come.
        !self.queue.is_empty() || self.open_batch_below(depth)
    }

    fn open_batch_below(&mut self, depth: usize) -> bool {
        self.candidates
            .keys()
            .next()
            .is_some_and(|(next, _)| *next > depth)
            && self.open_batch()
    }

    fn admit(&mut self, key: UrlKey, candidate: Candidate) -> bool {
        let Candidate { job, found_on } = candidate;
        let verdict = self.traps.admit(&job.url);
        let fate = match verdict {
            Err(trap) if !job.seed => Fate::Skipped(SkipReason::Trap(trap)),
            _ => Fate::Queued,
        };
        let admitted = fate == Fate::Queued;
        self.pages.insert(
            key,
            Page {
                url: job.url.clone(),
                depth: job.depth,
                found_on,
                fate,
                batch: Some(self.batch),
            },
        );
        if admitted {
            self.queue.push_back(job);
        }
        admitted
    }

    fn skip_the_rest(&mut self) {
        let reason = SkipReason::MaxPages(self.max_pages);
        for ((_, key), candidate) in std::mem::take(&mut self.candidates) {
            self.remember_skipped(key, candidate, reason.clone());
        }
        self.depth_of_candidate.clear();
    }

    /// Decides what a loaded page is: itself, a redirect to another, or a variant of `canonical`.
    pub(super) fn settle(
        &mut self,
        job: &Job,
        landing: (UrlKey, Url),
        canonical: Option<Candidate>,
    ) -> Arrival {
        let (key, url) = landing;
        if key != job.key {
            let reason = SkipReason::RedirectsTo(url.clone());
            let claimed = self.claim(job, &key, url);
            let skipped = self.skip(job, reason);
            if !claimed {
                return skipped;
            }
            self.landed.insert(job.key.clone(), key.clone());
        }
        let Some(canonical) = canonical.filter(|candidate| candidate.job.key != key) else {
            return Arrival::Fresh;
        };
        if !self.gives_way(&key, &canonical.job.key) {
            return Arrival::Fresh;
        }
        let reason = SkipReason::DuplicateOf(canonical.job.url.clone());
        if let Some(page) = self.pages.get_mut(&key) {
            page.fate = Fate::Skipped(reason.clone());
        }
        self.find(canonical, Ok(()));
        Arrival::Skip(reason)
    }

    /// Takes the place of the page that a redirect leads to, unless another has it already.
    fn claim(&mut self, job: &Job, key: &UrlKey, url: Url) -> bool {
        match self.pages.get_mut(key) {
            Some(page) if page.fate == Fate::Queued => page.fate = Fate::InFlight,
            Some(page) => {
                let by_redirect = page.batch.is_none();
                if by_redirect
                    && page.found_on.as_ref().is_some_and(|known| job.url < *known)
                    && page.depth == job.depth
                {
                    page.found_on = Some(job.url.clone());
                }
                return false;
            }
            None => {
                let found_on = Some(job.url.clone());
                self.pages.insert(
                    key.clone(),
                    Page {
                        url,
                        depth: job.depth,
                        found_on,
                        fate: Fate::InFlight,
                        batch: None,
                    },
                );
            }
        }
        true
    }

    /// Whether the page `key` is to be left out in favour of `canonical`. Of two pages in one batch
    /// the first in order stays, so that the answer does not depend on which was loaded first.
    fn gives_way(&self, key: &UrlKey, canonical: &UrlKey) -> bool {
        match self.pages.get(canonical) {
            Some(Page {
                batch: Some(batch), ..
            }) if *batch == self.batch => canonical < key,
            Some(Page {
                batch: Some(_),
                fate,
                ..
            }) => !matches!(fate, Fate::Skipped(_)),
            _ => true,
        }
    }

    /// Notes that a job's own URL is not a page to check.
    pub(super) fn skip(&mut self, job: &Job, reason: SkipReason) -> Arrival {
        if let Some(page) = self.pages.get_mut(&job.key) {
            page.fate = Fate::Skipped(reason.clone());
        }
        Arrival::Skip(reason)
    }

    pub(super) fn finish(&mut self, job: &Job, outcome: Result<(), String>) {
        if !self.in_flight.remove(&job.key) {
            return;
        }
        let key = self
            .landed
            .remove(&job.key)
            .unwrap_or_else(|| job.key.clone());
        if let Some(page) = self
            .pages
            .get_mut(&key)
            .filter(|page| page.fate == Fate::InFlight)
        {
            page.fate = outcome.map_or_else(Fate::Incomplete, |()| Fate::Visited);
            self.visited += 1;
        }
    }

    pub(super) fn stop(&mut self) {
        self.stopped = true;
    }

    pub(super) fn counts(&self) -> Counts {
        Counts {
            visited: self.visited,
            in_flight: self.in_flight.len(),
            waiting: self.queue.len() + self.candidates.len(),
        }
    }

    pub(super) fn ledger(&self) -> Vec<LedgerEntry> {
        let mut all = self.skipped.clone();
        for ((_, key), candidate) in &self.candidates {
            let Candidate { job, found_on } = candidate.clone();
            all.insert(
                key.clone(),
                LedgerEntry {
                    url: job.url,
                    depth: job.depth,
                    found_on,
                    fate: Fate::Queued,
                },
            );
        }
        for (key, page) in &self.pages {
            let Page {
                url,
                depth,
                found_on,
                fate,
                ..
            } = page;
            all.insert(
                key.clone(),
                LedgerEntry {
                    url: url.clone(),
                    depth: *depth,
                    found_on: found_on.clone(),
                    fate: fate.clone(),
                },
            );
        }
        all.into_values().collect()
    }
}
