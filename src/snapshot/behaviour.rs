//! What style sheets do to elements of the top document under the pointer and in time: stored with the page.

use serde::{Deserialize, Serialize};

use super::data::NodeId;

/// All of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Behaviour {
    /// Hidden elements with text that show while the pointer is over something else.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hovered: Vec<HoverElement>,
    /// Elements that are animated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub animated: Vec<AnimatedElement>,
    /// Elements whose own text does not fit a window of 320 CSS pixels; none where it was not tried.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wide: Vec<WideElement>,
}

impl Behaviour {
    pub(super) fn is_empty(&self) -> bool {
        self.hovered.is_empty() && self.animated.is_empty() && self.wide.is_empty()
    }

    /// The elements it speaks of.
    pub(super) fn nodes(&self) -> impl Iterator<Item = NodeId> + '_ {
        let hovered = self.hovered.iter().map(|it| it.node);
        let animated = self.animated.iter().map(|it| it.node);
        hovered
            .chain(animated)
            .chain(self.wide.iter().map(|it| it.node))
    }
}

/// A hidden element with text that shows while the pointer is over something else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoverElement {
    /// The element.
    pub node: NodeId,
    /// True if style sheets show it while the focus is somewhere, too.
    pub on_focus: bool,
    /// True if it stays while the pointer is moved onto it.
    pub stays: bool,
    /// True if it is positioned: it may lie over other content.
    pub floats: bool,
}

/// An element that an animation changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnimatedElement {
    /// The element.
    pub node: NodeId,
    /// How long, in seconds; `None` if without end.
    pub seconds: Option<f64>,
    /// True if its place or size changes.
    pub moves: bool,
    /// How often in a second its light changes and changes back.
    pub flashes: f64,
}

/// An element whose own text makes the page wider than a window of 320 CSS pixels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WideElement {
    /// The element.
    pub node: NodeId,
    /// True if a line of several words is longer than the window.
    pub long: bool,
}
