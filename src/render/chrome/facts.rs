//! What the page says of itself, asked in a world its scripts cannot change.

use std::time::Instant;

use serde::Deserialize;

use super::page::Page;
use crate::render::cdp::CdpError;

const FACTS: &str = "(() => {
    const [entry] = performance.getEntriesByType('navigation');
    const root = document.documentElement, body = document.body;
    const most = side => Math.max(root ? root['scroll' + side] : 0, body ? body['scroll' + side] : 0);
    return {
        url: document.URL,
        status: entry ? entry.responseStatus : 0,
        contentType: document.contentType,
        width: most('Width'),
        height: most('Height'),
        elements: document.getElementsByTagName('*').length,
    };
})()";

/// Facts about the page shown.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Facts {
    pub(super) url: String,
    /// HTTP status; 0 where there is none.
    pub(super) status: u16,
    pub(super) content_type: String,
    pub(super) width: f64,
    pub(super) height: f64,
    /// Elements of the top document outside shadow trees.
    pub(super) elements: usize,
}

/// Asks for them.
pub(super) fn facts(page: &mut Page, deadline: Instant) -> Result<Facts, CdpError> {
    let world = page.own_world(deadline)?;
    page.evaluate(&world, FACTS, deadline)
}
