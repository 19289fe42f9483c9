//! What a run does: command line over configuration over defaults.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::anyhow;

use crate::cli::CommonArgs;
use crate::config::{
    AllowIdentical, Config, ConfigError, ConfigFile, FailOn, Seconds, Suppression,
};
use crate::finding::Known;
use crate::locale::Locale;
use crate::rule::ui_locale;
use crate::standards::Standard;
use crate::translation::{Glossary, Term};

/// Seconds a page may take.
const DEFAULT_TIMEOUT: f64 = 30.0;

/// What `check`, `recheck` and `catalogs` have in common.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) locales: Vec<Locale>,
    pub(super) source_locale: Option<Locale>,
    pub(super) catalogs: Option<PathBuf>,
    pub(super) standard: Option<Standard>,
    pub(super) rules: Option<BTreeSet<String>>,
    pub(super) formats: Vec<String>,
    pub(super) out: PathBuf,
    pub(super) fail_on: FailOn,
    /// What evenhand.toml says of the gate.
    pub(super) gate: GateSettings,
    pub(super) baseline: Option<PathBuf>,
    pub(super) strict_baseline: bool,
    pub(super) lang: Option<String>,
    pub(super) quiet: bool,
    pub(super) verbose: bool,
    /// Messages that may be identical to the source.
    pub(super) allow_identical: Vec<AllowIdentical>,
    /// Where catalogs are, as paths with `{locale}`.
    pub(super) catalog_files: Vec<String>,
    /// Words that are translated in one way, or not at all.
    pub(super) glossary: Glossary,
    /// The file that says what no flag says.
    pub(super) file: Option<ConfigFile>,
    /// Settings that flags gave: what is wrong with one of these is not the file's fault.
    flags: BTreeSet<&'static str>,
}

/// Levels and suppressions of evenhand.toml.
#[derive(Clone, Debug, Default)]
pub(super) struct GateSettings {
    pub(super) by_rule: BTreeMap<String, FailOn>,
    pub(super) by_locale: BTreeMap<Locale, FailOn>,
    pub(super) report_only: BTreeSet<Locale>,
    pub(super) suppressions: Vec<Suppression>,
}

impl Settings {
    /// Joins flags and file.
    pub(super) fn new(args: &CommonArgs, config: &Config) -> anyhow::Result<Self> {
        let catalogs = args
            .catalogs
            .clone()
            .or_else(|| config.catalogs.as_deref().map(|path| config.resolve(path)));
        let default_formats = || ["terminal", "html", "json"].map(str::to_owned).to_vec();
        let settings = Self {
            locales: args
                .locales
                .clone()
                .or_else(|| config.locales.clone())
                .unwrap_or_default(),
            source_locale: args
                .source_locale
                .clone()
                .or_else(|| config.source_locale.clone()),
            catalogs,
            standard: args.standard.or(config.standard),
            rules: args
                .rules
                .clone()
                .or_else(|| config.rules.clone())
                .map(|ids| ids.into_iter().collect()),
            formats: args
                .format
                .clone()
                .or_else(|| config.format.clone())
                .unwrap_or_else(default_formats),
            out: args
                .out
                .clone()
                .or_else(|| config.out.as_deref().map(|path| config.resolve(path)))
                .unwrap_or_else(|| PathBuf::from("evenhand-report")),
            fail_on: args.fail_on.or(config.fail_on).unwrap_or_default(),
            gate: GateSettings {
                by_rule: config.fail_on_rules.clone(),
                by_locale: config.fail_on_locales.clone(),
                report_only: config.report_only.iter().cloned().collect(),
                suppressions: config.suppress.clone(),
            },
            baseline: args
                .baseline
                .clone()
                .or_else(|| config.baseline.as_deref().map(|path| config.resolve(path))),
            strict_baseline: args.strict_baseline || config.strict_baseline.unwrap_or(false),
            lang: args.lang.or(config.lang).map(|lang| lang.tag().to_owned()),
            quiet: args.quiet,
            verbose: args.verbose,
            allow_identical: config.allow_identical.clone(),
            catalog_files: config.catalog_files.clone(),
            glossary: glossary(config),
            file: config.file.clone(),
            flags: flags(args),
        };
        settings.with_catalogs_that_are_there()
    }

    /// Better told before the first page than after the last.
    fn with_catalogs_that_are_there(self) -> anyhow::Result<Self> {
        match &self.catalogs {
            Some(folder) if !folder.is_dir() => {
                let why = format!(
                    "there is no folder {}; name the folder of the message catalogs",
                    folder.display()
                );
                Err(self.fault(&["catalogs"], why))
            }
            _ => Ok(self),
        }
    }

    /// The language of what is about the whole run.
    pub(super) fn report_lang(&self) -> &'static str {
        ui_locale(self.lang.as_deref().unwrap_or("en"))
    }

    /// What an earlier run found, if one is given.
    pub(super) fn known(&self) -> anyhow::Result<Option<Known>> {
        let known = self.baseline.as_deref().map(super::baseline::read);
        known
            .transpose()
            .map_err(|error| self.fault(&["baseline"], format!("{error:#}")))
    }

    /// What is wrong with a setting, told where it was given: by its flag, or by its place in the file,
    /// to which these keys lead.
    pub(super) fn fault(&self, keys: &[&str], why: impl Display) -> anyhow::Error {
        let key = keys.first().copied().unwrap_or_default();
        match &self.file {
            Some(file) if !self.is_flag(key) => file.fault(keys, &why.to_string()).into(),
            _ => anyhow!("--{key}: {why}"),
        }
    }

    /// True if a flag gave this setting, and not the file.
    pub(super) fn is_flag(&self, key: &str) -> bool {
        self.flags.contains(key)
    }

    /// The source locale: the one given, else English if it is among the locales, else the first.
    pub(super) fn source_among(&self, found: &[Locale]) -> Option<Locale> {
        let english = found.iter().find(|locale| locale.language() == "en");
        self.source_locale
            .clone()
            .or_else(|| english.or(found.first()).cloned())
    }
}

/// The settings given on the command line of those that only the run can judge.
fn flags(args: &CommonArgs) -> BTreeSet<&'static str> {
    let given = [
        ("locales", args.locales.is_some()),
        ("rules", args.rules.is_some()),
        ("format", args.format.is_some()),
        ("baseline", args.baseline.is_some()),
        ("catalogs", args.catalogs.is_some()),
    ];
    given
        .into_iter()
        .filter(|(_, is)| *is)
        .map(|(key, _)| key)
        .collect()
}

fn glossary(config: &Config) -> Glossary {
    let terms = config.glossary.iter().map(|term| Term {
        source: term.source.clone(),
        locale: term.locale.clone(),
        translations: term.translations.clone(),
    });
    Glossary {
        terms: terms.collect(),
        protected: config.do_not_translate.clone(),
    }
}

/// Reads the configuration: the file named, else the first found in these folders.
pub(super) fn config(args: &CommonArgs, folders: &[&Path]) -> Result<Config, ConfigError> {
    match &args.config {
        Some(path) => Config::read(path),
        None => Config::discover(folders.iter().copied()),
    }
}

/// A page's time budget.
pub(super) fn timeout(flag: Option<Seconds>, config: &Config) -> Duration {
    let seconds = flag
        .or(config.timeout)
        .map_or(DEFAULT_TIMEOUT, Seconds::get);
    // Less than a tenth of a second no page takes, and more than a day nobody waits.
    Duration::from_secs_f64(seconds.clamp(0.1, 86_400.0))
}

/// Whether pages are also looked at in a narrow window.
pub(super) fn deep(flag: bool, config: &Config) -> bool {
    flag || config.deep.unwrap_or(false)
}

/// Pages rendered at the same time: one per core unless told otherwise.
pub(super) fn jobs(flag: Option<NonZeroUsize>, config: &Config) -> usize {
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    let asked = flag.or(config.jobs).map_or(cores, NonZeroUsize::get);
    asked.min(64)
}
