//! The page's clock, which only runs when it is granted time.
//!
//! The whole renderer lives by that clock, the thread that draws frames included, while the frames
//! are called for by real time. A clock that is behind real time therefore draws nothing: it has to
//! be let catch up first.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use serde_json::json;

use super::page::Page;
use crate::render::cdp::{Call, CdpError, Ignored};

/// Milliseconds a page's clock is brought ahead of real time, so that frames are drawn without a wait.
pub(super) const LEAD: f64 = 500.0;
/// Longest stretch granted to a clock that is behind, in milliseconds.
const MAX_BEHIND: f64 = 60_000.0;

/// Real time after which the clock of a page that is being drawn may have fallen behind again, and
/// the milliseconds it is granted then.
const SLOW_FRAME: Duration = Duration::from_millis(800);
const CATCH_UP: u32 = 1000;

/// Whether time stands still while requests are open.
#[derive(Clone, Copy)]
pub(super) enum Requests {
    /// It does.
    Awaited,
    /// Time passes all the same.
    Ignored,
}

/// Lets `budget` milliseconds pass in the page. `Emulation.virtualTimeBudgetExpired` tells the end.
pub(super) fn grant(
    page: &mut Page,
    budget: u32,
    requests: Requests,
    deadline: Instant,
) -> Result<(), CdpError> {
    let policy = match requests {
        Requests::Awaited => "pauseIfNetworkFetchesPending",
        Requests::Ignored => "advance",
    };
    let params = json!({
        "policy": policy,
        "budget": budget,
        // A page that always has another task due still gets its time to pass.
        "maxVirtualTimeTaskStarvationCount": 100,
    });
    let _: Ignored = page
        .connection
        .call("Emulation.setVirtualTimePolicy", params, deadline)?;
    page.granted += Duration::from_millis(budget.into());
    Ok(())
}

/// How many milliseconds to grant for frames to be drawn; none if the clock is ahead by `least`
/// milliseconds.
pub(super) fn behind(
    page: &mut Page,
    least: f64,
    deadline: Instant,
) -> Result<Option<u32>, CdpError> {
    let world = page.own_world(deadline)?;
    let theirs: f64 = page.evaluate(&world, "Date.now()", deadline)?;
    let ours = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(theirs, |since| since.as_secs_f64() * 1000.0);
    if theirs >= ours + least {
        return Ok(None);
    }
    let lacking = ours + LEAD.max(least) - theirs;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and a minute in milliseconds"
    )]
    Ok(Some(lacking.clamp(1.0, MAX_BEHIND) as u32))
}

/// Waits for a call that needs frames, and keeps the clock from falling behind meanwhile, as far as
/// `allowance` milliseconds. Returns when the call is answered or the deadline has passed.
pub(super) fn await_frames(
    page: &mut Page,
    call: Call,
    mut allowance: u32,
    deadline: Instant,
) -> Result<(), CdpError> {
    while Instant::now() < deadline {
        let slice = deadline.min(Instant::now() + SLOW_FRAME);
        if page.connection.answered(call, slice)? {
            break;
        }
        // Answered at once by a page that can still be drawn: not held to the very deadline.
        let soon = Instant::now() + SLOW_FRAME;
        let budget = allowance.min(CATCH_UP);
        if budget > 0 {
            allowance -= budget;
            grant(page, budget, Requests::Ignored, deadline.max(soon))?;
        }
    }
    Ok(())
}
