//! Reads the files of all locales, and makes the source's where translations carry it themselves.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use rayon::prelude::*;

use super::layout::{Layout, LayoutFile};
use super::{CatalogFile, CatalogProblem, LocaleCatalog, ParsedFile, read_catalog};
use crate::locale::Locale;

/// Reads files in parallel: each with its locale and the path with `{locale}`.
pub(super) fn read_all(
    folder: &Path,
    files: Vec<(Locale, LayoutFile)>,
    problems: &mut Vec<CatalogProblem>,
) -> Vec<(Locale, String, CatalogFile)> {
    let results: Vec<_> = files
        .into_par_iter()
        .map(|(locale, file)| {
            let mut parsed = read(folder, &file.path);
            if let Ok(parsed) = &mut parsed {
                parsed.without_root(&file.locale);
            }
            (locale, file, parsed)
        })
        .collect();
    let finish = |(locale, file, parsed): (Locale, LayoutFile, Result<_, _>)| {
        let parsed = parsed.map_err(|problem| problems.push(problem)).ok();
        let catalog = CatalogFile {
            path: file.path,
            parsed,
            implied: false,
        };
        (locale, file.pattern, catalog)
    };
    results.into_iter().map(finish).collect()
}

fn read(folder: &Path, path: &str) -> Result<ParsedFile, CatalogProblem> {
    let path = folder.join(path);
    read_catalog(&path, &path.display().to_string())
}

impl ParsedFile {
    /// Takes away the locale where it is the root of all keys, as Rails has it.
    fn without_root(&mut self, locale: &Locale) {
        let roots: HashSet<&str> = self
            .messages
            .iter()
            .filter_map(|it| root(&it.key))
            .collect();
        let is_own = |name: &str| {
            let named = name.parse::<Locale>();
            named.is_ok_and(|it| {
                it == *locale || (roots.len() == 1 && it.language() == locale.language())
            })
        };
        let Some(own) = roots
            .iter()
            .find(|it| is_own(it))
            .map(|it| format!("{it}."))
        else {
            return;
        };
        self.rooted = true;
        self.messages.retain(|it| it.key.starts_with(&own));
        self.untranslated.retain(|it| it.0.starts_with(&own));
        for path in self.messages.iter_mut().filter_map(|it| it.path.as_mut()) {
            let first = if path.is_empty() {
                continue;
            } else {
                path.remove(0)
            };
            // The root and the key in it may be one dotted key.
            if let Some(rest) = first.strip_prefix(&own) {
                path.insert(0, rest.to_owned());
            }
        }
        let keys = self.messages.iter_mut().map(|it| &mut it.key);
        let keys = keys.chain(self.untranslated.iter_mut().map(|it| &mut it.0));
        let keys = keys.chain(self.repeats.iter_mut().map(|it| &mut it.key));
        for key in keys.chain(self.junk.iter_mut().flat_map(|it| &mut it.keys)) {
            if key.starts_with(&own) {
                key.drain(..own.len());
            }
        }
    }
}

fn root(key: &str) -> Option<&str> {
    key.split_once('.').map(|it| it.0)
}

/// The source of catalogs that carry their original texts.
pub(super) struct SourceFile;

impl SourceFile {
    /// Gives the source locale a file for each gettext pattern: its own, in which what is not filled
    /// in says the original; else the template; else what the translations say they translate.
    pub(super) fn complete(
        by_locale: &mut BTreeMap<Locale, LocaleCatalog>,
        source: &Locale,
        folder: &Path,
        layout: &Layout,
        problems: &mut Vec<CatalogProblem>,
    ) {
        for (pattern, template) in &layout.sources {
            let own = by_locale
                .get_mut(source)
                .and_then(|it| it.files.get_mut(pattern));
            if let Some(own) = own {
                own.parsed.iter_mut().for_each(fill_in);
                continue;
            }
            let file = match template {
                Some(path) => CatalogFile {
                    path: path.clone(),
                    parsed: read(folder, path)
                        .map(of_originals)
                        .map_err(|problem| problems.push(problem))
                        .ok(),
                    implied: false,
                },
                None => implied(by_locale, pattern),
            };
            let catalog = by_locale.entry(source.clone()).or_default();
            catalog.files.insert(pattern.clone(), file);
        }
    }
}

/// Untranslated entries of the source's own file say their original.
fn fill_in(parsed: &mut ParsedFile) {
    let open: HashSet<String> = parsed.untranslated.drain(..).map(|it| it.0).collect();
    let originals = std::mem::take(&mut parsed.originals);
    let more = originals.into_iter().filter(|it| open.contains(&it.key));
    parsed.messages.extend(more);
    parsed.messages.sort_by_key(|it| it.span);
}

fn of_originals(parsed: ParsedFile) -> ParsedFile {
    ParsedFile {
        messages: parsed.originals,
        junk: parsed.junk,
        ..ParsedFile::default()
    }
}

/// Every original text that any locale's file has.
fn implied(by_locale: &BTreeMap<Locale, LocaleCatalog>, pattern: &str) -> CatalogFile {
    let files = by_locale.values().filter_map(|it| it.files.get(pattern));
    let mut seen = HashSet::new();
    let mut messages = Vec::new();
    let mut path = String::new();
    for file in files {
        let originals = file.parsed.iter().flat_map(|it| &it.originals);
        for message in originals {
            if seen.insert(message.key.as_str()) {
                messages.push(message.clone());
            }
        }
        if path.is_empty() {
            path.clone_from(&file.path);
        }
    }
    CatalogFile {
        path,
        parsed: Some(ParsedFile {
            messages,
            ..ParsedFile::default()
        }),
        implied: true,
    }
}
