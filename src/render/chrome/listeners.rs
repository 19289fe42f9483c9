//! Which events the page's scripts wait for, and where.
//!
//! One question about the whole document and one about the window: nothing is put into the page.

use std::time::Instant;

use serde::Deserialize;
use serde_json::json;

use super::page::Page;
use crate::render::cdp::CdpError;
use crate::render::source::EventListener;

/// Events whose handlers are told apart by what they do.
const WITH_SOURCE: &[&str] = &[
    "blur",
    "change",
    "devicemotion",
    "deviceorientation",
    "deviceorientationabsolute",
    "focus",
    "focusin",
    "focusout",
    "input",
    "keydown",
    "keypress",
    "keyup",
    "mouseenter",
    "mouseover",
    "paste",
    "pointerenter",
    "pointerover",
];
/// How much of a handler's source is kept, in characters.
const MAX_SOURCE: usize = 4_000;
/// How many listeners of a page are kept.
const MAX_LISTENERS: usize = 20_000;

#[derive(Deserialize)]
struct Listeners {
    listeners: Vec<Listener>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Listener {
    #[serde(rename = "type")]
    event: String,
    backend_node_id: Option<i64>,
    handler: Option<Handler>,
}

/// A function; its description is its source.
#[derive(Deserialize)]
struct Handler {
    #[serde(default)]
    description: String,
}

/// Asks for them, in the page's own world: another has wrappers of its own for window and nodes, and to ask
/// for a whole document's listeners there brings the renderer down when it collects garbage.
pub(super) fn listeners(
    page: &mut Page,
    deadline: Instant,
) -> Result<Vec<EventListener>, CdpError> {
    let document = page.object("document", deadline)?;
    let mut found = listeners_of(page, document, deadline)?;
    let window = page.object("window", deadline)?;
    let of_window = listeners_of(page, window, deadline)?;
    page.release_objects(deadline)?;
    let of_window = of_window.into_iter().map(|listener| EventListener {
        backend_id: None,
        ..listener
    });
    found.extend(of_window);
    found.truncate(MAX_LISTENERS);
    Ok(found)
}

fn listeners_of(
    page: &mut Page,
    object: Option<String>,
    deadline: Instant,
) -> Result<Vec<EventListener>, CdpError> {
    let Some(object) = object else {
        return Ok(Vec::new());
    };
    let params = json!({"objectId": object, "depth": -1, "pierce": true});
    let found: Listeners =
        page.connection
            .call("DOMDebugger.getEventListeners", params, deadline)?;
    Ok(found.listeners.into_iter().map(listener).collect())
}

fn listener(found: Listener) -> EventListener {
    let source = found
        .handler
        .filter(|_| WITH_SOURCE.contains(&found.event.as_str()))
        .map(|handler| handler.description.chars().take(MAX_SOURCE).collect());
    EventListener {
        backend_id: found.backend_node_id,
        event: found.event,
        source: source.unwrap_or_default(),
    }
}
