//! Rendering: the Chrome process, its tabs, readiness and capture. The only place that knows the
//! DevTools protocol.
//!
//! [`Source`] turns an address into a [`Capture`]. [`ChromeTab`] renders it in Chrome: one
//! [`Browser`] is shared by all render threads, each with a tab of its own. [`StaticSource`] takes
//! the HTML as the server sends it.

mod ax;
mod behaviour;
mod cdp;
mod chrome;
mod dom_snapshot;
mod dom_tree;
mod error;
mod observed;
mod property;
mod source;
mod static_source;

pub use ax::{AxNode, AxProperty, AxValue};
pub use behaviour::{Animated, Behaviour, HoverContent};
pub use chrome::{Browser, ChromeTab, LaunchOptions, find_browser};
pub use dom_snapshot::{
    DocumentSnapshot, DomSnapshot, LayoutColumns, NodeColumns, RareBooleans, RareIntegers,
    RareStrings, StringIndex, TextBoxColumns,
};
pub use dom_tree::{DomTree, DomTreeNode};
pub use error::{CaptureError, RenderError};
pub use observed::{ElementPath, Observed, ObservedMedia};
pub(crate) use property::FOCUS_PROPERTIES;
pub use property::Property;
pub use source::{
    Allow, Capture, Clip, Content, CutText, DomCapture, EventListener, FocusedLook, Letters,
    NARROW, Narrow, Pose, Readiness, Request, Source, Turn, Unread, Window,
};
pub use static_source::{Fetched, StaticSource, fetch_file};
