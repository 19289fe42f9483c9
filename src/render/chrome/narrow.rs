//! The page in a narrow window.
//!
//! To capture a page a second time costs a good part of the first. So a script looks whether any text
//! may be cut off, covered or out of its box, generously, and most pages are done with that.

use std::time::{Duration, Instant};

use url::Url;

use super::clock::{self, Requests};
use super::content::{compose, layout};
use super::facts::facts;
use super::page::Page;
use super::settle::{Settled, TWO_FRAMES};
use crate::render::behaviour::Behaviour;
use crate::render::cdp::CdpError;
use crate::render::observed::Observed;
use crate::render::source::{DomCapture, NARROW, Narrow, Readiness, Request};

/// Whether some text may not fit.
const MAY_NOT_FIT: &str = include_str!("narrow.js");
/// Page time granted for what scripts do when the window changes, in milliseconds.
const GRANT: u32 = 500;
/// Real time that may take.
const FRAMES: Duration = Duration::from_secs(2);

/// Gives the page the window and looks.
pub(super) fn look(page: &mut Page, url: &Url, deadline: Instant) -> Result<Narrow, CdpError> {
    page.set_window(NARROW, deadline)?;
    if !may_not_fit(page, deadline)? {
        return Ok(Narrow::Fits);
    }
    // Scripts may have a layout of their own for narrow windows.
    let_scripts_adapt(page, deadline)?;
    if !may_not_fit(page, deadline)? {
        return Ok(Narrow::Fits);
    }
    let facts = facts(page, deadline)?;
    if facts.url != url.as_str() {
        return Ok(Narrow::Unseen);
    }
    let (snapshot, tree) = layout(page, &facts, deadline)?;
    let content = DomCapture {
        snapshot,
        tree,
        turns: Vec::new(),
        cut_texts: Vec::new(),
        behaviour: Behaviour::default(),
        observed: Observed::default(),
        listeners: Vec::new(),
        focused: None,
    };
    let request = Request {
        window: NARROW,
        ..Request::new(url.clone())
    };
    let settled = Settled {
        readiness: Readiness::Settled,
        notes: Vec::new(),
        dead_end: None,
    };
    let capture = compose(&request, url.clone(), facts, settled, content);
    Ok(Narrow::MayNotFit(Box::new(capture)))
}

fn may_not_fit(page: &mut Page, deadline: Instant) -> Result<bool, CdpError> {
    let world = page.own_world(deadline)?;
    page.evaluate(&world, MAY_NOT_FIT, deadline)
}

fn let_scripts_adapt(page: &mut Page, deadline: Instant) -> Result<(), CdpError> {
    let limit = deadline.min(Instant::now() + FRAMES);
    if let Some(behind) = clock::behind(page, clock::LEAD, deadline)? {
        clock::grant(page, behind, Requests::Ignored, deadline)?;
    }
    let world = page.own_world(deadline)?;
    let frames = page.start_evaluation(&world, TWO_FRAMES)?;
    clock::await_frames(page, frames, GRANT, limit)?;
    match page.finish_evaluation::<bool>(frames, limit) {
        Err(CdpError::TimedOut(_)) if Instant::now() < deadline => Ok(()),
        other => other.map(|_| ()),
    }
}
