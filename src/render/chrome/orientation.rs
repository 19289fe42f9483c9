//! How elements are turned in each orientation of the window.
//!
//! Pages whose style sheets turn nothing in one orientation only, nearly all, cost nothing more. On the others the window is laid on its side for a moment, and the
//! computed values of both positions are compared.

use std::time::Instant;

use super::page::Page;
use super::sheets::{Sheets, Turned};
use crate::render::cdp::CdpError;
use crate::render::source::{Turn, Window};

/// Compares both orientations, `upright` being that of `window`; the window is given back as it was.
pub(super) fn turns(
    page: &mut Page,
    sheets: &mut Sheets,
    upright: Vec<Turned>,
    window: Window,
    deadline: Instant,
) -> Result<Vec<Turn>, CdpError> {
    if upright.is_empty() {
        return Ok(Vec::new());
    }
    let on_its_side = Window {
        width: window.height,
        height: window.width,
        ..window
    };
    page.set_window(on_its_side, deadline)?;
    let turned = sheets.look(page, deadline);
    page.set_window(window, deadline)?;
    let turned = turned?.turned;
    let both = upright.into_iter().filter_map(|before| {
        let after = turned.iter().find(|after| after.path == before.path)?;
        Some(Turn {
            path: before.path,
            before: before.pose,
            after: after.pose.clone(),
        })
    });
    Ok(both.collect())
}
