//! Reports: what a run found, written for people and for other tools.
//!
//! One file per format. A new format is a file with a [`Reporter`], a variant of [`Format`] and a line
//! in `FORMATS`.

mod axe;
mod coverage;
mod csv;
mod diff;
mod earl;
mod error;
mod evidence_by_test;
mod figures;
mod github;
mod gl_accessibility;
mod gl_code_quality;
mod html;
mod items;
mod json;
mod json_style;
mod junit;
mod ledger;
mod markdown;
mod missing_ftl;
mod openacr;
mod output;
mod rules;
mod sarif;
mod scrt;
mod speech;
mod strings;
mod terminal;
mod terminal_stream;
mod terminal_verdict;
mod text;

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::finding::{PageOutcome, PageRecord, Run};
use crate::rule::{Messages, RuleSet};
use crate::standards::Standards;

pub use diff::{Changes, changes};
pub use error::{FormatError, ReportError};
pub use output::{Output, OutputFile, file_name};
pub use rules::RulesGuide;
pub use terminal_stream::Terminal;
pub use terminal_verdict::why_not_trustworthy;
pub use text::{target_text, visible};

/// Writes one kind of report.
pub trait Reporter: Send {
    /// The format's name on the command line.
    fn name(&self) -> &'static str;

    /// True if [`Reporter::page`] does something, so that a page's elements are worth collecting.
    fn wants_pages(&self) -> bool {
        false
    }

    /// Takes one page when it is done. Pages come in any order; nothing of them may be kept in memory
    /// but what grows by a line a page.
    fn page(
        &mut self,
        _record: &PageRecord,
        _outcome: &PageOutcome,
        _output: &mut Output<'_>,
    ) -> Result<(), ReportError> {
        Ok(())
    }

    /// Writes the report, once the run is over.
    fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError>;
}

/// What reports need besides the run.
#[derive(Clone, Debug)]
pub struct Context {
    /// Texts in every language of the interface.
    pub messages: Arc<Messages>,
    /// The tables of standards.
    pub standards: Arc<Standards>,
    /// The rules of the run.
    pub rules: Arc<RuleSet>,
    /// The language asked for with `--lang`; without it a locale's report is in its own language,
    /// where evenhand speaks it.
    pub lang: Option<String>,
}

/// A report format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// The summary on standard output.
    Terminal,
    /// `index.html` and `<locale>/index.html`, with `missing.ftl` and `strings.json`.
    Html,
    /// `results.json`, with `axe.json`, `missing.ftl` and `strings.json`.
    Json,
    /// `axe.json`.
    Axe,
    /// `<locale>/missing.ftl`.
    Ftl,
    /// `<locale>/strings.json`.
    Strings,
    /// `evenhand.sarif`.
    Sarif,
    /// `junit.xml`.
    Junit,
    /// Annotations on standard output and the job's summary.
    GitHub,
    /// `gl-code-quality.json`.
    GlCodeQuality,
    /// `gl-accessibility.json`.
    GlAccessibility,
    /// `summary.md`.
    Markdown,
    /// `findings.csv`.
    Csv,
    /// `earl.jsonld`.
    Earl,
    /// `openacr-<locale>.yaml`.
    OpenAcr,
    /// `scrt-<locale>.json`.
    Scrt,
    /// `<locale>/transcript/…`.
    Transcript,
}

type Make = fn(&Context) -> Box<dyn Reporter>;

/// Each format's name on the command line, the formats that come with it, and its reporter.
const FORMATS: [(Format, &str, &[Format], Make); 17] = [
    (Format::Terminal, "terminal", &[], |it| {
        Box::new(terminal::Summary::new(it))
    }),
    (
        Format::Html,
        "html",
        &[Format::Ftl, Format::Strings],
        |it| Box::new(html::Html::new(it)),
    ),
    (
        Format::Json,
        "json",
        &[Format::Axe, Format::Ftl, Format::Strings],
        |_| Box::new(json::ResultsJson),
    ),
    (Format::Axe, "axe", &[], |it| {
        Box::new(axe::AxeJson::new(it))
    }),
    (Format::Ftl, "ftl", &[], |_| {
        Box::new(missing_ftl::MissingFtl)
    }),
    (Format::Strings, "strings", &[], |_| {
        Box::new(strings::StringsJson)
    }),
    (Format::Sarif, "sarif", &[], |it| {
        Box::new(sarif::Sarif::new(it))
    }),
    (Format::Junit, "junit", &[], |_| Box::new(junit::Junit)),
    (Format::GitHub, "github", &[], |it| {
        Box::new(github::GitHub::new(it))
    }),
    (Format::GlCodeQuality, "gl-code-quality", &[], |_| {
        Box::new(gl_code_quality::CodeQuality)
    }),
    (Format::GlAccessibility, "gl-accessibility", &[], |_| {
        Box::new(gl_accessibility::Accessibility)
    }),
    (Format::Markdown, "markdown", &[], |it| {
        Box::new(markdown::Markdown::new(it))
    }),
    (Format::Csv, "csv", &[], |_| Box::new(csv::Csv)),
    (Format::Earl, "earl", &[], |it| {
        Box::new(earl::Earl::new(it))
    }),
    (Format::OpenAcr, "openacr", &[], |it| {
        Box::new(openacr::OpenAcr::new(it))
    }),
    (Format::Scrt, "scrt", &[], |it| {
        Box::new(scrt::Scrt::new(it))
    }),
    (Format::Transcript, "transcript", &[], |it| {
        Box::new(html::Transcripts::new(it))
    }),
];

impl Format {
    /// What is written when `--format` is not given.
    pub const DEFAULT: [Self; 3] = [Self::Terminal, Self::Html, Self::Json];

    /// Every format.
    pub fn all() -> impl Iterator<Item = Self> {
        FORMATS.iter().map(|(format, ..)| *format)
    }

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        self.entry().map_or("", |(_, name, ..)| name)
    }

    /// Reads a comma list such as `terminal,html,json`; white space and repeats do no harm.
    pub fn list(text: &str) -> Result<Vec<Self>, FormatError> {
        let mut formats = text
            .split(',')
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(str::parse)
            .collect::<Result<Vec<Self>, _>>()?;
        formats.sort();
        formats.dedup();
        if formats.is_empty() {
            return Err(FormatError::None);
        }
        Ok(formats)
    }

    fn entry(self) -> Option<&'static (Self, &'static str, &'static [Self], Make)> {
        FORMATS.iter().find(|(format, ..)| *format == self)
    }

    /// The format and those that come with it.
    fn with_companions(self) -> impl Iterator<Item = Self> {
        let companions = self
            .entry()
            .map_or(&[][..], |(_, _, companions, _)| companions);
        std::iter::once(self).chain(companions.iter().copied())
    }
}

impl FromStr for Format {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = Self::all().find(|format| format.name() == text);
        known.ok_or_else(|| FormatError::Unknown(visible(text).into_owned()))
    }
}

/// The reports of a run.
pub struct Reports {
    reporters: Vec<Box<dyn Reporter>>,
}

impl fmt::Debug for Reports {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.reporters.iter().map(|reporter| reporter.name());
        f.debug_list().entries(names).finish()
    }
}

impl Reports {
    /// Prepares the reporters. The summary on the terminal comes last: it says where the others are.
    pub fn new(formats: &[Format], context: &Context) -> Self {
        let mut all: Vec<Format> = formats
            .iter()
            .flat_map(|format| format.with_companions())
            .collect();
        all.sort_by_key(|&format| (format == Format::Terminal, format));
        all.dedup();
        Self {
            reporters: all
                .into_iter()
                .filter_map(Format::entry)
                .map(|(.., make)| make(context))
                .collect(),
        }
    }

    /// True if [`Reports::page`] does something.
    pub fn wants_pages(&self) -> bool {
        self.reporters.iter().any(|reporter| reporter.wants_pages())
    }

    /// Takes one page when it is done, in any order.
    pub fn page(
        &mut self,
        record: &PageRecord,
        outcome: &PageOutcome,
        output: &mut Output<'_>,
    ) -> Result<(), ReportError> {
        self.reporters
            .iter_mut()
            .try_for_each(|reporter| reporter.page(record, outcome, output))
    }

    /// Writes all reports.
    pub fn write(&mut self, run: &Run, output: &mut Output<'_>) -> Result<(), ReportError> {
        self.reporters
            .iter_mut()
            .try_for_each(|reporter| reporter.write(run, output))
    }
}
