//! The Chrome source against pages that behave and pages that do not. Needs a browser on PATH.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail by panicking"
)]

mod browser;
mod content;
mod navigation;
mod readiness;
mod site;

use std::sync::LazyLock;
use std::time::Duration;

use evenhand::render::{
    Browser, Capture, CaptureError, ChromeTab, Content, DomCapture, LaunchOptions, Readiness,
    Request, Source,
};
use site::Site;
use url::Url;

/// One browser for all tests that do not harm it.
static BROWSER: LazyLock<Browser> =
    LazyLock::new(|| Browser::launch(LaunchOptions::default()).expect("a browser"));

fn request(url: Url, seconds: u64) -> Request {
    Request {
        budget: Duration::from_secs(seconds),
        ..Request::new(url)
    }
}

fn capture(url: Url) -> Result<Capture, CaptureError> {
    BROWSER.tab().capture(&request(url, 20))
}

fn dom(capture: &Capture) -> &DomCapture {
    match &capture.content {
        Content::Dom(dom) => dom,
        Content::Html(_) => panic!("not from Chrome"),
    }
}

/// All text of a capture, frames included.
fn text(capture: &Capture) -> String {
    let snapshot = &dom(capture).snapshot;
    let mut all = String::new();
    for document in &snapshot.documents {
        for (kind, value) in document
            .nodes
            .node_type
            .iter()
            .zip(&document.nodes.node_value)
        {
            if *kind == 3 {
                all += snapshot.string(*value);
                all += " ";
            }
        }
    }
    all
}

/// Asserts that the tab goes on to capture an ordinary page.
fn assert_usable(tab: &mut ChromeTab) {
    let site = Site::of("<title>next</title><p>next page");
    let next = tab
        .capture(&request(site.url("/"), 20))
        .expect("the tab goes on");
    assert!(text(&next).contains("next page"));
    assert_eq!(next.readiness, Readiness::Settled);
}

fn timed_out(result: &Result<Capture, CaptureError>) -> bool {
    matches!(result, Err(CaptureError::TimedOut { .. }))
}
