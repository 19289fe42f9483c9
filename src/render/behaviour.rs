//! What style sheets do to a page under the pointer and in time.

use serde::Deserialize;

/// Of the top document.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Behaviour {
    /// Hidden elements with text that show while the pointer is over something else.
    pub hovered: Vec<HoverContent>,
    /// Elements that are animated for more than a moment.
    pub animated: Vec<Animated>,
    /// Tab stops that a handler in the page marks while they have the focus: ways from the root element.
    #[serde(default)]
    pub marked: Vec<Vec<u32>>,
    /// Elements whose own text does not fit a window of 320 CSS pixels; none where it was not tried.
    #[serde(default)]
    pub wide: Vec<WideText>,
}

/// An element whose own text makes the page wider than a window of 320 CSS pixels.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct WideText {
    /// The way to it from the root element.
    pub path: Vec<u32>,
    /// True if a line of several words is longer than the window.
    pub long: bool,
}

/// A hidden element with text that shows while the pointer is over something else.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HoverContent {
    /// The way to it from the root element: positions among the element children.
    pub path: Vec<u32>,
    /// True if style sheets show it while the focus is somewhere, too.
    pub on_focus: bool,
    /// True if it stays while the pointer is moved onto it.
    pub stays: bool,
    /// True if it is positioned: it may lie over other content.
    pub floats: bool,
}

/// An element that a CSS or script animation changes.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Animated {
    /// The way to it from the root element.
    pub path: Vec<u32>,
    /// How long, in seconds; `None` if without end.
    pub seconds: Option<f64>,
    /// True if its place or size changes.
    pub moves: bool,
    /// How often in a second its light changes and changes back.
    pub flashes: f64,
}
