//! Readiness: when a loaded page is complete.
//!
//! Time in the page is virtual. It is granted in portions; within a portion, timers that are due are
//! run without waiting for them, but time stands still while a request is open. So a page that
//! fetches, waits and then fills itself in is complete after exactly as long as its network takes,
//! and a static one at once. When the portion is used up, time stops: the page holds still while it
//! is captured and pictured, and a second run finds it in the same state.

use std::time::{Duration, Instant};

use super::clock::{self, Requests};
use super::events::{Detail, Framed, Lifecycle, Navigated, Requested, Scheduled};
use super::observe::{SEES, Sees};
use super::page::Page;
use crate::render::cdp::{CdpError, Event};
use crate::render::source::Readiness;

/// Page time granted after navigation, in milliseconds. Fades and typing delays are over by then;
/// a `meta refresh` of two seconds or more is not reached.
const GRANT: u32 = 1500;
/// Page time granted at a time while the load event is still to come, and for observers that the
/// first frames have set off.
const MORE: u32 = 200;
/// Page time granted to a page that has changed since its load: past the five seconds after which
/// WCAG 2.2.2 asks for a way to stop it.
const CHANGES: u32 = 6000;
/// Page time granted to a page with slides, as often as `SLIDE_LOOKS` and drawn in between, so that what
/// glides gets on: slides that change every five or six seconds do so twice.
const SLIDES: u32 = 4200;
const SLIDE_LOOKS: u32 = 3;
/// How long before a refresh the page is stopped, in milliseconds of page time.
const MARGIN: u32 = 100;
/// Real time a loaded page may keep requests open before it is taken as it is.
const PATIENCE: Duration = Duration::from_secs(3);
/// Real time the first two frames may take.
const FRAMES: Duration = Duration::from_secs(4);
/// Redirects by script or `meta refresh` that are followed.
const MAX_HOPS: u32 = 20;
/// Notes kept for a page, and their length in characters.
const MAX_NOTES: usize = 20;
const MAX_NOTE: usize = 300;

/// Fonts loaded, two frames drawn: intersection and resize observers have been told. What is animated then
/// is noted: between frames, animations live by the page's clock, which is ahead, and seem to be over.
pub(super) const TWO_FRAMES: &str = "document.fonts.ready.then(() => new Promise(done => \
    requestAnimationFrame(() => requestAnimationFrame(() => { \
        globalThis.evenhandAnimations = document.getAnimations().slice(0, 500); \
        done(true); \
    }))))";

/// A frame drawn.
const ONE_FRAME: &str = "new Promise(done => requestAnimationFrame(() => done(true)))";

/// How a page came to rest.
#[derive(Debug)]
pub(super) struct Settled {
    pub(super) readiness: Readiness,
    pub(super) notes: Vec<String>,
    /// Where it led by itself, if nothing answered there.
    pub(super) dead_end: Option<String>,
}

/// Why it did not.
#[derive(Debug)]
pub(super) enum Unsettled {
    /// Time is up; what was being waited for.
    TimedOut(String),
    /// It sends itself from address to address.
    Hops(u32),
    /// The browser or the page is gone.
    Cdp(CdpError),
}

impl From<CdpError> for Unsettled {
    fn from(error: CdpError) -> Self {
        Self::Cdp(error)
    }
}

/// Waits until the page of this load, or the one it leads to, has come to rest.
pub(super) fn settle(
    page: &mut Page,
    loader: String,
    deadline: Instant,
) -> Result<Settled, Unsettled> {
    let mut watch = Watch::new(loader);
    watch.grant(page, GRANT, deadline)?;
    loop {
        watch.until_quiet(page, deadline)?;
        match watch.stage {
            Stage::Loading => watch.catch_up(page, deadline)?,
            Stage::CaughtUp => watch.draw_frames(page, deadline)?,
            Stage::Drawn => watch.look_for_changes(page, deadline)?,
            Stage::Watching { looks: 0 } => break,
            Stage::Watching { looks } => watch.look_again(page, looks, deadline)?,
        }
    }
    Ok(Settled {
        readiness: watch.capped.map_or(Readiness::Settled, Readiness::Capped),
        notes: watch.notes,
        dead_end: watch.dead_end,
    })
}

/// How far a page has come when it is quiet.
enum Stage {
    Loading,
    /// Its clock shows at least real time.
    CaughtUp,
    /// Its first frames are drawn.
    Drawn,
    /// What changes by itself has had time to do so again, and gets it so many times more.
    Watching {
        looks: u32,
    },
}

/// What is known of a load in progress.
struct Watch {
    loader: String,
    loaded: bool,
    expired: bool,
    /// The page has asked for another address and is about to leave for it.
    leaving: bool,
    hops: u32,
    /// Page time granted to this load, in milliseconds.
    granted: u32,
    /// Page time at which a `meta refresh` is due that must not be reached.
    refresh: Option<u32>,
    stage: Stage,
    capped: Option<String>,
    notes: Vec<String>,
    dead_end: Option<String>,
}

impl Watch {
    fn new(loader: String) -> Self {
        Self {
            loader,
            loaded: false,
            expired: false,
            leaving: false,
            hops: 0,
            granted: 0,
            refresh: None,
            stage: Stage::Loading,
            capped: None,
            notes: Vec::new(),
            dead_end: None,
        }
    }

    fn requests(&self) -> Requests {
        if self.capped.is_some() {
            Requests::Ignored
        } else {
            Requests::Awaited
        }
    }

    fn cap(&mut self, why: &str) {
        self.capped.get_or_insert_with(|| why.to_owned());
    }

    /// Lets time pass, but not up to a refresh that a person would have had seconds to read before.
    fn grant(&mut self, page: &mut Page, budget: u32, deadline: Instant) -> Result<(), CdpError> {
        let budget = budget.min(self.allowance());
        self.expired = budget == 0;
        self.granted = self.granted.saturating_add(budget);
        if budget > 0 {
            clock::grant(page, budget, self.requests(), deadline)?;
        }
        Ok(())
    }

    /// Milliseconds that may still be granted.
    fn allowance(&self) -> u32 {
        self.refresh
            .map_or(u32::MAX, |due| due.saturating_sub(self.granted))
    }

    /// Lets the page's clock catch up with real time, so that frames can be drawn.
    fn catch_up(&mut self, page: &mut Page, deadline: Instant) -> Result<(), Unsettled> {
        self.stage = Stage::CaughtUp;
        if let Some(behind) = clock::behind(page, clock::LEAD, deadline)? {
            self.grant(page, behind, deadline)?;
        }
        Ok(())
    }

    /// Lets two frames be drawn, then a little time pass for what they set off.
    fn draw_frames(&mut self, page: &mut Page, deadline: Instant) -> Result<(), Unsettled> {
        self.stage = Stage::Drawn;
        self.draw(page, TWO_FRAMES, deadline)?;
        self.grant(page, MORE, deadline)?;
        Ok(())
    }

    /// Waits for what is promised when frames are drawn.
    fn draw(&mut self, page: &mut Page, frames: &str, deadline: Instant) -> Result<(), Unsettled> {
        let world = page.own_world(deadline)?;
        let limit = deadline.min(Instant::now() + FRAMES);
        let call = page.start_evaluation(&world, frames)?;
        clock::await_frames(page, call, self.allowance(), limit)?;
        match page.finish_evaluation::<bool>(call, limit) {
            Ok(_) | Err(CdpError::Remote { .. } | CdpError::Malformed { .. }) => Ok(()),
            Err(CdpError::TimedOut(_)) if Instant::now() < deadline => {
                self.cap("its fonts or its first frames were not ready");
                Ok(())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// What has changed since the load may go on changing: then more time passes, to see.
    fn look_for_changes(&mut self, page: &mut Page, deadline: Instant) -> Result<(), Unsettled> {
        self.stage = Stage::Watching { looks: 0 };
        let world = page.own_world(deadline)?;
        match page.evaluate::<Sees>(&world, SEES, deadline) {
            Ok(Sees::Slides) => self.look_again(page, SLIDE_LOOKS, deadline),
            Ok(Sees::Intervals) => self
                .grant(page, SLIDES * SLIDE_LOOKS, deadline)
                .map_err(Into::into),
            Ok(Sees::Changes) => self.grant(page, CHANGES, deadline).map_err(Into::into),
            Ok(Sees::Nothing) | Err(CdpError::Remote { .. } | CdpError::Malformed { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    fn look_again(
        &mut self,
        page: &mut Page,
        looks: u32,
        deadline: Instant,
    ) -> Result<(), Unsettled> {
        self.stage = Stage::Watching { looks: looks - 1 };
        self.draw(page, ONE_FRAME, deadline)?;
        self.grant(page, SLIDES, deadline)?;
        Ok(())
    }

    /// Waits until the page is loaded, its time is used up and it is not leaving.
    fn until_quiet(&mut self, page: &mut Page, deadline: Instant) -> Result<(), Unsettled> {
        let mut patience = None;
        while !(self.loaded && self.expired && !self.leaving) {
            if self.expired && !self.loaded {
                self.grant(page, MORE, deadline)?;
            }
            if self.loaded && !self.expired && patience.is_none() {
                patience = Some(Instant::now() + PATIENCE);
            }
            let limit = patience.map_or(deadline, |end| end.min(deadline));
            match page.connection.next_event(limit)? {
                Some(event) => self.note_event(page, &event, deadline)?,
                None if Instant::now() >= deadline => {
                    return Err(Unsettled::TimedOut(self.waiting_for().into()));
                }
                None if self.leaving || self.expired => patience = None,
                // Out of patience: time passes whatever is open.
                None if self.capped.is_none() => {
                    self.cap("requests were still open");
                    patience = None;
                    clock::grant(page, MORE, Requests::Ignored, deadline)?;
                }
                None => self.expired = true,
            }
            if Instant::now() >= deadline {
                return Err(Unsettled::TimedOut(self.waiting_for().into()));
            }
        }
        Ok(())
    }

    fn waiting_for(&self) -> &'static str {
        match (self.loaded, self.leaving) {
            (false, _) => "the page's load event had not come",
            (true, true) => "the page was being redirected by its own script",
            (true, false) => "the page was busy",
        }
    }

    fn note_event(
        &mut self,
        page: &mut Page,
        event: &Event,
        deadline: Instant,
    ) -> Result<(), Unsettled> {
        match event.method.as_str() {
            "Page.lifecycleEvent" => self.lifecycle(page, event),
            "Page.frameNavigated" => self.navigated(page, event, deadline)?,
            "Page.frameScheduledNavigation" => self.scheduled(page, event),
            "Page.frameRequestedNavigation" => self.requested(page, event),
            "Page.frameStoppedLoading" => self.stopped(page, event),
            "Emulation.virtualTimeBudgetExpired" => self.expired = true,
            "Page.javascriptDialogOpening" => {
                self.note_with(event, "closed a dialog", |p| p.message);
            }
            "Page.windowOpen" => self.note_with(event, "refused to open a window", |p| p.url),
            "Page.downloadWillBegin" => {
                self.leaving = false;
                self.note_with(event, "refused a download", |p| p.url);
            }
            _ => {}
        }
        Ok(())
    }

    fn lifecycle(&mut self, page: &Page, event: &Event) {
        let Some(stage) = event.params::<Lifecycle>() else {
            return;
        };
        if stage.name == "load"
            && stage.frame_id == page.main_frame()
            && stage.loader_id == self.loader
        {
            self.loaded = true;
        }
    }

    fn navigated(
        &mut self,
        page: &mut Page,
        event: &Event,
        deadline: Instant,
    ) -> Result<(), Unsettled> {
        let Some(Navigated { frame }) = event.params() else {
            return Ok(());
        };
        if frame.parent_id.is_some() {
            return Ok(());
        }
        self.leaving = false;
        if frame.loader_id == self.loader {
            return Ok(());
        }
        self.hops += 1;
        if self.hops > MAX_HOPS {
            return Err(Unsettled::Hops(self.hops));
        }
        self.loader = frame.loader_id;
        self.dead_end = frame.unreachable_url;
        self.loaded = false;
        self.expired = false;
        self.stage = Stage::Loading;
        self.granted = 0;
        self.refresh = None;
        self.grant(page, GRANT, deadline)?;
        Ok(())
    }

    fn requested(&mut self, page: &Page, event: &Event) {
        let Some(request) = event.params::<Requested>() else {
            return;
        };
        if request.frame_id == page.main_frame()
            && request.disposition == "currentTab"
            && request.url.starts_with("http")
        {
            self.leaving = true;
        }
    }

    fn scheduled(&mut self, page: &Page, event: &Event) {
        let Some(plan) = event.params::<Scheduled>() else {
            return;
        };
        let later = plan.frame_id == page.main_frame() && plan.delay * 1000.0 > f64::from(GRANT);
        if later {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "positive, and at most a day"
            )]
            let due = (plan.delay.min(86_400.0) * 1000.0) as u32;
            self.refresh = Some(due - MARGIN);
        }
    }

    /// The request came to nothing: no content, a download. A page that asked for it while still
    /// loading was cut off there and has no load event to come.
    fn stopped(&mut self, page: &Page, event: &Event) {
        let of_main = |of: Framed| of.frame_id == page.main_frame();
        if self.leaving && event.params().is_some_and(of_main) {
            self.leaving = false;
            self.loaded = true;
        }
    }

    fn note_with(&mut self, event: &Event, what: &str, detail: fn(Detail) -> String) {
        let detail = event.params().map(detail).unwrap_or_default();
        let note = format!("{what}: {detail}");
        let note: String = note.chars().take(MAX_NOTE).collect();
        if self.notes.len() < MAX_NOTES && !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }
}
