//! The command line.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::config::{EngineChoice, FailOn, Lang, Seconds};
use crate::locale::Locale;

/// Checks that a multilingual web site gives everyone the same page, whatever language they read
/// and whatever assistive technology they use.
#[derive(Debug, Parser)]
#[command(
    name = "evenhand",
    version,
    after_help = "Exit codes:\n  0  the gate is passed\n  1  findings at or above the gate\n  2  the run is not \
                  trustworthy: bad usage or configuration, nothing to check, or pages that should have been \
                  checked were not\n\nExamples:\n  evenhand check https://example.gov --locales en,es,fr,zh\n  \
                  evenhand check build/site --catalogs l10n --fail-on serious\n  evenhand catalogs l10n \
                  --source-locale en"
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check a site: render its pages, apply the rules, compare with its message catalogs
    #[command(
        after_help = "Examples:\n  evenhand check https://example.gov --locales en,es,fr,zh\n  evenhand check build/site --catalogs l10n --fail-on serious --format terminal,html,json,github\n  evenhand check --urls changed.txt --no-crawl --baseline evenhand-baseline.json\n  evenhand check build/site --engine static --standard section508"
    )]
    Check(Box<CheckArgs>),
    /// Check message catalogs alone, without a browser
    #[command(
        after_help = "Examples:\n  evenhand catalogs l10n --source-locale en\n  evenhand catalogs . --locales fr --format terminal,csv"
    )]
    Catalogs(CatalogsArgs),
    /// Apply rules and write reports again from saved snapshots, without a browser
    #[command(
        after_help = "Example:\n  evenhand check build/site --save-snapshots kept\n  evenhand recheck kept --standard section508"
    )]
    Recheck(RecheckArgs),
    /// List the rules, or explain one
    #[command(
        after_help = "Examples:\n  evenhand rules\n  evenhand rules color-contrast --lang es\n  evenhand rules --coverage"
    )]
    Rules(RulesArgs),
    /// Write the findings of a run into a baseline, or take those that are gone out of it
    #[command(
        after_help = "Example:\n  evenhand check build/site --fail-on none\n  evenhand baseline\n  evenhand check build/site --baseline evenhand-baseline.json"
    )]
    Baseline {
        /// The results.json of the run
        #[arg(default_value = "evenhand-report/results.json")]
        results: PathBuf,
        /// The baseline to write. One that is there never grows
        #[arg(long, value_name = "FILE", default_value = "evenhand-baseline.json")]
        out: PathBuf,
    },
    /// Compare two runs: new, fixed and unchanged findings as Markdown, nothing if nothing changed
    #[command(
        after_help = "Example:\n  evenhand diff main/results.json evenhand-report/results.json > comment.md"
    )]
    Diff {
        /// The results.json of the earlier run
        old: PathBuf,
        /// The results.json of the later run
        new: PathBuf,
        /// Least impact of a new finding that fails
        #[arg(long, value_enum, value_name = "IMPACT", default_value = "minor")]
        fail_on: FailOn,
    },
    /// Print completions for a shell
    #[command(
        after_help = "Example:\n  evenhand completions bash > ~/.local/share/bash-completion/completions/evenhand"
    )]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    #[command(after_help = "Example:\n  evenhand man | man -l -")]
    Man,
    /// Look at a site's folder and write a commented evenhand.toml
    Init {
        /// The folder to look at
        #[arg(default_value = ".")]
        folder: PathBuf,
    },
}

/// Flags of `evenhand check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// URL, folder (served on loopback) or sitemap.xml
    #[arg(value_name = "TARGET", required_unless_present = "urls")]
    pub targets: Vec<String>,
    /// Check the pages listed in FILE, one URL a line; - reads standard input
    #[arg(long, value_name = "FILE")]
    pub urls: Option<String>,
    /// Check exactly the given pages and follow no link
    #[arg(long)]
    pub no_crawl: bool,
    /// Check at most N pages
    #[arg(long, value_name = "N")]
    pub max_pages: Option<NonZeroUsize>,
    /// Follow only links that match; * stands for any run of characters
    #[arg(long, value_name = "PATTERN")]
    pub include: Vec<String>,
    /// Do not follow links that match
    #[arg(long, value_name = "PATTERN")]
    pub exclude: Vec<String>,
    /// Seconds a page may take before it counts as incomplete [default: 30]
    #[arg(long, value_name = "S")]
    pub timeout: Option<Seconds>,
    /// Pages rendered at the same time [default: number of cores]
    #[arg(long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,
    /// Where pages are read: rendered in Chrome, or as static HTML
    #[arg(long, value_enum)]
    pub engine: Option<EngineChoice>,
    /// The browser to use [default: chromium-headless-shell, else chromium, else Chrome]
    #[arg(long, value_name = "PATH")]
    pub chrome: Option<PathBuf>,
    /// Keep each page's snapshot in DIR for `evenhand recheck`
    #[arg(long, value_name = "DIR")]
    pub save_snapshots: Option<PathBuf>,
    /// Also look for texts that do not fit a window 320 px wide; takes about a third longer
    #[arg(long)]
    pub deep: bool,
    /// Flags that every job has.
    #[command(flatten)]
    pub common: CommonArgs,
}

/// Flags of `evenhand catalogs`.
#[derive(Debug, Args)]
pub struct CatalogsArgs {
    /// The folder the catalogs are in
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Flags that every job has.
    #[command(flatten)]
    pub common: CommonArgs,
}

/// Flags of `evenhand rules`.
#[derive(Debug, Args)]
pub struct RulesArgs {
    /// The rule to explain
    pub id: Option<String>,
    /// For each success criterion and Trusted Tester test: what rules decide, what a person must, what nothing looks at
    #[arg(long, conflicts_with_all = ["id", "act"])]
    pub coverage: bool,
    /// For each W3C ACT rule: how the rules answer its official test cases
    #[arg(long, conflicts_with = "id")]
    pub act: bool,
    /// Language of the texts
    #[arg(long, value_enum, default_value = "en")]
    pub lang: Lang,
}

/// Flags of `evenhand recheck`.
#[derive(Debug, Args)]
pub struct RecheckArgs {
    /// The folder that --save-snapshots wrote
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Flags that every job has.
    #[command(flatten)]
    pub common: CommonArgs,
}

/// Flags that every job has.
#[derive(Debug, Args)]
pub struct CommonArgs {
    /// The locales to check [default: those found]
    #[arg(long, value_name = "LIST", value_delimiter = ',', value_parser = locale)]
    pub locales: Option<Vec<Locale>>,
    /// The locale the others are compared with [default: en, if it is among them]
    #[arg(long, value_name = "LOCALE", value_parser = locale)]
    pub source_locale: Option<Locale>,
    /// The folder the message catalogs are in
    #[arg(long, value_name = "DIR")]
    pub catalogs: Option<PathBuf>,
    /// What is judged: section508, wcag20aa, wcag21aa, wcag22aa or all [default: wcag22aa and best practices]
    #[arg(long, value_name = "STANDARD", value_parser = standard)]
    pub standard: Option<crate::standards::Standard>,
    /// Apply only these rules
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub rules: Option<Vec<String>>,
    /// What to write, see docs/formats.md [default: terminal,html,json]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub format: Option<Vec<String>>,
    /// Where to write reports [default: evenhand-report/]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Least impact that fails the gate [default: minor]
    #[arg(long, value_enum, value_name = "IMPACT")]
    pub fail_on: Option<FailOn>,
    /// What `evenhand baseline` wrote, or the results.json of an earlier run: what it has does not fail
    /// the gate
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Also fail when the baseline has findings that are gone
    #[arg(long)]
    pub strict_baseline: bool,
    /// Language of the reports [default: each locale's own, else en]
    #[arg(long, value_enum, value_name = "LANG")]
    pub lang: Option<Lang>,
    /// Configuration file [default: evenhand.toml in the target folder or here]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Print nothing but errors, and why a run is not trustworthy
    #[arg(long, short)]
    pub quiet: bool,
    /// Tell on stderr which settings hold, how long each page took and why pages were skipped
    #[arg(long, short, conflicts_with = "quiet")]
    pub verbose: bool,
}

fn locale(text: &str) -> Result<Locale, String> {
    Locale::parse(text).map_err(|error| error.to_string())
}

fn standard(text: &str) -> Result<crate::standards::Standard, String> {
    crate::standards::Standard::parse(text)
        .ok_or_else(|| "known are section508, wcag20aa, wcag21aa, wcag22aa and all".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        super::Cli::command().debug_assert();
    }
}
