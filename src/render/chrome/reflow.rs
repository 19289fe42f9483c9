//! Which texts make people scroll in two directions when the page is zoomed to 400 % (WCAG 1.4.10).
//!
//! In a window of 1280 by 1024 that is a window 320 CSS pixels wide.

use std::time::Instant;

use super::page::Page;
use crate::render::behaviour::WideText;
use crate::render::cdp::CdpError;
use crate::render::source::Window;

const MEASURE: &str = include_str!("reflow.js");

/// Finds them; the window is given back as it was.
pub(super) fn wide_texts(
    page: &mut Page,
    window: Window,
    deadline: Instant,
) -> Result<Vec<WideText>, CdpError> {
    let zoomed = Window {
        width: 320,
        height: 256,
        ..window
    };
    page.set_window(zoomed, deadline)?;
    let world = page.own_world(deadline)?;
    let found = page.evaluate(&world, MEASURE, deadline);
    page.set_window(window, deadline)?;
    found
}
