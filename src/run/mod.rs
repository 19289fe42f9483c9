//! Jobs: what each command does, from its flags to its exit code. Puts the stages together.

mod assemble;
mod baseline;
mod between;
mod catalogs;
mod catalogs_job;
mod check;
mod clips;
mod clock;
mod diff;
mod init;
mod judge;
mod kit;
mod look;
mod on_page;
mod pictures;
mod print;
mod progress;
mod public_url;
mod recheck;
mod rules;
mod settings;
mod site;
mod snapshots;
mod sources;
mod strings;
mod verdict;
mod write;

pub use baseline::baseline;
pub use catalogs_job::catalogs;
pub use check::check;
pub use diff::diff;
pub use init::init;
pub use look::look;
pub use recheck::recheck;
pub use rules::rules;
