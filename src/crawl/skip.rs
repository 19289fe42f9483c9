//! Why a URL is not visited, or a visited one not checked.

use std::fmt;

use serde::{Serialize, Serializer};
use url::Url;

use super::trap::Trap;

/// The reason, readable, as it stands in the coverage ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SkipReason {
    /// On another site than the targets.
    OutOfScope,
    /// Matches this exclude pattern.
    Excluded(String),
    /// Matches none of the include patterns.
    NotIncluded,
    /// A picture, a document, an archive: by this extension.
    NotAPage(String),
    /// In a locale that was not asked for, by this tag in its URL.
    OtherLocale(String),
    /// Forbidden by robots.txt, with the rule.
    Robots(String),
    /// An address that must not be visited.
    Address(String),
    /// One of endlessly many.
    Trap(Trap),
    /// Found after `--max-pages` had been reached.
    MaxPages(usize),
    /// The same page as this one, by its canonical link.
    DuplicateOf(Url),
    /// Redirects to this page, which stands for itself.
    RedirectsTo(Url),
    /// Redirects to a page that is not visited, with the reason for that one.
    RedirectRefused(Url, Box<SkipReason>),
}

impl fmt::Display for SkipReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfScope => f.write_str("on another site"),
            Self::Excluded(pattern) => write!(f, "excluded by the pattern {pattern}"),
            Self::NotIncluded => f.write_str("matches no include pattern"),
            Self::NotAPage(extension) => write!(f, "a .{extension} file, not a page"),
            Self::OtherLocale(tag) => write!(f, "in the locale {tag}, which was not asked for"),
            Self::Robots(rule) => write!(f, "forbidden by robots.txt: {rule}"),
            Self::Address(why) => f.write_str(why),
            Self::Trap(trap) => trap.fmt(f),
            Self::MaxPages(max) => write!(f, "beyond the limit of {max} pages (--max-pages)"),
            Self::DuplicateOf(url) => write!(f, "the same page as {url}, by its canonical link"),
            Self::RedirectsTo(url) => write!(f, "redirects to {url}"),
            Self::RedirectRefused(url, why) => {
                write!(f, "redirects to {url}, which is not visited: {why}")
            }
        }
    }
}

impl Serialize for SkipReason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
