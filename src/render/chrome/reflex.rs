//! What is answered on the spot, whatever is being waited for: the page stands still until it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::Deserialize;
use serde_json::{Value, json};

use super::events::Paused;
use crate::render::cdp::{Event, Reflex};

/// The answers of a tab. While requests for documents are paused, its main frame gets the first one and
/// what the server redirects it to; `has_document` says that it has asked, and is reset for the next page.
pub(super) fn reflex(main_frame: String, has_document: Arc<AtomicBool>) -> Reflex {
    Box::new(move |event| match event.method.as_str() {
        "Page.javascriptDialogOpening" => Some(dialog(event)),
        "Fetch.requestPaused" => {
            let paused: Paused = event.params()?;
            let is_its_own = paused.frame != main_frame
                || paused.redirected_from.is_some()
                || !has_document.swap(true, Ordering::Relaxed);
            Some(document(&paused.request, is_its_own))
        }
        _ => None,
    })
}

/// Leaving is agreed to, everything else declined.
fn dialog(event: &Event) -> (&'static str, Value) {
    #[derive(Deserialize)]
    struct Dialog {
        #[serde(rename = "type")]
        kind: String,
    }
    let leaving = event
        .params::<Dialog>()
        .is_some_and(|dialog| dialog.kind == "beforeunload");
    ("Page.handleJavaScriptDialog", json!({"accept": leaving}))
}

/// A request that is aborted leaves the page where it is.
fn document(request: &str, is_its_own: bool) -> (&'static str, Value) {
    if is_its_own {
        ("Fetch.continueRequest", json!({"requestId": request}))
    } else {
        let refusal = json!({"requestId": request, "errorReason": "Aborted"});
        ("Fetch.failRequest", refusal)
    }
}
