//! The stored shape of a snapshot: what is written to disk and read back.

use serde::{Deserialize, Serialize};

use super::behaviour::Behaviour;
use crate::render::Pose;

/// Position of a node in the snapshot's arena. Parents come before their descendants, and each
/// tree is in document order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct NodeId(pub u32);

impl NodeId {
    /// The arena position.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A string in the snapshot's string table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Str(pub u32);

/// Where the snapshot comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Engine {
    /// Rendered in Chrome: styles, boxes and text are the browser's.
    Chrome,
    /// Parsed HTML: no style, no layout, scripts not run.
    Static,
}

/// The window the page was laid out in.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Viewport {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// Device pixels per CSS pixel.
    pub scale: f64,
}

/// A box in CSS pixels, relative to the top left corner of the top document's page (not the window).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the four numbers of a box")]
pub struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Rect {
    /// Right edge.
    pub fn right(self) -> f64 {
        self.x + self.width
    }

    /// Bottom edge.
    pub fn bottom(self) -> f64 {
        self.y + self.height
    }

    /// True for a box without area.
    pub fn is_empty(self) -> bool {
        self.width <= 0.0 || self.height <= 0.0
    }

    /// The common area of two boxes, if any.
    pub fn intersection(self, other: Self) -> Option<Self> {
        let x = self.x.max(other.x);
        let y = self.y.max(other.y);
        let both = Self {
            x,
            y,
            width: self.right().min(other.right()) - x,
            height: self.bottom().min(other.bottom()) - y,
        };
        (!both.is_empty()).then_some(both)
    }

    /// True if `other` lies wholly within this box.
    pub fn contains(self, other: Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && self.right() >= other.right()
            && self.bottom() >= other.bottom()
    }
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NodeKind {
    /// A document: the page itself or the content of a frame.
    Document,
    /// `<!doctype>`.
    Doctype,
    /// An element.
    Element,
    /// A text node.
    Text,
    /// A comment.
    Comment,
    /// The root of a shadow tree, below its host.
    ShadowRoot(ShadowMode),
    /// A generated box: `::before` and its like. Its text is in text nodes below it.
    Pseudo(Pseudo),
}

/// Whether scripts of the page can reach a shadow tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the two modes of attachShadow")]
pub enum ShadowMode {
    Open,
    Closed,
}

/// Which generated box a pseudo node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the CSS pseudo-elements of the same names")]
pub enum Pseudo {
    Before,
    After,
    Marker,
    Backdrop,
    Other,
}

/// The namespace of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the namespaces of the HTML parser")]
pub enum Namespace {
    Html,
    Svg,
    MathMl,
    Other,
}

/// State of a form control that attributes do not carry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Control {
    /// Current text of an `input` or `textarea`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Str>,
    /// Whether a check box or radio button is checked now.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub checked: bool,
    /// Whether an `option` is selected now.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub selected: bool,
}

/// A line box of a text node.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextBox {
    /// Where the line is, in page coordinates.
    pub bounds: Rect,
    /// First UTF-16 code unit of [`Layout::text`] on this line.
    pub start: u32,
    /// Number of UTF-16 code units.
    pub length: u32,
}

/// How a rendered node is laid out. Nodes that are not rendered have none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Layout {
    /// Border box in page coordinates.
    pub bounds: Rect,
    /// Row in the snapshot's style table.
    pub style: u32,
    /// Paint order: higher is painted later. Zero where unknown.
    #[serde(default)]
    pub paint_order: u32,
    /// True if the node makes a stacking context.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stacking_context: bool,
    /// The text as laid out (white space collapsed, `text-transform` applied), for text nodes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Str>,
    /// A box per line, for text nodes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<TextBox>,
    /// Padding box without scroll bars, relative to the border box.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<Rect>,
    /// Scroll position (x, y) and size of the content (width, height).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scroll: Option<Rect>,
}

/// A script that waits for an event on a node; on a document, also those of its window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listener {
    /// The type of the event, such as `keydown`.
    pub event: Str,
    /// How the handler's source begins, for the events of keyboard, focus and motion; else empty.
    pub source: Str,
}

/// Whether a node looks different while the keyboard focus is on a tab stop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FocusLook {
    /// It was not looked at.
    #[default]
    Unknown,
    /// It is a tab stop, and looks the same with and without focus.
    Same,
    /// It looks different while it, or a tab stop near it, has the focus.
    Different,
}

impl FocusLook {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde hands over a reference"
    )]
    fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }
}

/// A node as stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NodeData {
    /// What it is.
    pub kind: NodeKind,
    /// Namespace of an element; HTML for all else.
    pub namespace: Namespace,
    /// Local name (lower case for HTML elements), or empty.
    pub name: Str,
    /// Text of text nodes and comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Str>,
    /// Attributes in source order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<(Str, Str)>,
    /// Parent in the DOM; a shadow root's is its host, a frame document's its frame element.
    pub parent: Option<NodeId>,
    /// DOM children, pseudo nodes included; without shadow root and frame document.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<NodeId>,
    /// The shadow root attached to this element.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shadow_root: Option<NodeId>,
    /// The document shown in this frame element.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_document: Option<NodeId>,
    /// Layout, if the node has a box.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layout: Option<Layout>,
    /// Form control state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub control: Option<Control>,
    /// True if a click listener was found on it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub clickable: bool,
    /// Scripts that wait for events on it; none in static snapshots.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub listeners: Vec<Listener>,
    /// How it looks with keyboard focus.
    #[serde(default, skip_serializing_if = "FocusLook::is_unknown")]
    pub focus_look: FocusLook,
    /// The browser's own id of the node, to ask it more about it; zero in static snapshots.
    #[serde(default)]
    pub backend_id: i64,
}

/// Colours of one line of text in the page's picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    /// The text node, or the control that shows the text.
    pub node: NodeId,
    /// Which of its lines, from zero.
    pub line: u32,
    /// True if the colour of the letters is the style's; else it was taken from the picture, where
    /// thin letters are paler than they should be.
    pub exact: bool,
    /// Stretches of half an em along the line. Each has letters and what is around them in pairs at
    /// least, lower quartile, median, upper quartile and most contrast; none where there are no letters.
    pub places: Vec<Vec<Swatch>>,
}

/// A colour of letters and one behind them: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Swatch {
    /// The letters.
    pub text: [u8; 3],
    /// What is behind or beside them.
    pub behind: [u8; 3],
}

/// A document of the page: the top one, then frames.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DocumentInfo {
    /// The document's node.
    pub node: NodeId,
    /// Its address.
    pub url: String,
    /// Its `Content-Language`, where the browser tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_language: Option<String>,
}

/// A frame whose content could not be captured. It is never counted as passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UninspectedFrame {
    /// The frame element, where known.
    pub node: Option<NodeId>,
    /// The frame's address.
    pub url: String,
    /// Why it could not be inspected.
    pub why: String,
}

/// An element that style sheets turn with the orientation of the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnedElement {
    /// The element.
    pub node: NodeId,
    /// How it is turned in the window of the capture.
    pub before: Pose,
    /// How it is turned in that window on its side.
    pub after: Pose,
}

/// An element whose own text is cut off when the page is zoomed to 200 %.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CutElement {
    /// The element.
    pub node: NodeId,
    /// True if whole lines show and others are left off at any size: the box may be a glimpse.
    pub may_be_meant: bool,
}

/// What is known of the page as a whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageInfo {
    /// The address asked for.
    pub url: String,
    /// The address after redirects.
    pub final_url: String,
    /// HTTP status, where there is one.
    pub status: Option<u16>,
    /// Where the snapshot comes from.
    pub engine: Engine,
    /// The window.
    pub viewport: Viewport,
    /// Size of the whole page in CSS pixels (width, height); zero without layout.
    pub page_size: (f64, f64),
    /// Scripts that much of its text is in and no font had: its layout is not that of a reader.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unshown_scripts: Vec<String>,
    /// Frames without content.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uninspected_frames: Vec<UninspectedFrame>,
    /// Elements that style sheets turn with the orientation of the window.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub turned_elements: Vec<TurnedElement>,
    /// Elements whose own text is cut off when the page is zoomed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cut_texts: Vec<CutElement>,
    /// What style sheets do under the pointer and in time.
    #[serde(default, skip_serializing_if = "Behaviour::is_empty")]
    pub behaviour: Behaviour,
    /// Things that happened while loading and that a reader should know (dialogs closed, …).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}
