//! `evenhand init`: a first evenhand.toml, from what a folder holds.

mod found;

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use self::found::Found;
use super::print::say;
use crate::config::FILE_NAME;
use crate::exit_code::Verdict;
use crate::locale::Locale;

/// What evenhand.toml may hold. It is written beside the file, so that editors complete and check it
/// offline and by the version that reads it.
const SCHEMA: &str = include_str!("../../docs/evenhand.schema.json");
/// The schema's name in the project.
const SCHEMA_NAME: &str = "evenhand.schema.json";

/// Writes a commented configuration into `folder`. An existing one is left alone.
pub fn init(folder: &Path) -> Result<Verdict> {
    let path = folder.join(FILE_NAME);
    ensure!(
        folder.is_dir(),
        "{}: is no folder; name the folder of your site or repository",
        folder.display()
    );
    ensure!(
        !path.exists(),
        "{}: exists already; remove it first, or change it by hand",
        path.display()
    );
    let text = text(&Found::of(folder));
    for (path, text) in [(&path, &*text), (&folder.join(SCHEMA_NAME), SCHEMA)] {
        std::fs::write(path, text).with_context(|| {
            format!(
                "{}: cannot be written; check the folder's permissions",
                path.display()
            )
        })?;
        say(&format!("wrote {}", path.display()));
    }
    Ok(Verdict::Passed)
}

/// The configuration: what was found, and the other settings people begin with as comments.
fn text(found: &Found) -> String {
    let mut draft = Draft(format!(
        "#:schema {SCHEMA_NAME}\n# Settings of evenhand. Flags on the command line override them.\n\n"
    ));
    draft.of_locales(found);
    draft.of_catalogs(found);
    draft.of_gate();
    draft.0
}

struct Draft(String);

impl Draft {
    /// A setting below a comment; one without a value is a comment itself, with an example.
    fn entry(&mut self, comment: &str, key: &str, value: Option<String>, example: &str) {
        let _ = writeln!(self.0, "# {comment}");
        let _ = match value {
            Some(value) => writeln!(self.0, "{key} = {value}\n"),
            None => writeln!(self.0, "# {key} = {example}\n"),
        };
    }

    fn of_locales(&mut self, found: &Found) {
        let tags: Vec<&str> = found.locales.iter().map(Locale::canonical).collect();
        self.entry(
            "The locales of the site.",
            "locales",
            list(&tags),
            "[\"en\", \"es\"]",
        );
        self.entry(
            "The locale the texts are written in first.",
            "source-locale",
            found.source.as_ref().map(|it| quoted(it.canonical())),
            "\"en\"",
        );
        self.entry(
            "How an address names its page's locale. Other pages are told by hreflang, <html lang> and text.",
            "locale-patterns",
            found.by_folder.then(|| "[\"/{locale}/*\"]".to_owned()),
            "[\"/{locale}/*\"]   # or [\"https://{locale}.example.gov/*\"]",
        );
    }

    fn of_catalogs(&mut self, found: &Found) {
        let read = "Read are Fluent (.ftl), gettext (.po), JSON and YAML";
        let comment = match &found.unread {
            Some(path) => format!(
                "The folder with the message catalogs. {read}; {} is none of these.",
                path.escape_default()
            ),
            None => format!("The folder with the message catalogs, seen from this file. {read}."),
        };
        let catalogs = found.catalogs.as_deref().map(quoted);
        self.entry(&comment, "catalogs", catalogs, "\"l10n\"");
        let files: Vec<&str> = found.catalog_files.iter().map(String::as_str).collect();
        if let Some(files) = list(&files) {
            self.entry(
                "Where they are in it: the folder holds other files too.",
                "catalog-files",
                Some(files),
                "",
            );
        }
    }

    fn of_gate(&mut self) {
        self.entry(
            "What is judged: section508, wcag20aa, wcag21aa, wcag22aa or all.",
            "standard",
            None,
            "\"section508\"",
        );
        self.entry(
            "Least impact of a finding that fails the gate: critical, serious, moderate, minor or none.",
            "fail-on",
            None,
            "\"serious\"",
        );
        self.entry("Pages not to visit.", "exclude", None, "[\"/logout*\"]");
        self.0.push_str(
            "# Messages that may read the same in two languages, each with the reason.\n# [[allow-identical]]\n\
             # message = \"brand-*\"\n# locales = [\"es\"]\n# reason = \"Product name\"\n",
        );
    }
}

/// A list of texts; nothing for none.
fn list(texts: &[&str]) -> Option<String> {
    let quoted: Vec<String> = texts.iter().copied().map(quoted).collect();
    (!quoted.is_empty()).then(|| format!("[{}]", quoted.join(", ")))
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
