//! Files of sound and video that links of the page lead to.

use std::sync::Arc;

use url::Url;

use super::links::Links;
use super::surroundings::{Surroundings, nodes};
use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

/// Endings of the names of files that players open.
const ENDINGS: &[&str] = &[
    "3gp", "aac", "aif", "aiff", "avi", "flac", "flv", "m4a", "m4v", "mkv", "mov", "mp3", "mp4",
    "mpeg", "mpg", "oga", "ogg", "ogv", "opus", "wav", "webm", "wma", "wmv",
];

/// The recordings that links lead to. Of pages with players of their own none: these are asked about there.
#[derive(Debug, Default)]
pub(crate) struct Recordings {
    /// The first of the links.
    pub(crate) first: Option<NodeId>,
    /// How many there are.
    pub(crate) count: usize,
}

impl Recordings {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let mut players = page.snapshot.elements();
        if players.any(|node| node.is_any(&["audio", "video"])) {
            return Self::default();
        }
        let (links, surroundings) = (Links::of(page), Surroundings::of(page));
        let leads_to_one = |url: Url| file_of(&url).is_some();
        let mut found = nodes(page, &surroundings.links)
            .filter(|link| links.destination(*link).is_some_and(leads_to_one));
        Self {
            first: found.next().map(Node::id),
            count: 1 + found.count(),
        }
    }
}

/// The name of the recording an address leads to.
pub(crate) fn file_of(url: &Url) -> Option<&str> {
    let file = url.path_segments()?.next_back()?;
    let (_, ending) = file.rsplit_once('.')?;
    let is_recording = ENDINGS.iter().any(|it| ending.eq_ignore_ascii_case(it));
    (is_recording && matches!(url.scheme(), "http" | "https" | "file")).then_some(file)
}
