//! Visiting a site: render threads pull pages from the frontier, judge each where it was rendered, and
//! let it go. What stays in memory is findings and the ledger.

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use url::Url;

use super::diary;
use super::judge::{Context, Judged, judge};
use super::kit::Kit;
use super::look::look;
use super::on_page::OnPage;
use super::pictures::Pictures;
use super::progress::Progress;
use super::public_url::{PublicUrls, from_here};
use super::seats::{Seat, Seats};
use super::snapshots::SnapshotStore;
use super::visited::{Visited, record, unchecked};
use super::waiting::Waiting;
use super::write::Writer;
use super::wrong_page::{WrongPage, form_print};
use crate::between::Digester;
use crate::crawl::{
    Arrival, Evidence, Fate, Frontier, Job, LocaleDecision, LocaleFinder, PageLinks, Reason,
    SkipReason,
};
use crate::finding::{PageFinding, PageStatus, page_key};
use crate::linked::Library;
use crate::render::{Allow, Capture, CaptureError, Request, Source, Window};
use crate::rule::Page;
use crate::snapshot::{Pixels, Snapshot, page_links};
use crate::target::Seeds;

/// What all render threads share.
pub(super) struct Site<'a> {
    /// Rules, standards, texts.
    pub(super) kit: &'a Kit,
    /// Pages to visit.
    pub(super) frontier: &'a Frontier,
    /// The pages the targets name.
    pub(super) seeds: &'a Seeds,
    /// Decides each page's locale.
    pub(super) finder: &'a LocaleFinder,
    /// Translation checks on pages.
    pub(super) on_page: &'a OnPage<'a>,
    /// Addresses as results show them.
    pub(super) public: &'a PublicUrls,
    /// Keeps what is compared between pages.
    pub(super) digester: &'a Digester,
    /// Evidence pictures.
    pub(super) pictures: &'a Pictures,
    /// Takes each page's outcome as it comes.
    pub(super) writer: &'a Writer,
    /// Documents that pages refer to.
    pub(super) library: &'a Library,
    /// The language of reasons.
    pub(super) lang: &'static str,
    /// Where snapshots are kept, if they are.
    pub(super) store: Option<&'a SnapshotStore>,
    /// Said to people while the run works.
    pub(super) progress: &'a Progress,
    /// How many pages are rendered at the same time.
    pub(super) seats: &'a Seats,
    /// Whether pages are also looked at in a narrow window.
    pub(super) deep: bool,
    /// Which addresses may be visited.
    pub(super) allow: Allow,
    /// A page's time budget.
    pub(super) budget: Duration,
    /// Set when the run is to end early.
    pub(super) stopped: &'a AtomicBool,
    /// What the threads found.
    pub(super) results: Mutex<Vec<Visited>>,
}

/// A page that has come and is to be judged.
struct Arrived {
    snapshot: Snapshot,
    links: PageLinks,
    decision: LocaleDecision,
    context: Context,
    wrong: Option<WrongPage>,
}

/// Why a page was not judged.
enum Unjudged {
    /// It is none, or none of this run.
    Skipped(Box<Visited>),
    /// It should have been checked: why it was not.
    Incomplete(String),
}

impl From<Visited> for Unjudged {
    fn from(skipped: Visited) -> Self {
        Self::Skipped(Box::new(skipped))
    }
}

impl From<String> for Unjudged {
    fn from(why: String) -> Self {
        Self::Incomplete(why)
    }
}

impl From<CaptureError> for Unjudged {
    fn from(error: CaptureError) -> Self {
        Self::Incomplete(error.to_string())
    }
}

impl Site<'_> {
    /// Visits pages until there are none left. One call per render thread.
    pub(super) fn work(&self, source: &mut dyn Source) {
        while let Some(job) = self.frontier.next() {
            if self.stopped.load(Ordering::Relaxed) {
                self.frontier
                    .done(&job, Err("the run was interrupted".to_owned()));
                self.frontier.stop();
                continue;
            }
            let seat = self.seats.take();
            let begun = Instant::now();
            // A defect of ours on one page must not cost the run: the frontier waits for every job.
            let visited = catch_unwind(AssertUnwindSafe(|| self.visit(source, &job, seat)))
                .unwrap_or_else(|_| {
                    Err("evenhand failed on this page; please report it"
                        .to_owned()
                        .into())
                });
            let (visited, outcome) = match visited {
                Ok(visited) => (visited, Ok(())),
                Err(Unjudged::Skipped(visited)) => (*visited, Ok(())),
                Err(Unjudged::Incomplete(why)) => {
                    let why = self.public.show_in(&why);
                    let unchecked = self.unchecked(&job, PageStatus::Incomplete, &why);
                    (unchecked, Err(why))
                }
            };
            self.progress
                .note(|| diary::page(&visited, begun.elapsed()));
            self.keep(visited);
            self.frontier.done(&job, outcome);
            self.progress.update(self.frontier.counts());
        }
    }

    fn keep(&self, visited: Visited) {
        self.results
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(visited);
    }

    /// Everything met, by address. Pages that were never loaded come from the frontier's ledger.
    pub(super) fn into_visited(self) -> Vec<Visited> {
        let mut all = self
            .results
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let met: HashSet<String> = all
            .iter()
            .map(|visited| visited.record.url.clone())
            .collect();
        for entry in self.frontier.ledger() {
            let url = self.public.show(&entry.url);
            let (status, why) = match entry.fate {
                Fate::Visited | Fate::Incomplete(_) => continue,
                Fate::Skipped(reason) => {
                    let why = self.public.show_in(&reason.to_string());
                    self.progress.note(|| diary::left_out(&url, &why));
                    // A link to another site or to a picture is no page of this one.
                    if matches!(reason, SkipReason::OutOfScope | SkipReason::NotAPage(_)) {
                        continue;
                    }
                    (PageStatus::Skipped, why)
                }
                Fate::Queued | Fate::InFlight => (
                    PageStatus::Incomplete,
                    "the run ended before this page was checked".to_owned(),
                ),
            };
            if !met.contains(&url) {
                all.push(unchecked(url, None, status, why));
            }
        }
        all.sort_by(|a, b| {
            (&a.record.url, &a.record.final_url).cmp(&(&b.record.url, &b.record.final_url))
        });
        all
    }

    /// Loads and judges one page. The seat is given up once the page only waits for its pictures.
    fn visit(
        &self,
        source: &mut dyn Source,
        job: &Job,
        seat: Seat<'_>,
    ) -> Result<Visited, Unjudged> {
        let mut arrived = self.arrive(self.load(source, job)?, job)?;
        self.library.look_up(&mut arrived.snapshot);
        let mut judged = self.judge(source, &arrived)?;
        drop(seat);
        let Judged {
            findings, waiting, ..
        } = &mut judged;
        self.take_pictures(source, &mut arrived.snapshot, findings, waiting)?;
        if let Some(store) = self.store {
            store
                .save(&arrived.snapshot, &arrived.context)
                .map_err(|error| error.to_string())?;
        }
        if self.wants_narrow(job, &arrived.links, &arrived.decision) {
            let _seat = self.seats.take();
            self.look_narrow(source, &arrived.context, &mut judged)?;
        }
        self.conclude(job, arrived, judged)
    }

    /// Loads what stands at the address.
    fn load(&self, source: &mut dyn Source, job: &Job) -> Result<Capture, Unjudged> {
        let request = Request {
            url: job.url.clone(),
            window: Window::default(),
            budget: self.budget,
            deep: self.deep,
            allow: Some(self.allow.clone()),
        };
        let capture = match source.capture(&request) {
            Ok(capture) => capture,
            Err(error @ CaptureError::Refused { .. }) if job.seed => return Err(error.into()),
            Err(error @ (CaptureError::NotAPage(_) | CaptureError::Refused { .. })) => {
                return Err(self.skipped(job, &error.to_string()).into());
            }
            Err(error) => return Err(error.into()),
        };
        let Some(why) = http_failure(capture.status) else {
            return Ok(capture);
        };
        // A dead link is the site's fault and no page; a page the user named must be there.
        if job.seed || capture.status.is_some_and(is_temporary) {
            return Err(why.into());
        }
        let mut skipped = self.skipped(job, &why);
        skipped.record.http_status = capture.status;
        Err(skipped.into())
    }

    /// What has come, and where it belongs, if it is a page to judge.
    fn arrive(&self, capture: Capture, job: &Job) -> Result<Arrived, Unjudged> {
        let final_url = capture.final_url.clone();
        let snapshot = Snapshot::from_capture(capture);
        let wrong = WrongPage::of(&snapshot, &job.url, &final_url);
        if let Some(wrong) = wrong.filter(|it| it.is_another()) {
            return Err(self.another_page(job, wrong));
        }
        let links = page_links(&snapshot);
        if let Arrival::Skip(reason) = self.frontier.arrived(job, &final_url, &links) {
            // A page that the target names and that is on another site is not there.
            return Err(match reason {
                SkipReason::RedirectRefused(..) if job.seed => reason.to_string().into(),
                _ => self.skipped(job, &reason.to_string()).into(),
            });
        }
        let decision = self.decide(job, &final_url, &links);
        if let (None, Reason::NotConfigured(..)) = (&decision.locale, &decision.reason) {
            return Err(self.skipped(job, &decision.reason.to_string()).into());
        }
        let context = self.context(job, &final_url, &decision);
        Ok(Arrived {
            snapshot,
            links,
            decision,
            context,
            wrong,
        })
    }

    /// Hands on what was found.
    fn conclude(&self, job: &Job, page: Arrived, judged: Judged) -> Result<Visited, Unjudged> {
        let mut record = record(&page.snapshot, &page.context, &page.decision, &judged);
        if let Some(wrong) = page.wrong {
            record.why = Some(wrong.why(&self.kit.messages, self.lang));
        }
        if page.wrong == Some(WrongPage::Blank) {
            record.status = PageStatus::Incomplete;
        }
        if job.seed {
            // The address the user gave. Of links that redirect here, which was followed is chance:
            // there the page's own address counts.
            record.url = self.public.show(&job.url);
        }
        self.writer
            .page(&record, &judged.outcome)
            .map_err(|error| error.to_string())?;
        self.on_page.keep(judged.strings);
        Ok(Visited {
            digest: judged
                .digest
                .filter(|_| record.status == PageStatus::Checked),
            record,
            findings: judged.findings,
            waiting: judged.waiting,
            file: page.context.file,
            wrong: page.wrong,
            form: form_print(&page.snapshot),
        })
    }

    /// A page in whose place another came: one that was named must be there, a link may be dead.
    fn another_page(&self, job: &Job, wrong: WrongPage) -> Unjudged {
        let why = wrong.why(&self.kit.messages, self.lang);
        if job.seed {
            return why.into();
        }
        let skipped = Visited {
            wrong: Some(wrong),
            ..self.skipped(job, &why)
        };
        skipped.into()
    }

    fn decide(&self, job: &Job, final_url: &Url, links: &PageLinks) -> LocaleDecision {
        self.finder.decide(&Evidence {
            url: final_url,
            alternates: &[&links.alternates, &job.alternates],
            html_lang: links.html_lang.as_deref(),
        })
    }

    fn context(&self, job: &Job, final_url: &Url, decision: &LocaleDecision) -> Context {
        let file = job
            .file
            .clone()
            .or_else(|| self.seeds.file_of(final_url).map(PathBuf::from));
        Context {
            url: self.public.show(final_url),
            page_key: page_key(final_url.path(), decision.locale.as_ref()),
            locale: decision.locale.clone(),
            file: file.as_deref().map(from_here),
            requested: job.url.to_string(),
            alternates: job
                .alternates
                .iter()
                .map(|(tag, url)| (tag.clone(), url.to_string()))
                .collect(),
        }
    }

    /// Judges the page while the source still shows it, so that its picture can be asked where the
    /// rest of it does not tell.
    fn judge(
        &self,
        source: &mut dyn Source,
        Arrived {
            snapshot, context, ..
        }: &Arrived,
    ) -> Result<Judged, String> {
        let page = Page::new(snapshot, context.locale.as_ref());
        look(source, &page, &self.kit.contrasts()).map_err(|error| error.to_string())?;
        Ok(judge(self.kit, &page, context, self.on_page, self.digester))
    }

    /// Takes the pictures that findings still lack; keeps them with the snapshot if that is kept.
    pub(super) fn take_pictures(
        &self,
        source: &mut dyn Source,
        snapshot: &mut Snapshot,
        findings: &mut [PageFinding],
        waiting: &mut Waiting,
    ) -> Result<(), String> {
        let mut parts = Vec::new();
        for some in [&*findings, waiting.worth_a_picture()] {
            let taken = self.pictures.shoot(source, snapshot, some);
            parts.extend(taken.map_err(|error| error.to_string())?);
        }
        if self.store.is_some() {
            snapshot.set_pictures(parts.iter().filter_map(Pixels::encode).collect());
        }
        self.pictures.take(&parts, snapshot, findings);
        self.pictures
            .take(&parts, snapshot, waiting.worth_a_picture());
        Ok(())
    }

    fn skipped(&self, job: &Job, why: &str) -> Visited {
        self.unchecked(job, PageStatus::Skipped, &self.public.show_in(why))
    }

    fn unchecked(&self, job: &Job, status: PageStatus, why: &str) -> Visited {
        let locale = self.decide(job, &job.url, &PageLinks::default()).locale;
        unchecked(self.public.show(&job.url), locale, status, why.to_owned())
    }
}

/// Too many requests, and what is the server's fault: another time the page may be there.
const fn is_temporary(status: u16) -> bool {
    matches!(status, 408 | 429 | 500..)
}

fn http_failure(status: Option<u16>) -> Option<String> {
    status
        .filter(|status| *status >= 400)
        .map(|status| format!("the server answered HTTP {status}"))
}
