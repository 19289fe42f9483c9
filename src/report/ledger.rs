//! What became of the pages that were found.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::finding::{PageRecord, PageStatus, Run};
use crate::locale::Locale;

/// Pages in figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Ledger {
    pub(super) found: usize,
    pub(super) checked: usize,
    pub(super) incomplete: usize,
    pub(super) skipped: usize,
    /// Frames that were not inspected.
    pub(super) frames: usize,
}

impl Ledger {
    /// Of all pages.
    pub(super) fn of(run: &Run) -> Self {
        let mut ledger = Self::default();
        run.pages.iter().for_each(|page| ledger.add(page));
        ledger
    }

    /// Of each locale's pages; `None` for those without one.
    pub(super) fn by_locale(run: &Run) -> BTreeMap<Option<&Locale>, Self> {
        let mut ledgers: BTreeMap<Option<&Locale>, Self> = BTreeMap::new();
        for page in &run.pages {
            ledgers.entry(page.locale.as_ref()).or_default().add(page);
        }
        ledgers
    }

    fn add(&mut self, page: &PageRecord) {
        self.found += 1;
        self.frames += page.frames_not_inspected.len();
        *match page.status {
            PageStatus::Checked => &mut self.checked,
            PageStatus::Incomplete => &mut self.incomplete,
            PageStatus::Skipped => &mut self.skipped,
        } += 1;
    }
}

/// Reasons of pages with this status and the pages of each, those of most pages first.
pub(super) fn reasons(run: &Run, status: PageStatus) -> Vec<(&str, Vec<&PageRecord>)> {
    let mut reasons: BTreeMap<&str, Vec<&PageRecord>> = BTreeMap::new();
    for page in run.pages.iter().filter(|page| page.status == status) {
        let why = page.why.as_deref().unwrap_or("");
        reasons.entry(why).or_default().push(page);
    }
    let mut reasons: Vec<_> = reasons.into_iter().collect();
    reasons.sort_by_key(|(why, pages)| (std::cmp::Reverse(pages.len()), *why));
    reasons
}
