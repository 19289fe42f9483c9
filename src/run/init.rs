//! `evenhand init`: a first evenhand.toml, from what a folder holds.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use super::catalogs::look_for;
use super::print::say;
use crate::catalog::{CatalogOptions, usual_folder};
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
    let text = text(&locales(folder), usual_folder(folder));
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

/// Locales that have catalogs, else those that have a folder of pages.
fn locales(folder: &Path) -> Vec<Locale> {
    let Ok(source) = Locale::parse("en") else {
        return Vec::new();
    };
    let found = look_for(
        folder,
        &CatalogOptions {
            source,
            locales: None,
            patterns: Vec::new(),
            among_others: true,
        },
    )
    .catalogs;
    let mut locales: Vec<Locale> = found
        .map(|catalogs| catalogs.by_locale.into_keys().collect())
        .unwrap_or_default();
    if locales.is_empty() {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let names = entries
            .filter(|entry| entry.path().is_dir())
            .map(|entry| entry.file_name());
        locales = names
            .filter_map(|name| Locale::parse(name.to_str()?).ok())
            .filter(|locale| locale.language().len() == 2 && locale.is_known_language())
            .collect();
        locales.sort();
    }
    locales
}

fn text(locales: &[Locale], catalogs: Option<&str>) -> String {
    let list: Vec<String> = locales
        .iter()
        .map(|locale| format!("\"{locale}\""))
        .collect();
    let source = locales
        .iter()
        .find(|locale| locale.language() == "en")
        .or(locales.first());
    let mut out = format!(
        "#:schema {SCHEMA_NAME}\n# Settings of evenhand. Flags on the command line override them.\n\n"
    );
    let mut entry = |comment: &str, key: &str, value: Option<String>, example: &str| {
        let _ = writeln!(out, "# {comment}");
        let _ = match value {
            Some(value) => writeln!(out, "{key} = {value}\n"),
            None => writeln!(out, "# {key} = {example}\n"),
        };
    };
    entry(
        "The locales of the site.",
        "locales",
        (!list.is_empty()).then(|| format!("[{}]", list.join(", "))),
        "[\"en\", \"es\"]",
    );
    entry(
        "The locale the texts are written in first.",
        "source-locale",
        source.map(|locale| format!("\"{locale}\"")),
        "\"en\"",
    );
    entry(
        "The folder with the message catalogs, seen from this file.",
        "catalogs",
        catalogs.map(|name| format!("\"{name}\"")),
        "\"l10n\"",
    );
    entry(
        "What is judged: section508, wcag20aa, wcag21aa, wcag22aa or all.",
        "standard",
        None,
        "\"section508\"",
    );
    entry(
        "Least impact of a finding that fails the gate: critical, serious, moderate, minor or none.",
        "fail-on",
        None,
        "\"serious\"",
    );
    entry("Pages not to visit.", "exclude", None, "[\"/logout*\"]");
    out.push_str(
        "# Messages that may read the same in two languages, each with the reason.\n# [[allow-identical]]\n\
         # message = \"brand-*\"\n# locales = [\"es\"]\n# reason = \"Product name\"\n",
    );
    out
}

#[cfg(test)]
mod tests {
    use super::init;
    use crate::config::Config;

    #[test]
    fn what_init_writes_is_a_valid_configuration_of_what_is_there() {
        let folder = tempfile::tempdir().unwrap();
        for file in ["l10n/en/main.ftl", "l10n/fr/main.ftl"] {
            let path = folder.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "hello = Hello\n").unwrap();
        }
        init(folder.path()).unwrap();
        let config = Config::read(&folder.path().join("evenhand.toml")).unwrap();
        let locales: Vec<String> = config
            .locales
            .unwrap()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(locales, ["en", "fr"]);
        assert_eq!(config.catalogs.unwrap().to_str(), Some("l10n"));
        assert!(
            init(folder.path()).is_err(),
            "an existing file must be left alone"
        );
    }
}
