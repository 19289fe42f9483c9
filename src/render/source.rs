//! Where captures come from.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use url::Url;

use super::behaviour::Behaviour;
use super::dom_snapshot::DomSnapshot;
use super::dom_tree::DomTree;
use super::error::CaptureError;
use super::observed::Observed;

/// Turns addresses into captured pages, one at a time.
pub trait Source {
    /// Loads a page and captures it when it has settled.
    fn capture(&mut self, request: &Request) -> Result<Capture, CaptureError>;

    /// PNGs of parts of the page last captured, in the order asked for, while it still shows. None
    /// where there is no picture to take.
    fn pictures(&mut self, clips: &[Clip], letters: &Letters)
    -> Result<Vec<Vec<u8>>, CaptureError>;

    /// Lays the page last captured out anew in a window as narrow as [`NARROW`], which it keeps for
    /// pictures, and captures it if some of its text may not fit there.
    fn narrow(&mut self) -> Result<Narrow, CaptureError> {
        Ok(Narrow::Unseen)
    }
}

/// The window that WCAG 2.2, 1.4.10 Reflow, asks for: 320 CSS pixels wide.
pub const NARROW: Window = Window {
    width: 320,
    height: 900,
    scale: 1.0,
};

/// A page in a narrow window.
#[derive(Debug)]
pub enum Narrow {
    /// It was not looked at: nothing is laid out, or no page is shown.
    Unseen,
    /// All of its text fits.
    Fits,
    /// Some may not.
    MayNotFit(Box<Capture>),
}

/// A part of the page to picture, in whole CSS pixels from the page's origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Clip {
    /// Left edge.
    pub x: u32,
    /// Top edge.
    pub y: u32,
    /// Width; not zero.
    pub width: u32,
    /// Height; not zero.
    pub height: u32,
    /// Pixels of the picture per device pixel: text is drawn again for it, not blown up.
    pub zoom: u32,
}

/// How text shows in a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Letters {
    /// As the page has it.
    Painted,
    /// Not at all, of some elements: what is behind the letters is seen.
    Clear {
        /// CSS selectors of elements of the top document. What is in shadow trees below them goes too.
        elements: Vec<String>,
        /// Whether the text of all frames goes as well.
        in_frames: bool,
    },
}

/// Says why an address must not be visited, or that it may.
pub type Allow = Arc<dyn Fn(&Url) -> Result<(), String> + Send + Sync>;

/// A page to capture.
#[derive(Clone)]
pub struct Request {
    /// Its address, `http` or `https` (the static source also reads `file`).
    pub url: Url,
    /// The window to lay it out in.
    pub window: Window,
    /// Time it may take in all. A page that is still loading then is not captured.
    pub budget: Duration,
    /// Whether it is also tried in a window 320 CSS pixels wide, which costs time.
    pub deep: bool,
    /// Asked before the page is visited, and again where redirects led.
    pub allow: Option<Allow>,
}

impl Request {
    /// A page in a desktop window, with 30 seconds to load.
    pub fn new(url: Url) -> Self {
        Self {
            url,
            window: Window::default(),
            budget: Duration::from_secs(30),
            deep: false,
            allow: None,
        }
    }

    /// Applies the guard.
    pub(super) fn check(&self, url: &Url) -> Result<(), CaptureError> {
        match &self.allow {
            Some(allow) => allow(url).map_err(|why| CaptureError::Refused {
                url: url.to_string(),
                why,
            }),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("url", &self.url.as_str())
            .field("window", &self.window)
            .field("budget", &self.budget)
            .field("deep", &self.deep)
            .finish_non_exhaustive()
    }
}

/// The window a page is laid out in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// Device pixels per CSS pixel.
    pub scale: f64,
}

impl Default for Window {
    fn default() -> Self {
        Self {
            width: 1280,
            height: 900,
            scale: 1.0,
        }
    }
}

/// A page as its source saw it.
#[derive(Debug)]
pub struct Capture {
    /// The address asked for.
    pub url: Url,
    /// The address after redirects, by server and by script.
    pub final_url: Url,
    /// HTTP status of the page, where known. Pages of failed requests are captured too.
    pub status: Option<u16>,
    /// Media type of the document, lower case, without parameters.
    pub content_type: String,
    /// The page.
    pub content: Content,
    /// The window it was laid out in.
    pub window: Window,
    /// Size of the whole page in CSS pixels (width, height). Zero without layout.
    pub page_size: (f64, f64),
    /// Scripts (as Unicode names them) that much of its text is in and no font of this machine has:
    /// boxes stand where letters should, and lines are not as long as they would be.
    pub unshown_scripts: Vec<String>,
    /// Frames whose content is not in the capture.
    pub unread_frames: Vec<Unread>,
    /// Whether the page came to rest.
    pub readiness: Readiness,
    /// What happened on the way and a reader should know: dialogs closed, downloads refused, ….
    pub notes: Vec<String>,
}

/// The page itself.
#[derive(Debug)]
pub enum Content {
    /// DOM, style and layout as Chrome has them.
    Dom(Box<DomCapture>),
    /// The HTML as it was sent.
    Html(String),
}

/// A page out of Chrome.
#[derive(Debug)]
pub struct DomCapture {
    /// Nodes, style and layout of all documents, in flat tree order.
    pub snapshot: DomSnapshot,
    /// The DOM itself, where the flat tree does not tell it: in pages with shadow trees.
    pub tree: Option<DomTree>,
    /// Elements of the top document that style sheets turn with the orientation of the window.
    pub turns: Vec<Turn>,
    /// Elements of the top document whose own text is cut off when the page is zoomed.
    pub cut_texts: Vec<CutText>,
    /// What style sheets do under the pointer and in time.
    pub behaviour: Behaviour,
    /// What the page was seen to do.
    pub observed: Observed,
    /// The event listeners of scripts.
    pub listeners: Vec<EventListener>,
    /// How the page looks where the keyboard focus is; `None` if it could not be found out.
    pub focused: Option<FocusedLook>,
}

/// How an element is turned when the window is laid on its side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The way to it from the root element: positions among the element children.
    pub path: Vec<u32>,
    /// In the window of the capture.
    pub before: Pose,
    /// In that window on its side.
    pub after: Pose,
}

/// An element whose own text is cut off when the page is zoomed to 200 %.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CutText {
    /// The way to it from the root element: positions among the element children.
    pub path: Vec<u32>,
    /// True if whole lines show and others are left off at any size: the box may be a glimpse.
    pub may_be_meant: bool,
}

/// Computed values that turn an element.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pose {
    /// Computed `transform`.
    pub transform: String,
    /// Computed `rotate`.
    pub rotate: String,
}

/// A script that waits for an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventListener {
    /// The browser's id of the node it is on; `None` for the window.
    pub backend_id: Option<i64>,
    /// The type of the event, such as `keydown`.
    pub event: String,
    /// How its source begins, for the events of keyboard, focus and motion; empty for others.
    pub source: String,
}

/// The page with all its tab stops drawn as if they had the keyboard focus, each at once.
#[derive(Clone, Debug, Default)]
pub struct FocusedLook {
    /// The browser's ids of these tab stops.
    pub stops: Vec<i64>,
    /// The page as it looks then: boxes and the styles `FOCUS_PROPERTIES`.
    pub snapshot: DomSnapshot,
}

/// Whether a page had come to rest when it was captured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// No request was open and no timer due within the time granted.
    Settled,
    /// It was loaded but still busy; what with.
    Capped(String),
}

/// A frame whose content is not in the capture. It must never count as checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The frame element's id in the browser.
    pub backend_id: i64,
    /// The address of its content.
    pub url: String,
    /// Why it is missing.
    pub why: String,
}
