//! evenhand checks that a multilingual web site gives everyone the same page, whatever language
//! they read and whatever assistive technology they use.
//!
//! Data flows one way; a module imports only modules named before it (`tests/layering.rs` holds this):
//!
//! `target → crawl → render → snapshot → semantics → rule, check, catalog, translation, between → finding → report`

pub mod between;
pub mod catalog;
pub mod check;
pub mod cli;
pub mod config;
pub mod crawl;
pub mod exit_code;
pub mod finding;
pub mod language;
pub mod linked;
pub mod locale;
pub mod render;
pub mod report;
pub mod rule;
pub mod run;
pub mod semantics;
pub mod serve;
pub mod snapshot;
pub mod standards;
pub mod target;
pub mod translation;
