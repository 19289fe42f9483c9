//! Findings: what was judged, joined over pages and locales into defects people can act on.
//!
//! A page gives [`PageFinding`]s; [`group`] joins those of one fingerprint into [`Finding`]s.
//! [`Run`] is everything a report may see.

mod alike;
mod evidence;
mod fingerprint;
mod gate;
mod group;
mod known;
mod page;
mod reach;
mod run;
mod strings;
mod transcript;
mod trend;

pub use alike::{cause, joined};
pub use evidence::{evidence, surroundings};
pub use fingerprint::{Identity, fingerprint, stable_hash};
pub use gate::{GateRules, Standing, least_impact};
pub use group::group;
pub use known::{BASELINE_VERSION, Known, Seen, SeenEntry, page_key};
pub use page::{AxeNode, AxeRule, PageFinding, PageOutcome, PageRecord, PageStatus};
pub use reach::{Reach, Sought};
pub use run::{
    CatalogEntry, Finding, Gate, Instance, LocaleSummary, Place, RuleRecord, Run, Scope, Tool,
};
pub use strings::{LocaleStrings, PageStrings, ShownMessage, StringPlace};
pub use transcript::{Stop, transcript};
pub use trend::{Change, Trend};
