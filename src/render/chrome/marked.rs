//! Which tab stops scripts of the page mark while they have the focus.
//!
//! For that the focus has to be moved, so that it is done last, only on pages that may lack a ring, and only to
//! elements whose handler is written out in the page.

use std::time::Instant;

use serde_json::json;

use super::page::Page;
use crate::render::cdp::{CdpError, Ignored};
use crate::render::property::FOCUS_PROPERTIES;

const MARKED: &str = include_str!("marked.js");

/// Ways to them from the root element.
pub(super) fn marked(page: &mut Page, deadline: Instant) -> Result<Vec<Vec<u32>>, CdpError> {
    let world = page.own_world(deadline)?;
    let any: bool = page.evaluate(&world, "!!document.querySelector('[onfocus]')", deadline)?;
    if !any {
        return Ok(Vec::new());
    }
    // A page that is not in front is told of no focus.
    let _: Ignored = page.connection.call(
        "Emulation.setFocusEmulationEnabled",
        json!({"enabled": true}),
        deadline,
    )?;
    let names: Vec<&str> = FOCUS_PROPERTIES
        .iter()
        .map(|property| property.name())
        .collect();
    let expression = format!("({MARKED})({})", json!(names));
    page.evaluate(&world, &expression, deadline)
}
