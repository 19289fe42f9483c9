//! Checks: one question, one function, one file. `build.rs` finds the files; there is no list to keep.
//!
//! A file `src/check/AREA/ID.rs` exports `pub(crate) static CHECK: Check`, a file
//! `src/check/matches/ID.rs` exports `pub(crate) static MATCHER: Matcher`; dashes in ids are
//! underscores in file names. Helpers that several checks share are in `src/check/shared/`.

use crate::rule::RuleSources;

mod shared;

pub(crate) use shared::color::Color;
pub use shared::contrast::{Contrast, Undecided, sample, undecided};

include!(concat!(env!("OUT_DIR"), "/checks.rs"));

/// The built-in rules.
pub const SOURCES: RuleSources = RuleSources {
    descriptors: DESCRIPTORS,
    checks: CHECKS,
    matchers: MATCHERS,
};
