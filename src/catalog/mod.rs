//! Message catalogs: what a site's texts are called and what each locale says for them.
//!
//! [`discover`] finds the catalogs of a project, a [`CatalogFormat`] reads one file, and the rest of
//! the crate sees only [`Message`]s made of [`Pattern`]s, whatever the format was. Reading never
//! gives up on a file because of one bad entry: what cannot be read is kept as [`Junk`], and a file
//! that cannot be read at all is a [`CatalogProblem`] beside the other files' messages.

mod discover;
mod expand;
mod fluent;
mod format;
mod icu;
mod json;
mod layout;
mod message;
mod pattern;
mod placeholder;
mod po;
mod problem;
mod read;
mod source;
mod span;
mod tree;
mod write;
mod yaml;

#[cfg(test)]
mod truncation_tests;

pub use discover::{CatalogFile, CatalogOptions, Catalogs, Discovery, LocaleCatalog, discover};
pub use expand::PlainText;
pub use fluent::Fluent;
pub use format::{CatalogFormat, format_of};
pub use json::Json;
pub use message::{Attribute, Junk, Message, ParsedFile, Repeat};
pub use pattern::{Argument, Element, Expression, Pattern, Reference, Variant};
pub use po::Po;
pub use problem::CatalogProblem;
pub use read::{MAX_FILE_BYTES, read_catalog};
pub use span::{LineIndex, Span};
pub use write::{is_blank, write_message, write_pattern};
pub use yaml::Yaml;
