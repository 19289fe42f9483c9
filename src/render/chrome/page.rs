//! An open tab: its connection, its settings, going to an address, asking and capturing.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use url::Url;

use super::observe::{TELL_INTERVALS, WATCH};
use super::process::Process;
use super::reflex::reflex;
use crate::render::cdp::{Call, CdpError, Connection, Empty, Ignored};
use crate::render::source::Window;

/// Longest wait while a tab is set up.
const SET_UP: Duration = Duration::from_secs(10);

/// A service worker would answer for the server when the next page is loaded. Its registration fails
/// as it does where a person's browser refuses it.
const NO_WORKERS: &str = "if (self.ServiceWorkerContainer) \
    ServiceWorkerContainer.prototype.register = function register() { \
    return Promise.reject(new DOMException('Service workers are off.', 'SecurityError')); };";

/// Name of the world our own scripts run in.
const OWN_WORLD: &str = "evenhand";

/// A tab. Dropping it closes the tab, whatever its page does.
pub(super) struct Page {
    process: Arc<Process>,
    /// Id of the target, which is also that of its main frame.
    target: String,
    pub(super) connection: Connection,
    window: Option<Window>,
    opened: Instant,
    /// Time its clock has been granted since.
    pub(super) granted: Duration,
    /// What it shows, without fragment.
    shows: Option<Url>,
    /// True if its scripts are kept from running.
    is_still: bool,
    /// True if it may not leave the document it is sent to.
    is_kept: bool,
    /// Whether a page that is kept has asked for its document.
    has_document: Arc<AtomicBool>,
}

/// The name under which the browser keeps handles of objects for us.
const OBJECT_GROUP: &str = "evenhand";

impl Page {
    /// Opens a tab.
    pub(super) fn open(process: Arc<Process>) -> Result<Self, CdpError> {
        let target = process.open_tab()?;
        let path = format!("/devtools/page/{target}");
        let has_document = Arc::new(AtomicBool::new(false));
        let reflex = reflex(target.clone(), Arc::clone(&has_document));
        let connection = match Connection::open(&process.address, &path, reflex) {
            Ok(connection) => connection,
            Err(error) => {
                process.close_tab(&target);
                return Err(error);
            }
        };
        let mut page = Self {
            process,
            target,
            connection,
            window: None,
            opened: Instant::now(),
            granted: Duration::ZERO,
            shows: None,
            is_still: false,
            is_kept: false,
            has_document,
        };
        page.set_up(Instant::now() + SET_UP)?;
        Ok(page)
    }

    fn set_up(&mut self, deadline: Instant) -> Result<(), CdpError> {
        let calls = [
            ("Page.enable", json!({})),
            ("Inspector.enable", json!({})),
            ("Page.setLifecycleEventsEnabled", json!({"enabled": true})),
            (
                "Page.addScriptToEvaluateOnNewDocument",
                json!({"source": NO_WORKERS}),
            ),
            (
                "Page.addScriptToEvaluateOnNewDocument",
                json!({"source": TELL_INTERVALS}),
            ),
            (
                "Page.addScriptToEvaluateOnNewDocument",
                json!({"source": WATCH, "worldName": OWN_WORLD}),
            ),
        ];
        for (method, params) in calls {
            let _: Ignored = self.connection.call(method, params, deadline)?;
        }
        Ok(())
    }

    /// How far its clock is ahead of real time, about.
    pub(super) fn lead(&self) -> Duration {
        self.granted.saturating_sub(self.opened.elapsed())
    }

    pub(super) fn process(&self) -> &Process {
        &self.process
    }

    pub(super) fn main_frame(&self) -> &str {
        &self.target
    }

    /// Gives the page its window.
    pub(super) fn set_window(&mut self, window: Window, deadline: Instant) -> Result<(), CdpError> {
        if self.window == Some(window) {
            return Ok(());
        }
        let params = json!({
            "width": window.width,
            "height": window.height,
            "deviceScaleFactor": window.scale,
            "mobile": false,
        });
        let _: Ignored =
            self.connection
                .call("Emulation.setDeviceMetricsOverride", params, deadline)?;
        self.window = Some(window);
        Ok(())
    }

    /// Keeps its scripts from running, or no longer. Those of our own worlds run all the same.
    pub(super) fn hold_still(&mut self, still: bool, deadline: Instant) -> Result<(), CdpError> {
        if self.is_still != still {
            let params = json!({"value": still});
            let _: Ignored =
                self.connection
                    .call("Emulation.setScriptExecutionDisabled", params, deadline)?;
            self.is_still = still;
        }
        Ok(())
    }

    /// Keeps the page in the document it is sent to next, or lets it go where it leads.
    pub(super) fn keep(&mut self, keep: bool, deadline: Instant) -> Result<(), CdpError> {
        self.has_document.store(false, Ordering::Relaxed);
        if self.is_kept != keep {
            let (method, params) = if keep {
                let documents = json!([{"resourceType": "Document"}]);
                ("Fetch.enable", json!({"patterns": documents}))
            } else {
                ("Fetch.disable", json!({}))
            };
            let _: Ignored = self.connection.call(method, params, deadline)?;
            self.is_kept = keep;
        }
        Ok(())
    }

    /// Goes to an address, as a fresh load.
    pub(super) fn go(&mut self, url: &Url, deadline: Instant) -> Result<Navigation, CdpError> {
        self.hold_still(false, deadline)?;
        let document = without_fragment(url);
        if self.shows.as_ref() == Some(&document) {
            // The browser would stay in the document, in whatever state scripts have left it.
            self.navigate("about:blank", deadline)?;
        }
        self.connection.clear_events();
        self.shows = None;
        let mut navigation = self.navigate(url.as_str(), deadline)?;
        if navigation.loader_id.is_none() && navigation.error_text.is_none() {
            self.navigate("about:blank", deadline)?;
            self.connection.clear_events();
            navigation = self.navigate(url.as_str(), deadline)?;
        }
        Ok(navigation)
    }

    /// Remembers what the page shows after all redirects.
    pub(super) fn arrived(&mut self, url: &Url) {
        self.shows = Some(without_fragment(url));
    }

    fn navigate(&mut self, url: &str, deadline: Instant) -> Result<Navigation, CdpError> {
        self.connection
            .call("Page.navigate", json!({"url": url}), deadline)
    }

    /// A world in the main frame that page scripts cannot reach or change.
    pub(super) fn own_world(&mut self, deadline: Instant) -> Result<World, CdpError> {
        let main = self.target.clone();
        self.world_in(&main, deadline)
    }

    /// Such a world in any frame.
    pub(super) fn world_in(&mut self, frame: &str, deadline: Instant) -> Result<World, CdpError> {
        let params = json!({"frameId": frame, "worldName": OWN_WORLD});
        self.connection
            .call("Page.createIsolatedWorld", params, deadline)
    }

    /// Evaluates an expression there; its value comes back as JSON.
    pub(super) fn evaluate<T: DeserializeOwned>(
        &mut self,
        world: &World,
        expression: &str,
        deadline: Instant,
    ) -> Result<T, CdpError> {
        let call = self.start_evaluation(world, expression)?;
        self.finish_evaluation(call, deadline)
    }

    /// Begins an evaluation. A promise is waited for.
    pub(super) fn start_evaluation(
        &mut self,
        world: &World,
        expression: &str,
    ) -> Result<Call, CdpError> {
        let params = json!({
            "expression": expression,
            "contextId": world.execution_context_id,
            "awaitPromise": true,
            "returnByValue": true,
        });
        self.connection.start("Runtime.evaluate", params)
    }

    /// Waits for the value.
    pub(super) fn finish_evaluation<T: DeserializeOwned>(
        &mut self,
        call: Call,
        deadline: Instant,
    ) -> Result<T, CdpError> {
        #[derive(Deserialize)]
        struct Evaluated<T> {
            result: Remote<T>,
        }
        #[derive(Deserialize)]
        struct Remote<T> {
            value: T,
        }
        let evaluated: Evaluated<T> = self.connection.finish(call, deadline)?;
        Ok(evaluated.result.value)
    }

    /// A handle of an object of the page, in the world of its own scripts.
    pub(super) fn object(
        &mut self,
        expression: &str,
        deadline: Instant,
    ) -> Result<Option<String>, CdpError> {
        #[derive(Deserialize)]
        struct Evaluated {
            result: Remote,
        }
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Remote {
            object_id: Option<String>,
        }
        let params = json!({"expression": expression, "objectGroup": OBJECT_GROUP});
        let evaluated: Evaluated = self.connection.call("Runtime.evaluate", params, deadline)?;
        Ok(evaluated.result.object_id)
    }

    /// Lets go of the handles given out by [`Page::object`] and of those got through them. What
    /// has a handle is never freed.
    pub(super) fn release_objects(&mut self, deadline: Instant) -> Result<(), CdpError> {
        let group = json!({"objectGroup": OBJECT_GROUP});
        let _: Ignored = self
            .connection
            .call("Runtime.releaseObjectGroup", group, deadline)?;
        Ok(())
    }

    /// The DOM as a list.
    pub(super) fn dom_tree<T: DeserializeOwned>(
        &mut self,
        deadline: Instant,
    ) -> Result<T, CdpError> {
        let _: Ignored = self.connection.call("DOM.enable", Empty {}, deadline)?;
        let params = json!({"depth": -1, "pierce": true});
        let tree = self
            .connection
            .call("DOM.getFlattenedDocument", params, deadline);
        let _: Result<Ignored, _> = self.connection.call("DOM.disable", Empty {}, deadline);
        tree
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.process.close_tab(&self.target);
    }
}

/// The browser's answer to a navigation.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Navigation {
    /// The load begun; none if the browser stayed in the document.
    pub(super) loader_id: Option<String>,
    /// `net::ERR_…`, if it failed.
    pub(super) error_text: Option<String>,
    /// True if the address is a file to download.
    #[serde(default)]
    pub(super) is_download: bool,
}

/// An execution context.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct World {
    execution_context_id: i64,
}

fn without_fragment(url: &Url) -> Url {
    let mut url = url.clone();
    url.set_fragment(None);
    url
}
