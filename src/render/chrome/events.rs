//! Parameters of the events that are looked at.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Lifecycle {
    pub(super) frame_id: String,
    pub(super) loader_id: String,
    pub(super) name: String,
}

/// `Page.frameNavigated`.
#[derive(Deserialize)]
pub(super) struct Navigated {
    pub(super) frame: Frame,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Frame {
    pub(super) parent_id: Option<String>,
    pub(super) loader_id: String,
    /// The address that did not load, of the browser's error page.
    pub(super) unreachable_url: Option<String>,
}

/// `Fetch.requestPaused`.
#[derive(Deserialize)]
pub(super) struct Paused {
    #[serde(rename = "requestId")]
    pub(super) request: String,
    #[serde(rename = "frameId")]
    pub(super) frame: String,
    /// The request that a redirect of the server's has led from.
    #[serde(rename = "redirectedRequestId")]
    pub(super) redirected_from: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Scheduled {
    pub(super) frame_id: String,
    pub(super) delay: f64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Requested {
    pub(super) frame_id: String,
    pub(super) url: String,
    #[serde(default)]
    pub(super) disposition: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Framed {
    pub(super) frame_id: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Detail {
    pub(super) message: String,
    pub(super) url: String,
}
