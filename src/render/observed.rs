//! What a page was seen to do, beside its tree.

use serde::Deserialize;

/// Facts that the tree does not hold.
#[derive(Debug, Default)]
pub struct Observed {
    /// State of the `audio` and `video` elements of the top document.
    pub media: Vec<ObservedMedia>,
    /// Elements of the top document whose text goes on changing by itself.
    pub changing: Vec<ElementPath>,
}

/// Where an element of the top document is: its place among the element children of its parent, from
/// the root element down. The root's own path is empty.
pub type ElementPath = Vec<usize>;

/// State of an `audio` or `video` element (HTML §4.8.11) when the page was captured.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts, named as in HTML"
)]
pub struct ObservedMedia {
    /// The element.
    pub path: ElementPath,
    /// The resource chosen; empty if none was.
    pub source: String,
    /// Length in seconds, where known and finite.
    pub duration: Option<f64>,
    /// True for a stream without end.
    pub endless: bool,
    /// True unless it plays.
    pub paused: bool,
    /// True if its sound is off.
    pub muted: bool,
    /// Whether the resource has sound; `None` if it was not read, or begins with silence.
    pub audio: Option<bool>,
    /// Whether the resource has moving pictures; `None` if it was not read.
    pub video: Option<bool>,
    /// True if no source could be played.
    pub failed: bool,
    /// False while its resource is still on the way.
    pub settled: bool,
}
