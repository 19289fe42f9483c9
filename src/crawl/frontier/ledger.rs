//! What became of every URL met.

use serde::{Serialize, Serializer};
use url::Url;

use super::super::skip::SkipReason;

/// A line of the coverage ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LedgerEntry {
    /// The URL: as given for a seed, otherwise normalised.
    #[serde(serialize_with = "as_text")]
    pub url: Url,
    /// Links from a seed to it.
    pub depth: usize,
    /// The page that names it; none for seeds.
    #[serde(
        rename = "foundOn",
        skip_serializing_if = "Option::is_none",
        serialize_with = "as_optional_text"
    )]
    pub found_on: Option<Url>,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// To be visited; the crawl ended before.
    Queued,
    /// Being visited; the crawl ended meanwhile.
    InFlight,
    /// Visited and complete.
    Visited,
    /// Visited, and not to be had in full: the reason.
    Incomplete(String),
    /// Not visited, or not checked: the reason.
    Skipped(SkipReason),
}

impl Serialize for Fate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Queued => serializer.serialize_str("queued"),
            Self::InFlight => serializer.serialize_str("in flight"),
            Self::Visited => serializer.serialize_str("visited"),
            Self::Incomplete(why) => serializer.collect_str(&format_args!("incomplete: {why}")),
            Self::Skipped(why) => serializer.collect_str(&format_args!("skipped: {why}")),
        }
    }
}

fn as_text<S: Serializer>(url: &Url, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(url.as_str())
}

#[expect(clippy::ref_option, reason = "serde hands the field by reference")]
fn as_optional_text<S: Serializer>(url: &Option<Url>, serializer: S) -> Result<S::Ok, S::Error> {
    url.as_ref().map(Url::as_str).serialize(serializer)
}
