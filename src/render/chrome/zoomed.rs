//! Which texts are cut off when the page is zoomed to 200 % (ACT 59br37).
//!
//! In a window of 1280 by 1024 that is a window of half the size. Only pages with boxes that hide what is too
//! large for them, and whose size does not follow their text, are laid out anew.

use std::time::Instant;

use serde::Deserialize;

use super::page::Page;
use super::sheets::beside_trees;
use crate::render::cdp::CdpError;
use crate::render::source::{CutText, Window};

const MEASURE: &str = include_str!("zoomed.js");

/// A text that is cut off in the window as it is.
#[derive(Deserialize)]
struct Cut {
    path: Vec<u32>,
    /// At its side.
    across: bool,
    /// Though no line is wider than the box.
    fits: bool,
    /// Some lines show whole.
    whole: bool,
}

/// Finds them; the window is given back as it was.
pub(super) fn cut_texts(
    page: &mut Page,
    boxes: &[Vec<u32>],
    window: Window,
    deadline: Instant,
) -> Result<Vec<CutText>, CdpError> {
    if boxes.is_empty() {
        return Ok(Vec::new());
    }
    let before = measure(page, boxes, deadline)?;
    let zoomed = Window {
        width: 640,
        height: 512,
        ..window
    };
    page.set_window(zoomed, deadline)?;
    let after = measure(page, boxes, deadline);
    page.set_window(window, deadline)?;
    let is_old = |cut: &Cut| before.iter().any(|old| old.path == cut.path);
    let texts = after?.into_iter().map(|cut| CutText {
        // Lines that are left off at any size may be meant as a glimpse, and text half outside that fits as
        // one of several that slide in.
        may_be_meant: if cut.across {
            cut.fits
        } else {
            is_old(&cut) && cut.whole
        },
        path: cut.path,
    });
    Ok(texts.collect())
}

fn measure(page: &mut Page, boxes: &[Vec<u32>], deadline: Instant) -> Result<Vec<Cut>, CdpError> {
    let boxes = serde_json::to_string(boxes).unwrap_or_else(|_| "[]".to_owned());
    let world = page.own_world(deadline)?;
    let expression = beside_trees(&format!("({MEASURE})({boxes})"));
    page.evaluate(&world, &expression, deadline)
}
