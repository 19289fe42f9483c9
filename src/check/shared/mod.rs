//! What several checks and matchers need.

pub(crate) mod flat;
pub(crate) mod links;
pub(crate) mod naming;
pub(crate) mod outline;
pub(crate) mod refresh;
pub(crate) mod regions;
pub(crate) mod viewport;
