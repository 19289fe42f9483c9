//! How the page looks where the keyboard focus is.
//!
//! The focus itself is not moved: scripts would notice. The browser is told to style each tab stop as
//! if it had it, and the page is captured once more, boxes and a few styles only.

use std::time::Instant;

use serde::Deserialize;
use serde_json::json;

use super::page::Page;
use super::sheets::{Look, beside_trees};
use crate::render::cdp::{CdpError, Empty, Ignored};
use crate::render::dom_snapshot::{DocumentSnapshot, DomSnapshot};
use crate::render::property::FOCUS_PROPERTIES;
use crate::render::source::FocusedLook;

/// Whether some tab stop has no ring around it while it is styled as focused. Beside trees.js.
const LACKS_RING: &str = r"(() => {
    const stops = 'a[href], svg a, button, input, select, textarea, summary, [tabindex], [contenteditable], audio[controls], video[controls]';
    return reachable().trees.some(tree => [...tree.querySelectorAll(stops)].some(element =>
        element.getClientRects().length > 0 && isRingless(getComputedStyle(element))));
})()";

/// How many tab stops of a page are looked at.
const MAX_STOPS: usize = 500;

/// Captures it. `None` where nothing takes the focus, or every tab stop has a ring: most pages leave the
/// browser's, or draw their own, and the second capture would show nothing else. `sheets` says whether
/// there is a reason to look.
pub(super) fn focused(
    page: &mut Page,
    snapshot: &DomSnapshot,
    sheets: &Look,
    deadline: Instant,
) -> Result<Option<FocusedLook>, CdpError> {
    if !sheets.may_lack_ring {
        return Ok(None);
    }
    let documents = snapshot.documents.iter();
    let mut stops: Vec<i64> = documents
        .flat_map(|document| stops_of(snapshot, document))
        .collect();
    stops.truncate(MAX_STOPS);
    if stops.is_empty() {
        return Ok(None);
    }
    let _: Ignored = page.connection.call("DOM.enable", Empty {}, deadline)?;
    let _: Ignored = page.connection.call("CSS.enable", Empty {}, deadline)?;
    let look = capture(page, stops, sheets.hidden, deadline);
    // Ends the styling too.
    let _: Ignored = page.connection.call("CSS.disable", Empty {}, deadline)?;
    let _: Ignored = page.connection.call("DOM.disable", Empty {}, deadline)?;
    page.connection.clear_events();
    look
}

fn capture(
    page: &mut Page,
    stops: Vec<i64>,
    some_are_hidden: bool,
    deadline: Instant,
) -> Result<Option<FocusedLook>, CdpError> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Pushed {
        node_ids: Vec<i64>,
    }
    let document = json!({"depth": 0});
    let _: Ignored = page
        .connection
        .call("DOM.getDocument", document, deadline)?;
    let pushed: Pushed = page.connection.call(
        "DOM.pushNodesByBackendIdsToFrontend",
        json!({"backendNodeIds": stops}),
        deadline,
    )?;
    let mut calls = Vec::with_capacity(pushed.node_ids.len());
    for node in pushed.node_ids {
        let params = json!({"nodeId": node, "forcedPseudoClasses": ["focus", "focus-visible"]});
        calls.push(page.connection.start("CSS.forcePseudoState", params)?);
    }
    for call in calls {
        let _: Ignored = page.connection.finish(call, deadline)?;
    }
    if !some_are_hidden && !lacks_ring(page, deadline)? {
        return Ok(None);
    }
    let names: Vec<&str> = FOCUS_PROPERTIES
        .iter()
        .map(|property| property.name())
        .collect();
    let params = json!({"computedStyles": names});
    let snapshot = page
        .connection
        .call("DOMSnapshot.captureSnapshot", params, deadline)?;
    Ok(Some(FocusedLook { stops, snapshot }))
}

fn lacks_ring(page: &mut Page, deadline: Instant) -> Result<bool, CdpError> {
    let world = page.own_world(deadline)?;
    page.evaluate(&world, &beside_trees(LACKS_RING), deadline)
}

/// Elements with a box that may take the keyboard focus. Which do is decided later, with all that is
/// known of the page.
fn stops_of<'a>(
    snapshot: &'a DomSnapshot,
    document: &'a DocumentSnapshot,
) -> impl Iterator<Item = i64> + 'a {
    let nodes = &document.nodes;
    let boxes = document.layout.node_index.iter();
    boxes.filter_map(move |&node| {
        let node = usize::try_from(node).ok()?;
        let name = snapshot.string(*nodes.node_name.get(node)?);
        let attributes = nodes.attributes.get(node)?;
        let has = |wanted: &str| {
            let names = attributes.iter().step_by(2);
            names.copied().any(|name| snapshot.string(name) == wanted)
        };
        let takes_focus = match name.to_ascii_lowercase().as_str() {
            "a" => has("href") || has("xlink:href"),
            "button" | "input" | "select" | "textarea" | "summary" => true,
            "audio" | "video" => has("controls"),
            _ => false,
        };
        let is_stop = takes_focus || has("tabindex") || has("contenteditable");
        is_stop.then(|| nodes.backend_node_id.get(node).copied())?
    })
}
