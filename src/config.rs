//! `evenhand.toml`: the settings a project keeps. Command line flags override them.

mod day;
mod fault;

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::locale::Locale;
use crate::standards::Standard;

pub use day::Day;

/// Name of the configuration file, looked for in a folder target and in the working directory.
pub const FILE_NAME: &str = "evenhand.toml";

/// A configuration file that cannot be used.
#[derive(Debug, Error)]
#[expect(missing_docs, reason = "each variant's message says what it is")]
pub enum ConfigError {
    #[error("{}: cannot be read: {reason}. Check the path and its permissions", path.display())]
    Read {
        path: PathBuf,
        reason: std::io::Error,
    },
    #[error("{}:{reason}\nThe keys of evenhand.toml and what each may hold: docs/configuration.md", path.display())]
    Parse { path: PathBuf, reason: String },
    #[error("{}: is larger than 1 MB, which no configuration is. Check the path", path.display())]
    TooLarge { path: PathBuf },
}

/// Least impact of a finding that fails the gate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the impacts' own names")]
pub enum FailOn {
    Critical,
    Serious,
    Moderate,
    #[default]
    Minor,
    /// Findings never fail the gate; an untrustworthy run still does.
    None,
}

/// Where snapshots come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum EngineChoice {
    /// Pages rendered in Chrome.
    #[default]
    Chrome,
    /// HTML parsed as it is sent: no browser, no layout.
    Static,
}

/// A language that reports are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "language tags")]
pub enum Lang {
    En,
    Es,
    Fr,
    Zh,
}

impl Lang {
    /// Its language tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Zh => "zh",
        }
    }
}

/// A time that something may take: more than none.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(try_from = "f64")]
pub struct Seconds(f64);

impl Seconds {
    /// How many.
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Seconds {
    type Error = String;

    fn try_from(seconds: f64) -> Result<Self, String> {
        let usable = seconds.is_finite() && seconds > 0.0;
        usable
            .then_some(Self(seconds))
            .ok_or_else(|| format!("{seconds} seconds are no time to work in; give more than 0"))
    }
}

impl FromStr for Seconds {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let seconds: f64 = text
            .parse()
            .map_err(|_| "give a number of seconds, as 30 or 2.5".to_owned())?;
        Self::try_from(seconds)
    }
}

/// A message that may be the same in the source locale and others.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AllowIdentical {
    /// The rule that may find it; `identical-to-source` if none is named.
    #[serde(default)]
    pub rule: Option<String>,
    /// Key, with `*` for any run of characters.
    pub message: String,
    /// Only in these locales; in all if empty.
    #[serde(default)]
    pub locales: Vec<Locale>,
    /// Why it is right that they are the same.
    pub reason: String,
    /// The last day on which it is allowed, as `2026-12-31`.
    #[serde(default)]
    pub expires: Option<Day>,
}

/// A term that is always translated in one way.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct GlossaryTerm {
    /// The term in the source locale.
    pub source: String,
    /// The locale.
    pub locale: Locale,
    /// Its translations: any of them will do.
    pub translations: Vec<String>,
}

/// Findings that do not count, by fingerprint or by rule and place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Suppression {
    /// Only the finding of this fingerprint.
    pub fingerprint: Option<String>,
    /// Only findings of this rule.
    pub rule: Option<String>,
    /// Only elements of this target as reports show it, with `*` for any text.
    pub selector: Option<String>,
    /// Only in these locales; in all if empty.
    #[serde(default)]
    pub locales: Vec<Locale>,
    /// Why it does not count.
    pub reason: String,
    /// The last day it holds, `2026-12-31`.
    pub expires: Option<Day>,
}

impl Suppression {
    /// What it names, in words.
    pub fn subject(&self) -> String {
        let rule = self.rule.as_deref().map(|rule| format!("rule {rule}"));
        let print = self
            .fingerprint
            .as_deref()
            .map(|print| format!("finding {print}"));
        let selector = self
            .selector
            .as_deref()
            .map(|selector| format!("at {selector}"));
        let parts: Vec<String> = [print, rule, selector].into_iter().flatten().collect();
        parts.join(" ")
    }

    /// What is missing or wrong, if anything.
    fn fault(&self) -> Option<&'static str> {
        if self.fingerprint.is_none() && self.rule.is_none() {
            Some("names neither a fingerprint nor a rule")
        } else if self.reason.trim().is_empty() {
            Some("has no reason")
        } else {
            None
        }
    }
}

/// The file's content. Every key may be left out.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(
    missing_docs,
    reason = "each key is the command line flag of the same name; the others are documented"
)]
pub struct Config {
    pub source_locale: Option<Locale>,
    pub locales: Option<Vec<Locale>>,
    /// Relative to the configuration file.
    pub catalogs: Option<PathBuf>,
    pub standard: Option<Standard>,
    pub rules: Option<Vec<String>>,
    pub include: Option<Vec<String>>,
    pub exclude: Option<Vec<String>>,
    pub max_pages: Option<NonZeroUsize>,
    pub engine: Option<EngineChoice>,
    pub chrome: Option<PathBuf>,
    pub jobs: Option<NonZeroUsize>,
    pub timeout: Option<Seconds>,
    pub deep: Option<bool>,
    pub format: Option<Vec<String>>,
    pub out: Option<PathBuf>,
    pub fail_on: Option<FailOn>,
    /// `fail-on` for single rules; it overrides that of locales.
    #[serde(default)]
    pub fail_on_rules: BTreeMap<String, FailOn>,
    /// `fail-on` for single locales.
    #[serde(default)]
    pub fail_on_locales: BTreeMap<Locale, FailOn>,
    /// Locales whose findings are reported and never fail the gate.
    #[serde(default)]
    pub report_only: Vec<Locale>,
    /// Relative to the configuration file.
    pub baseline: Option<PathBuf>,
    pub strict_baseline: Option<bool>,
    /// Findings that do not count.
    #[serde(default)]
    pub suppress: Vec<Suppression>,
    pub lang: Option<Lang>,
    /// URL patterns with `{locale}` that tell a page's locale, for example `/{locale}/*`.
    #[serde(default)]
    pub locale_patterns: Vec<String>,
    /// Where catalogs are in the catalogs folder, as paths with `{locale}`, `*` and `**`, for example
    /// `texts/{locale}/**/*.yml`; without them the folder is searched.
    #[serde(default)]
    pub catalog_files: Vec<String>,
    /// Messages that may be identical to the source.
    #[serde(default)]
    pub allow_identical: Vec<AllowIdentical>,
    /// Terms that are always translated in one way.
    #[serde(default)]
    pub glossary: Vec<GlossaryTerm>,
    /// Names that stay as they are in every language.
    #[serde(default)]
    pub do_not_translate: Vec<String>,
    /// The file all this was read from; none if these are the defaults.
    #[serde(skip)]
    pub file: Option<ConfigFile>,
}

/// A configuration file as it was read, to say where in it a value stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigFile {
    path: PathBuf,
    text: String,
}

impl ConfigFile {
    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What is wrong with a value that no parser can judge: a rule that does not exist, a folder that is
    /// not there. `keys` lead to it; in a list a key is an entry's number or the entry itself.
    pub fn fault(&self, keys: &[&str], why: &str) -> ConfigError {
        ConfigError::Parse {
            path: self.path.clone(),
            reason: fault::of_value(&self.text, keys, why),
        }
    }
}

impl Config {
    /// Reads a configuration file.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let read_error = |reason| ConfigError::Read {
            path: path.to_owned(),
            reason,
        };
        if std::fs::metadata(path).map_err(read_error)?.len() > 1_000_000 {
            return Err(ConfigError::TooLarge {
                path: path.to_owned(),
            });
        }
        let text = std::fs::read_to_string(path).map_err(read_error)?;
        let config: Self = toml::from_str(&text).map_err(|error| ConfigError::Parse {
            path: path.to_owned(),
            reason: fault::of_parser(&text, &error),
        })?;
        let path = path.to_owned();
        let file = ConfigFile { path, text };
        for (index, suppression) in config.suppress.iter().enumerate() {
            if let Some(fault) = suppression.fault() {
                let keys = ["suppress", &index.to_string()];
                return Err(file.fault(&keys, &format!("this suppression {fault}")));
            }
        }
        Ok(Self {
            file: Some(file),
            ..config
        })
    }

    /// Reads the first `evenhand.toml` among these folders; without one, the defaults.
    pub fn discover<'a>(folders: impl IntoIterator<Item = &'a Path>) -> Result<Self, ConfigError> {
        let found = folders
            .into_iter()
            .map(|folder| folder.join(FILE_NAME))
            .find(|path| path.is_file());
        found.map_or_else(|| Ok(Self::default()), |path| Self::read(&path))
    }

    /// A path of the file, seen from the working directory.
    pub fn resolve(&self, path: &Path) -> PathBuf {
        let folder = self.file.as_ref().and_then(|file| file.path.parent());
        folder.unwrap_or(Path::new("")).join(path)
    }
}

#[cfg(test)]
mod tests {
    use super::{Config, FailOn};

    fn read(text: &str) -> Result<Config, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("evenhand.toml");
        std::fs::write(&path, text).unwrap();
        Config::read(&path).map_err(|error| error.to_string())
    }

    #[test]
    fn an_unknown_key_is_an_error_that_shows_its_line() {
        let message = read("source-locale = \"en\"\nsuorce = \"fr\"\n").unwrap_err();
        assert!(
            message.contains("evenhand.toml:2:1: ") && message.contains("suorce"),
            "{message}"
        );
    }

    #[test]
    fn a_reason_is_demanded_for_every_allowance() {
        let message = read("[[allow-identical]]\nmessage = \"brand-*\"\n").unwrap_err();
        assert!(message.contains("reason"), "{message}");
    }

    #[test]
    fn a_locale_that_is_none_is_refused() {
        assert!(read("locales = [\"en\", \"not a locale\"]").is_err());
    }

    #[test]
    fn a_suppression_names_what_it_covers_and_why() {
        let suppress = |keys: &str| read(&format!("[[suppress]]\n{keys}\n"));
        assert!(
            suppress(
                "rule = \"list\"\nselector = \"#x *\"\nreason = \"R\"\nexpires = \"2027-01-31\""
            )
            .is_ok()
        );
        for (keys, told) in [
            ("rule = \"list\"", "reason"),
            ("rule = \"list\"\nreason = \" \"", "reason"),
            ("selector = \"*\"\nreason = \"R\"", "neither"),
            (
                "rule = \"list\"\nreason = \"R\"\nexpires = \"soon\"",
                "date",
            ),
        ] {
            let message = suppress(keys).unwrap_err();
            assert!(message.contains(told), "{message}");
        }
    }

    #[test]
    fn a_day_in_another_form_is_told_where_it_stands_and_how_to_write_it() {
        for value in [
            "31.12.2026",
            "2026/12/31",
            "2026-02-30",
            "2026-1-5",
            "\"31/12/2026\"",
            "2026-12-31T10:00:00Z",
            "20261231",
            "true",
        ] {
            let text =
                format!("[[suppress]]\nrule = \"list\"\nreason = \"R\"\nexpires = {value}\n");
            let message = read(&text).unwrap_err();
            let place = "evenhand.toml:4:11: expected a date, as 2026-12-31\n";
            assert!(message.contains(place), "{value}: {message}");
            let marks = format!("\n              {}\n", "^".repeat(value.len()));
            assert!(message.contains(&marks), "{value}: {message}");
        }
    }

    #[test]
    fn the_gate_can_be_lowered() {
        assert_eq!(
            read("fail-on = \"serious\"").unwrap().fail_on,
            Some(FailOn::Serious)
        );
    }
}
