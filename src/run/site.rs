//! Visiting a site: render threads pull pages from the frontier, judge each where it was rendered, and
//! let it go. What stays in memory is findings and the ledger.

use std::collections::{BTreeMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use url::Url;

use super::judge::{Context, Judged, judge};
use super::kit::Kit;
use super::look::look;
use super::on_page::OnPage;
use super::pictures::Pictures;
use super::progress::Progress;
use super::public_url::{PublicUrls, from_here};
use super::snapshots::SnapshotStore;
use super::write::Writer;
use super::wrong_page::{WrongPage, form_print};
use crate::between::{Digester, PageDigest};
use crate::crawl::{
    Arrival, Evidence, Fate, Frontier, Job, LocaleDecision, LocaleFinder, PageLinks, Reason,
    SkipReason,
};
use crate::finding::{PageFinding, PageRecord, PageStatus, page_key};
use crate::linked::Library;
use crate::locale::Locale;
use crate::render::{Allow, CaptureError, Request, Source, Window};
use crate::rule::{Outcome, Page};
use crate::snapshot::{Node, Pixels, Snapshot, page_links};
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
    /// Which addresses may be visited.
    pub(super) allow: Allow,
    /// A page's time budget.
    pub(super) budget: Duration,
    /// Set when the run is to end early.
    pub(super) stopped: &'a AtomicBool,
    /// What the threads found.
    pub(super) results: Mutex<Vec<Visited>>,
}

/// What is kept of a page.
#[derive(Debug)]
pub(super) struct Visited {
    /// Its line in the ledger.
    pub(super) record: PageRecord,
    /// Failures and questions.
    pub(super) findings: Vec<PageFinding>,
    /// The local file behind it.
    pub(super) file: Option<String>,
    /// What is compared with other pages; none of a page that was not checked.
    pub(super) digest: Option<PageDigest>,
    /// What came in its place.
    pub(super) wrong: Option<WrongPage>,
    /// Its sign-in form, if it has one.
    pub(super) form: Option<String>,
}

impl Visited {
    /// True if the page was judged.
    pub(super) fn is_checked(&self) -> bool {
        self.record.status == PageStatus::Checked
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
            // A defect of ours on one page must not cost the run: the frontier waits for every job.
            let visited = catch_unwind(AssertUnwindSafe(|| self.visit(source, &job)))
                .unwrap_or_else(|_| {
                    Err("evenhand failed on this page; please report it".to_owned())
                });
            let outcome = match visited {
                Ok(visited) => {
                    self.keep(visited);
                    Ok(())
                }
                Err(why) => {
                    let why = self.public.show_in(&why);
                    self.keep(self.unchecked(&job, PageStatus::Incomplete, &why));
                    Err(why)
                }
            };
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
                // Met already; or a link to another site or to a picture, which is no page of this one.
                Fate::Visited
                | Fate::Incomplete(_)
                | Fate::Skipped(SkipReason::OutOfScope | SkipReason::NotAPage(_)) => continue,
                Fate::Skipped(reason) => (PageStatus::Skipped, reason.to_string()),
                Fate::Queued | Fate::InFlight => (
                    PageStatus::Incomplete,
                    "the run ended before this page was checked".to_owned(),
                ),
            };
            if !met.contains(&url) {
                all.push(unchecked(url, None, status, self.public.show_in(&why)));
            }
        }
        all.sort_by(|a, b| {
            (&a.record.url, &a.record.final_url).cmp(&(&b.record.url, &b.record.final_url))
        });
        all
    }

    /// Loads and judges one page. An error leaves a page unchecked that should have been checked.
    fn visit(&self, source: &mut dyn Source, job: &Job) -> Result<Visited, String> {
        let request = Request {
            url: job.url.clone(),
            window: Window::default(),
            budget: self.budget,
            allow: Some(self.allow.clone()),
        };
        let capture = match source.capture(&request) {
            Ok(capture) => capture,
            Err(error @ CaptureError::Refused { .. }) if job.seed => return Err(error.to_string()),
            Err(error @ (CaptureError::NotAPage(_) | CaptureError::Refused { .. })) => {
                return Ok(self.skipped(job, &error.to_string()));
            }
            Err(error) => return Err(error.to_string()),
        };
        if let Some(why) = http_failure(capture.status) {
            // A dead link is the site's fault and no page; a page the user named must be there.
            return if job.seed || capture.status.is_some_and(is_temporary) {
                Err(why)
            } else {
                let mut skipped = self.skipped(job, &why);
                skipped.record.http_status = capture.status;
                Ok(skipped)
            };
        }
        let final_url = capture.final_url.clone();
        let mut snapshot = Snapshot::from_capture(capture);
        let wrong = WrongPage::of(&snapshot, &job.url, &final_url);
        if let Some(wrong) = wrong.filter(|it| it.is_another()) {
            return self.another_page(job, wrong);
        }
        let links = page_links(&snapshot);
        if let Arrival::Skip(reason) = self.frontier.arrived(job, &final_url, &links) {
            // A page that the target names and that is on another site is not there.
            return match reason {
                SkipReason::RedirectRefused(..) if job.seed => Err(reason.to_string()),
                _ => Ok(self.skipped(job, &reason.to_string())),
            };
        }
        let decision = self.decide(job, &final_url, &links);
        if let (None, Reason::NotConfigured(..)) = (&decision.locale, &decision.reason) {
            return Ok(self.skipped(job, &decision.reason.to_string()));
        }
        let context = self.context(job, &final_url, &decision);
        self.library.look_up(&mut snapshot);
        let mut judged = self.judge(source, &snapshot, &context)?;
        self.take_pictures(source, &mut snapshot, &mut judged)?;
        if let Some(store) = self.store {
            store
                .save(&snapshot, &context)
                .map_err(|error| error.to_string())?;
        }
        let mut record = record(&snapshot, &context, &decision, &judged);
        if let Some(wrong) = wrong {
            record.why = Some(wrong.why(&self.kit.messages, self.lang));
        }
        if wrong == Some(WrongPage::Blank) {
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
            file: context.file,
            wrong,
            form: form_print(&snapshot),
        })
    }

    /// A page in whose place another came: one that was named must be there, a link may be dead.
    fn another_page(&self, job: &Job, wrong: WrongPage) -> Result<Visited, String> {
        let why = wrong.why(&self.kit.messages, self.lang);
        if job.seed {
            return Err(why);
        }
        Ok(Visited {
            wrong: Some(wrong),
            ..self.skipped(job, &why)
        })
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
        snapshot: &Snapshot,
        context: &Context,
    ) -> Result<Judged, String> {
        let page = Page::new(snapshot, context.locale.as_ref());
        look(source, &page, &self.kit.contrasts()).map_err(|error| error.to_string())?;
        Ok(judge(self.kit, &page, context, self.on_page, self.digester))
    }

    /// Takes the pictures that findings still lack; keeps them with the snapshot if that is kept.
    fn take_pictures(
        &self,
        source: &mut dyn Source,
        snapshot: &mut Snapshot,
        judged: &mut Judged,
    ) -> Result<(), String> {
        let parts = self
            .pictures
            .shoot(source, snapshot, &judged.findings)
            .map_err(|error| error.to_string())?;
        if self.store.is_some() {
            snapshot.set_pictures(parts.iter().filter_map(Pixels::encode).collect());
        }
        self.pictures.take(&parts, snapshot, &mut judged.findings);
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

fn unchecked(url: String, locale: Option<Locale>, status: PageStatus, why: String) -> Visited {
    let record = PageRecord {
        final_url: url.clone(),
        url,
        locale,
        status,
        why: Some(why),
        ..PageRecord::default()
    };
    Visited {
        record,
        findings: Vec::new(),
        file: None,
        digest: None,
        wrong: None,
        form: None,
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

fn record(
    snapshot: &Snapshot,
    context: &Context,
    decision: &LocaleDecision,
    judged: &Judged,
) -> PageRecord {
    let conflicts: Vec<String> = decision.conflicts.iter().map(ToString::to_string).collect();
    let mut reason = decision.reason.to_string();
    if !conflicts.is_empty() {
        reason = format!("{reason}; but: {}", conflicts.join("; "));
    }
    let page = snapshot.page();
    PageRecord {
        url: context.url.clone(),
        final_url: context.url.clone(),
        locale: context.locale.clone(),
        locale_reason: Some(reason),
        locale_set: None,
        http_status: page.status,
        title: title(snapshot),
        status: PageStatus::Checked,
        why: (!page.notes.is_empty()).then(|| page.notes.join("; ")),
        frames_not_inspected: page
            .uninspected_frames
            .iter()
            .map(|frame| frame.url.clone())
            .collect(),
        outcomes: outcomes(judged),
    }
}

/// Outcome per rule, as the ledger has it.
pub(super) fn outcomes(judged: &Judged) -> BTreeMap<String, Outcome> {
    judged
        .outcome
        .rules
        .iter()
        .map(|rule| (rule.id.clone(), rule.outcome))
        .collect()
}

fn title(snapshot: &Snapshot) -> String {
    let text = snapshot
        .elements_named("title")
        .find(|node| node.is_html())
        .map(Node::text_content);
    text.unwrap_or_default()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
