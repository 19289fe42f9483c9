//! Findings: what was judged, joined over pages and locales into defects people can act on.
//!
//! [`Run`] is everything a report may see.

mod group;
mod page;
mod run;

pub use group::group;
pub use page::{AxeNode, AxeRule, PageFinding, PageOutcome, PageRecord, PageStatus};
pub use run::{
    CatalogEntry, Finding, Instance, LocaleSummary, MissingMessage, Place, RuleRecord, Run, Scope, Tool,
};
