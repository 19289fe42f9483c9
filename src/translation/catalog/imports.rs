//! The files a translator imports: what a locale lacks, in the site's own formats and in two that
//! translation tools read.

use std::collections::BTreeMap;

use crate::catalog::Pattern;
use crate::locale::Locale;

use super::missing_csv::csv;
use super::missing_po::po;
use super::missing_tree::{json, yaml};
use super::missing_xliff::xliff;
use super::{CatalogReport, MissingMessage};

impl MissingMessage {
    /// The texts that are to be translated, with the attribute's name.
    pub(super) fn open_texts(&self) -> impl Iterator<Item = (Option<&str>, &Pattern)> {
        self.message.patterns().filter(|(attribute, _)| {
            let name = attribute.map_or("value".to_owned(), |it| format!(".{it}"));
            self.parts.is_empty() || self.parts.contains(&name)
        })
    }

    pub(super) fn is_in(&self, extensions: &[&str]) -> bool {
        let found = self.file.rsplit_once('.').map_or("", |it| it.1);
        extensions.iter().any(|it| found.eq_ignore_ascii_case(it))
    }
}

impl CatalogReport {
    /// The import files of a locale beside `missing.ftl`, by name. `notes` are lines for translators by
    /// message key, such as the pages that show it. Empty when nothing is missing.
    pub fn imports(
        &self,
        locale: &Locale,
        source: &Locale,
        notes: &BTreeMap<String, Vec<String>>,
    ) -> BTreeMap<&'static str, String> {
        let all: Vec<&MissingMessage> = self.missing.get(locale).into_iter().flatten().collect();
        let mut files = BTreeMap::new();
        if all.is_empty() {
            return files;
        }
        let notes = |key: &str| notes.get(key).cloned().unwrap_or_default();
        let of = |extensions: &[&str]| -> Vec<&MissingMessage> {
            all.iter()
                .copied()
                .filter(|it| it.is_in(extensions))
                .collect()
        };
        let (trees, flat, gettext) = (of(&["yml", "yaml"]), of(&["json"]), of(&["po"]));
        if !trees.is_empty() {
            files.insert("missing.yml", yaml(&trees, locale, notes));
        }
        if !flat.is_empty() {
            files.insert("missing.json", json(&flat, locale));
        }
        if !gettext.is_empty() {
            files.insert("missing.po", po(&gettext, locale, notes));
        }
        files.insert("missing.csv", csv(&all, notes));
        files.insert("missing.xlf", xliff(&all, source, locale, notes));
        files
    }

    /// The names of all import files, so that those of an earlier run can be removed.
    pub const IMPORTS: [&'static str; 5] = [
        "missing.csv",
        "missing.json",
        "missing.po",
        "missing.xlf",
        "missing.yml",
    ];
}
