//! What is kept of other documents that a page links to or repeats content of.

use serde::{Deserialize, Serialize};

use super::data::NodeId;
use super::tree::Snapshot;

/// What was learnt of the documents a page refers to. Rules see no more of them than this.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Linked {
    /// Pages that links lead to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<LinkedPage>,
    /// Pages that tell which content is repeated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub neighbours: Vec<Neighbour>,
    /// Text tracks of media.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<LinkedTrack>,
}

impl Linked {
    /// True if nothing was looked up.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What the link to this address (without fragment) leads to, if it was looked up and is a page.
    pub fn page(&self, url: &str) -> Option<&LinkedPage> {
        self.pages.iter().find(|page| page.url == url)
    }

    /// The text track of this address, if it was looked up.
    pub fn track(&self, url: &str) -> Option<&LinkedTrack> {
        self.tracks.iter().find(|track| track.url == url)
    }
}

/// A page that a link leads to, as its server sends it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LinkedPage {
    /// The address the link has, without fragment.
    pub url: String,
    /// Where it leads, after redirects that take no time.
    pub final_url: String,
    /// Its title.
    pub title: String,
    /// Fingerprint of what it says outside of navigation and the like.
    pub content: u64,
    /// Characters it says there.
    pub length: usize,
    /// True if scripts may change what it says.
    pub scripted: bool,
}

/// What this page has in common with one it links to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Neighbour {
    /// Where the other page is.
    pub url: String,
    /// The pieces of this page's content that the other page has too: text nodes and elements.
    pub shared: Vec<NodeId>,
}

/// A file of captions, subtitles or descriptions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LinkedTrack {
    /// Its address.
    pub url: String,
    /// Cues with text; `None` if it is not there or is no WebVTT file.
    pub cues: Option<usize>,
    /// Words of the cues.
    pub words: usize,
}

impl Snapshot {
    /// What was learnt of the documents the page refers to.
    pub fn linked(&self) -> &Linked {
        &self.data().linked
    }

    /// Adds it.
    pub fn set_linked(&mut self, linked: Linked) {
        self.data_mut().linked = linked;
    }
}
