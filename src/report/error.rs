//! What can go wrong while a report is written, and what to do about it.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use super::Format;

/// A report that could not be written.
#[derive(Debug, Error)]
pub enum ReportError {
    /// The output folder, or a file in it.
    #[error(
        "{} cannot be written: {source}. Make it writable, free some space, or choose another folder with --out",
        path.display()
    )]
    Write {
        /// The folder or file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// A link or file where the report needs a folder.
    #[error(
        "{} is not a folder but {what}, and reports are written inside --out only. Remove it, or choose another folder with --out",
        path.display()
    )]
    NotAFolder {
        /// What is in the way.
        path: PathBuf,
        /// Its kind.
        what: &'static str,
    },
    /// A name that would lead out of the output folder.
    #[error(
        "“{0}” is no name for a file of a report: letters, digits, dots, dashes and underscores only"
    )]
    Name(String),
    /// Standard output.
    #[error(
        "the summary cannot be written to standard output: {0}. Leave `terminal` out of --format to do without it"
    )]
    Terminal(#[source] io::Error),
    /// A template: a defect of the build.
    #[error(
        "the built-in template reports/templates/{name} is broken: {source}. Mend it, or reinstall evenhand"
    )]
    Template {
        /// Its file.
        name: &'static str,
        /// The reason.
        source: Box<minijinja::Error>,
    },
}

/// A `--format` that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FormatError {
    /// Not a format.
    #[error("“{0}” is no report format. Known are: {list}", list = known())]
    Unknown(String),
    /// An empty list.
    #[error("there is no report format in it. Known are: {list}", list = known())]
    None,
}

fn known() -> String {
    Format::all()
        .map(Format::name)
        .collect::<Vec<_>>()
        .join(", ")
}
