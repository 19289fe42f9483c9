//! Rendering and capturing one page after the other in a tab.

use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use serde_json::json;
use url::Url;

use super::Shared;
use super::content::{compose, lenient, take};
use super::facts::{Facts, facts};
use super::frames;
use super::narrow;
use super::observe::observe;
use super::orientation;
use super::page::Page;
use super::picture;
use super::reflow::wide_texts;
use super::settle::{Settled, Unsettled, settle};
use super::sheets::Sheets;
use super::zoomed::cut_texts;
use crate::render::ax::{AxNode, AxTree};
use crate::render::cdp::CdpError;
use crate::render::error::CaptureError;
use crate::render::source::{Capture, Clip, Letters, Narrow, Request, Source};
use crate::render::static_source::is_html;

/// Longest wait for pictures or an accessibility tree.
const AFTERWARDS: Duration = Duration::from_secs(20);

/// How far the clock of a tab may get ahead of real time before the tab is replaced. Frames are drawn by
/// real time: a page that compares the two would see itself in the far past.
const MAX_LEAD: Duration = Duration::from_secs(30);

/// A tab of the shared browser: a [`Source`] for one render thread.
pub struct ChromeTab {
    shared: Arc<Shared>,
    page: Option<Page>,
    shown: Option<Shown>,
    sheets: Sheets,
}

/// The capture that the tab still shows.
struct Shown {
    /// Its address.
    url: Url,
    /// Ids of its frames, the main one first.
    frames: Vec<String>,
}

/// Why a page was given up.
enum Fault {
    /// The page's own fault or the network's: the verdict stands.
    Final(CaptureError),
    /// The connection failed; whether the browser is to blame has to be seen.
    Cdp(CdpError),
    /// It leads by itself to this address of another site, where nothing answers.
    LedAway(String),
}

impl From<CaptureError> for Fault {
    fn from(error: CaptureError) -> Self {
        Self::Final(error)
    }
}

impl From<CdpError> for Fault {
    fn from(error: CdpError) -> Self {
        Self::Cdp(error)
    }
}

impl Source for ChromeTab {
    fn capture(&mut self, request: &Request) -> Result<Capture, CaptureError> {
        if !matches!(request.url.scheme(), "http" | "https") {
            return Err(refused(&request.url, "only http and https are rendered"));
        }
        request.check(&request.url)?;
        let shared = Arc::clone(&self.shared);
        let first = {
            let _turn = shared.turn.read().unwrap_or_else(PoisonError::into_inner);
            self.attempt(request)
        };
        let Err(CaptureError::BrowserLost) = first else {
            return first;
        };
        let _alone = shared.turn.write().unwrap_or_else(PoisonError::into_inner);
        self.attempt(request)
    }

    fn pictures(
        &mut self,
        clips: &[Clip],
        letters: &Letters,
    ) -> Result<Vec<Vec<u8>>, CaptureError> {
        let (Some(shown), Some(page)) = (&self.shown, &mut self.page) else {
            return Ok(Vec::new());
        };
        let deadline = Instant::now() + AFTERWARDS;
        let taken = picture::pictures(page, clips, letters, &shown.frames, deadline);
        taken.map_err(|error| self.give_up(error))
    }

    fn narrow(&mut self) -> Result<Narrow, CaptureError> {
        let (Some(shown), Some(page)) = (&self.shown, &mut self.page) else {
            return Ok(Narrow::Unseen);
        };
        let deadline = Instant::now() + AFTERWARDS;
        let look = narrow::look(page, &shown.url, deadline);
        look.map_err(|error| self.give_up(error))
    }
}

impl ChromeTab {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self {
            shared,
            page: None,
            shown: None,
            sheets: Sheets::default(),
        }
    }

    /// Chrome's own accessibility tree of a frame of the page last captured; `None` is the top
    /// frame. Frame ids are in [`super::super::DocumentSnapshot::frame_id`].
    pub fn ax_tree(&mut self, frame: Option<&str>) -> Result<Vec<AxNode>, CaptureError> {
        let (Some(_), Some(page)) = (&self.shown, &mut self.page) else {
            return Err(CaptureError::Protocol("no page is shown".into()));
        };
        let params = frame.map_or_else(|| json!({}), |frame| json!({"frameId": frame}));
        let deadline = Instant::now() + AFTERWARDS;
        match page
            .connection
            .call::<AxTree>("Accessibility.getFullAXTree", params, deadline)
        {
            Ok(tree) => Ok(tree.nodes),
            Err(error) => Err(self.give_up(error)),
        }
    }

    /// One try. A tab that a page has spoilt is closed, so that the next page gets a fresh one.
    fn attempt(&mut self, request: &Request) -> Result<Capture, CaptureError> {
        self.shown = None;
        let deadline = Instant::now() + request.budget;
        let mut visited = self.visit(request, None, deadline);
        if let Err(Fault::LedAway(to)) = visited {
            visited = self.visit(request, Some(&to), deadline);
        }
        match visited {
            Ok(capture) => {
                self.shown = Some(Shown {
                    url: capture.final_url.clone(),
                    frames: frames::ids(&capture.content),
                });
                self.shared.note_success();
                Ok(capture)
            }
            Err(Fault::Final(error)) => {
                if !leaves_tab_in_order(&error) {
                    self.page = None;
                }
                Err(error)
            }
            Err(Fault::Cdp(CdpError::TimedOut(method))) => {
                self.page = None;
                Err(CaptureError::TimedOut {
                    after: request.budget,
                    doing: doing(method).into(),
                })
            }
            Err(Fault::Cdp(error)) => Err(self.give_up(error)),
            Err(Fault::LedAway(_)) => Err(dead_end()),
        }
    }

    /// Closes the tab after a failed call and finds out who is to blame.
    fn give_up(&mut self, error: CdpError) -> CaptureError {
        self.shown = None;
        let page = self.page.take();
        match error {
            CdpError::Crashed => {
                CaptureError::Crashed("the page brought its renderer process down".into())
            }
            CdpError::Closed(_) if page.is_some_and(|page| page.process().is_alive()) => {
                CaptureError::Crashed("the page closed its own tab".into())
            }
            CdpError::Closed(_) => CaptureError::BrowserLost,
            CdpError::TimedOut(method) => CaptureError::TimedOut {
                after: AFTERWARDS,
                doing: doing(method).into(),
            },
            other => CaptureError::Protocol(other.to_string()),
        }
    }

    /// Loads the page and captures what it leads to; or itself, if it is known to lead `away`: then it is
    /// not let go there.
    fn visit(
        &mut self,
        request: &Request,
        away: Option<&str>,
        deadline: Instant,
    ) -> Result<Capture, Fault> {
        let page = match &mut self.page {
            Some(page) if page.lead() < MAX_LEAD => page,
            _ => self.page.insert(open(&self.shared)?),
        };
        page.set_window(request.window, deadline)?;
        page.keep(away.is_some(), deadline)?;
        let navigation = page.go(&request.url, deadline)?;
        if navigation.is_download {
            return Err(CaptureError::NotAPage("a file to download".into()).into());
        }
        if let Some(error) = navigation.error_text {
            return Err(load_error(&error).into());
        }
        let loader = navigation.loader_id.unwrap_or_default();
        let mut settled =
            settle(page, loader, deadline).map_err(|error| unsettled(error, request))?;
        match away {
            None => stayed_on_site(&settled, request)?,
            Some(to) => settled.notes.push(format!(
                "judged as it is, though it leads to {to}, where nothing answers"
            )),
        }
        let facts = facts(page, deadline)?;
        let final_url = arrival(&facts, request)?;
        page.arrived(&final_url);
        let observed = observe(page, facts.has_media, deadline)?;
        let look = self.sheets.look(page, deadline)?;
        let mut content = take(page, &facts, observed, &look, deadline)?;
        content.cut_texts =
            lenient(cut_texts(page, &look.clipping, request.window, deadline))?.unwrap_or_default();
        if request.deep {
            let wide = lenient(wide_texts(page, request.window, deadline))?;
            content.behaviour.wide = wide.unwrap_or_default();
        }
        content.turns = orientation::turns(
            page,
            &mut self.sheets,
            look.turned,
            request.window,
            deadline,
        )?;
        Ok(compose(request, final_url, facts, settled, content))
    }
}

/// False if the page may still be running, and on its way elsewhere.
fn leaves_tab_in_order(error: &CaptureError) -> bool {
    match error {
        CaptureError::NotAPage(_) => true,
        CaptureError::Unreachable(why) => why.starts_with("net::"),
        _ => false,
    }
}

/// Opens a tab; a browser found dead while doing so is replaced once.
fn open(shared: &Shared) -> Result<Page, Fault> {
    let first = Page::open(shared.usable().map_err(CaptureError::from)?);
    match first {
        Err(CdpError::Closed(_)) => Ok(Page::open(shared.usable().map_err(CaptureError::from)?)?),
        other => Ok(other?),
    }
}

/// A page that leads to another site where nothing answers is still a page of this one. One of this site
/// that it leads to is missing.
fn stayed_on_site(settled: &Settled, request: &Request) -> Result<(), Fault> {
    let Some(to) = &settled.dead_end else {
        return Ok(());
    };
    match Url::parse(to) {
        Ok(url) if url.host_str() != request.url.host_str() => Err(Fault::LedAway(to.clone())),
        _ => Ok(()),
    }
}

fn dead_end() -> CaptureError {
    CaptureError::Unreachable("the page it redirects to did not load".into())
}

/// Where the page ended up, if that is a page and may be visited.
fn arrival(facts: &Facts, request: &Request) -> Result<Url, CaptureError> {
    let url = Url::parse(&facts.url)
        .map_err(|error| CaptureError::Protocol(format!("{}: {error}", facts.url)))?;
    match url.scheme() {
        "http" | "https" => request.check(&url)?,
        "chrome-error" => {
            return Err(dead_end());
        }
        _ => return Err(refused(&url, "only http and https are rendered")),
    }
    if !is_html(&facts.content_type) {
        return Err(CaptureError::NotAPage(facts.content_type.clone()));
    }
    Ok(url)
}

fn unsettled(error: Unsettled, request: &Request) -> Fault {
    match error {
        Unsettled::TimedOut(doing) => CaptureError::TimedOut {
            after: request.budget,
            doing,
        }
        .into(),
        Unsettled::Hops(hops) => CaptureError::Unreachable(format!(
            "its scripts led from page to page {hops} times without end"
        ))
        .into(),
        Unsettled::Cdp(error) => error.into(),
    }
}

/// A navigation that failed: `net::ERR_ABORTED` is what Chrome says of an answer without content.
fn load_error(error: &str) -> CaptureError {
    if error == "net::ERR_ABORTED" {
        return CaptureError::NotAPage("an answer without content".into());
    }
    CaptureError::Unreachable(error.to_owned())
}

/// What the page was doing, in words, when a call was not answered.
fn doing(method: &str) -> &str {
    match method {
        "Page.navigate" => "the server had not answered",
        "DOMSnapshot.captureSnapshot" | "DOM.getFlattenedDocument" => "the page was being captured",
        "Page.captureScreenshot" => "the page was being pictured",
        _ => "a script of the page was running without end",
    }
}

fn refused(url: &Url, why: &str) -> CaptureError {
    CaptureError::Refused {
        url: url.to_string(),
        why: why.to_owned(),
    }
}
