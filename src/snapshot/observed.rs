//! What a page was seen to do, by node: stored with the snapshot.

use serde::{Deserialize, Serialize};

use super::data::NodeId;
use super::node::Node;
use super::tree::Snapshot;
use crate::render::{ElementPath, Observed, ObservedMedia};

/// State of an `audio` or `video` element when the page was captured (HTML §4.8.11).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts, named as in HTML"
)]
pub struct Media {
    /// The element.
    pub node: NodeId,
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
}

impl Media {
    fn new(node: NodeId, seen: ObservedMedia) -> Self {
        Self {
            node,
            source: seen.source,
            duration: seen.duration,
            endless: seen.endless,
            paused: seen.paused,
            muted: seen.muted,
            audio: seen.audio,
            video: seen.video,
            failed: seen.failed,
        }
    }
}

impl Snapshot {
    /// Takes on what was observed. What was seen on elements that are gone is dropped.
    pub(super) fn observe(&mut self, observed: Observed) {
        let media = observed.media.into_iter().filter_map(|seen| {
            let node = self.at_path(&seen.path)?;
            node.is_any(&["audio", "video"])
                .then(|| Media::new(node.id(), seen))
        });
        let media: Vec<Media> = media.collect();
        let changing = observed.changing.iter();
        let changing = changing.filter_map(|path| Some(self.at_path(path)?.id()));
        let changing: Vec<NodeId> = changing.collect();
        let data = self.data_mut();
        data.media = media;
        data.changing = changing;
    }

    fn at_path(&self, path: &ElementPath) -> Option<Node<'_>> {
        path.iter().try_fold(self.root_element()?, |node, &place| {
            node.child_elements().nth(place)
        })
    }

    /// What was seen of an `audio` or `video` element. `None` in static snapshots, in frames and in
    /// shadow trees.
    pub fn media(&self, node: Node<'_>) -> Option<&Media> {
        let all = &self.data().media;
        all.iter().find(|media| media.node == node.id())
    }

    /// Elements whose text goes on changing by itself.
    pub fn changing(&self) -> impl Iterator<Item = Node<'_>> {
        let ids = self.data().changing.iter();
        ids.filter_map(|&id| self.node(id))
    }
}
