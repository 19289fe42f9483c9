//! What several checks and matchers need.

pub(crate) mod access_keys;
pub(crate) mod backdrop;
pub(crate) mod color;
pub(crate) mod contrast;
pub(crate) mod css;
pub(crate) mod directions;
pub(crate) mod flat;
pub(crate) mod frames;
pub(crate) mod landmarks;
pub(crate) mod languages;
pub(crate) mod links;
pub(crate) mod lists;
pub(crate) mod naming;
pub(crate) mod outline;
pub(crate) mod references;
pub(crate) mod refresh;
pub(crate) mod regions;
pub(crate) mod skip_links;
pub(crate) mod spelling;
pub(crate) mod table;
pub(crate) mod turning;
pub(crate) mod viewport;
