//! Which messages the strings of a page come from.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::index::MessageNumber;
use crate::snapshot::NodeId;

/// A string of a page and the messages it can come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    /// The element.
    pub node: NodeId,
    /// The HTML attribute that the string is in, if it is in one.
    pub attribute: Option<&'static str>,
    /// The messages: several where they read the same and nothing tells which it is.
    pub messages: Vec<MessageNumber>,
    /// What the page shows of them.
    pub shows: Shows,
}

/// What a page shows of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shows {
    /// What the page's locale says.
    Text,
    /// What the source says.
    Source,
    /// The message's key, or a placeholder that was not filled in.
    Key,
}

/// Sightings of a page in the order they are met, each element and message once.
#[derive(Debug, Default)]
pub(super) struct Sightings {
    all: Vec<Sighting>,
    told: HashSet<(NodeId, Option<&'static str>, MessageNumber)>,
}

impl Sightings {
    /// Adds a sighting, without the messages that were seen in this place already.
    pub(super) fn add(&mut self, mut sighting: Sighting) {
        let (node, attribute) = (sighting.node, sighting.attribute);
        sighting
            .messages
            .retain(|message| self.told.insert((node, attribute, *message)));
        if !sighting.messages.is_empty() {
            self.all.push(sighting);
        }
    }

    /// The message that an element shows, where there is but one that it can be.
    pub(super) fn message_at(
        &self,
        node: NodeId,
        attribute: Option<&'static str>,
    ) -> Option<MessageNumber> {
        let mut here = self.all.iter();
        let seen = here.find(|it| it.node == node && it.attribute == attribute)?;
        match seen.messages.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    pub(super) fn into_vec(self) -> Vec<Sighting> {
        self.all
    }
}
