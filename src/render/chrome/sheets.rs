//! What style sheets say that only some pages need a closer look for: elements turned in one orientation
//! only, tab stops without the ring that the browser draws around the focus, boxes that may cut text off, and
//! what shows only under the pointer or is animated.
//!
//! To read a large sheet takes longer than all else that is asked of a page, and the pages of a site share
//! theirs. So what was found in a sheet is kept, and read again only when its number of rules is another.

use std::collections::HashMap;
use std::time::Instant;

use serde::{Deserialize, Serialize};

use super::page::Page;
use crate::render::behaviour::Behaviour;
use crate::render::cdp::CdpError;
use crate::render::source::Pose;

const TREES: &str = include_str!("trees.js");
const SHEETS: &str = include_str!("sheets.js");
const BEHAVIOUR: &str = include_str!("behaviour.js");
/// Sheets remembered: what is known is told to each page.
const MAX_KNOWN: usize = 64;

/// The sheets read so far, by address and media.
#[derive(Default)]
pub(super) struct Sheets {
    known: HashMap<String, Digest>,
}

/// What matters of a sheet.
#[derive(Debug, Serialize, Deserialize)]
struct Digest {
    /// Rules at its top level.
    rules: u32,
    /// Selectors of the elements that it turns in one orientation.
    turning: Vec<String>,
    /// Selectors of the elements that it may take the focus ring from; `*` where that cannot be seen.
    ringless: Vec<String>,
    /// Selectors of the elements whose overflow it hides.
    clipping: Vec<String>,
    /// Selectors of what it shows while the pointer is over something.
    hovering: Vec<String>,
    /// Selectors of what it shows while the focus is somewhere.
    focusing: Vec<String>,
}

/// What the sheets of one page do to it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Look {
    /// Elements that are turned in one orientation, as they are turned now.
    pub(super) turned: Vec<Turned>,
    /// Paths of boxes that may cut text off when it gets larger.
    pub(super) clipping: Vec<Vec<u32>>,
    /// What they do under the pointer and in time.
    pub(super) behaviour: Behaviour,
    /// Whether some tab stop may have no ring with the focus on it. Most pages leave all rings alone.
    pub(super) may_lack_ring: bool,
    /// Whether there are frames or shadow trees that could not be looked into.
    pub(super) hidden: bool,
    fresh: HashMap<String, Digest>,
}

/// An element and its pose.
#[derive(Debug, Deserialize)]
pub(super) struct Turned {
    pub(super) path: Vec<u32>,
    pub(super) pose: Pose,
}

impl Sheets {
    /// Looks at the page shown.
    pub(super) fn look(&mut self, page: &mut Page, deadline: Instant) -> Result<Look, CdpError> {
        let known = serde_json::to_string(&self.known).unwrap_or_else(|_| "{}".to_owned());
        let world = page.own_world(deadline)?;
        let expression = beside_trees(&format!("({SHEETS})({known}, ({BEHAVIOUR})())"));
        let mut look: Look = page.evaluate(&world, &expression, deadline)?;
        if self.known.len() + look.fresh.len() > MAX_KNOWN {
            self.known.clear();
        }
        self.known.extend(look.fresh.drain().take(MAX_KNOWN));
        Ok(look)
    }
}

/// An expression that may call `reachable()` and `isRingless(style)`.
pub(super) fn beside_trees(expression: &str) -> String {
    format!("(() => {{ {TREES} return {expression}; }})()")
}
