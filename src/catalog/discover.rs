//! Finds a project's catalogs and pairs each file with its source file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::format::known_extensions;
use super::{CatalogProblem, Message, ParsedFile, format_of, read_catalog};
use crate::locale::Locale;

/// Folders of a project in which catalogs are usually kept.
const USUAL_FOLDERS: [&str; 4] = ["l10n", "locales", "locale", "i18n"];
/// Folders below a locale's folder are followed this deep.
const MAX_DEPTH: usize = 12;

/// Which catalogs to read.
#[derive(Debug, Clone)]
pub struct CatalogOptions {
    /// The locale that the texts are written in first.
    pub source: Locale,
    /// The locales to check; `None` for every locale that has catalogs.
    pub locales: Option<Vec<Locale>>,
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Discovery {
    /// The folder the catalogs are in.
    pub folder: Option<PathBuf>,
    /// The catalogs; `None` when there is nothing to compare (then `problems` says why).
    pub catalogs: Option<Catalogs>,
    /// Files and folders that could not be used, sorted.
    pub problems: Vec<CatalogProblem>,
}

/// The catalogs of a project.
#[derive(Debug, Clone)]
pub struct Catalogs {
    /// The locale that the others are compared with.
    pub source: Locale,
    /// Catalogs of every locale that was asked for or found. The source locale is always among them;
    /// a locale that was asked for and has no catalogs is there without files.
    pub by_locale: BTreeMap<Locale, LocaleCatalog>,
    /// Whether every locale that has catalogs is among them (none was left out by choice).
    pub whole: bool,
}

/// The catalogs of one locale.
#[derive(Debug, Clone, Default)]
pub struct LocaleCatalog {
    /// The files by their path below the locale's folder, which pairs a file with its source file
    /// (empty where a locale is one file).
    pub files: BTreeMap<String, CatalogFile>,
    /// Where the locale's folder or file is, or would be, below the catalogs folder.
    pub place: String,
}

/// One file of a locale.
#[derive(Debug, Clone, Default)]
pub struct CatalogFile {
    /// Its path below the folder that was given, with `/`.
    pub path: String,
    /// Its messages; `None` when the file could not be read.
    pub parsed: Option<ParsedFile>,
}

impl Catalogs {
    /// The source locale's catalogs.
    pub fn source_catalog(&self) -> Option<&LocaleCatalog> {
        self.by_locale.get(&self.source)
    }

    /// The other locales and their catalogs, sorted by locale.
    pub fn translations(&self) -> impl Iterator<Item = (&Locale, &LocaleCatalog)> {
        let all = self.by_locale.iter();
        all.filter(|(locale, _)| **locale != self.source)
    }
}

impl LocaleCatalog {
    /// Every message of every file, in order of file path and place.
    pub fn messages(&self) -> impl Iterator<Item = (&CatalogFile, &Message)> {
        self.files.values().flat_map(|file| {
            let parsed = file.parsed.iter();
            parsed.flat_map(move |it| it.messages.iter().map(move |message| (file, message)))
        })
    }

    /// Where the file with this path below the locale's folder is, or would be.
    pub fn path_of(&self, below: &str) -> String {
        if below.is_empty() {
            self.place.clone()
        } else {
            format!("{}/{below}", self.place)
        }
    }
}

/// Finds and reads the catalogs of a project: `LOCALE/**/*.ftl` or `LOCALE.ftl` in `folder`, else in
/// its `l10n`, `locales`, `locale` or `i18n` folder.
pub fn discover(folder: &Path, options: &CatalogOptions) -> Discovery {
    let usual = USUAL_FOLDERS.iter().map(|name| folder.join(name));
    let candidates = std::iter::once(folder.to_path_buf()).chain(usual);
    let mut outcome = Discovery::default();
    for candidate in candidates.filter(|it| it.is_dir()) {
        let found = discover_in(&candidate, options);
        if found.catalogs.is_some() {
            return found;
        }
        outcome.problems.extend(found.problems);
    }
    let shown = folder.display().to_string();
    match std::fs::read_dir(folder) {
        Err(error) => outcome.problems.push(CatalogProblem::Unreadable {
            file: shown,
            why: error.to_string(),
        }),
        Ok(_) if outcome.problems.is_empty() => {
            outcome.problems.push(CatalogProblem::NothingFound {
                folder: shown,
                extensions: known_extensions(),
            });
        }
        Ok(_) => {}
    }
    outcome.problems.sort();
    outcome
}

/// Like [`discover`], in exactly this folder.
pub fn discover_in(folder: &Path, options: &CatalogOptions) -> Discovery {
    let mut survey = Survey::new(folder, options);
    survey.look();
    survey.settle();
    survey.finish()
}

/// A folder or file that is named like a locale, and the catalogs in it.
struct Claim {
    locale: Locale,
    place: String,
    files: Vec<(String, PathBuf)>,
}

/// A file to read.
struct Found {
    locale: Locale,
    below: String,
    path: PathBuf,
}

struct Survey<'a> {
    folder: &'a Path,
    options: &'a CatalogOptions,
    claims: Vec<Claim>,
    places: BTreeMap<Locale, String>,
    files: Vec<Found>,
    problems: Vec<CatalogProblem>,
    left_out: bool,
}

impl<'a> Survey<'a> {
    fn new(folder: &'a Path, options: &'a CatalogOptions) -> Self {
        Self {
            folder,
            options,
            claims: Vec::new(),
            places: BTreeMap::new(),
            files: Vec::new(),
            problems: Vec::new(),
            left_out: false,
        }
    }

    fn look(&mut self) {
        for path in self.entries(self.folder) {
            let Some(name) = path.file_name().and_then(|it| it.to_str()) else {
                continue;
            };
            let name = name.to_owned();
            if path.is_dir() {
                let mut files = Vec::new();
                self.walk(&path, "", 0, &mut files);
                if !files.is_empty() {
                    self.claim(&name, &name, files);
                }
            } else if format_of(&path).is_some() {
                let stem = path.file_stem().and_then(|it| it.to_str()).unwrap_or("");
                let stem = stem.to_owned();
                self.claim(&stem, &name, vec![(String::new(), path)]);
            }
        }
    }

    /// Notes the files as the catalogs of the locale that `name` names.
    fn claim(&mut self, name: &str, place: &str, files: Vec<(String, PathBuf)>) {
        match name.parse::<Locale>() {
            Ok(locale) if locale.is_known_language() => self.claims.push(Claim {
                locale,
                place: place.to_owned(),
                files,
            }),
            _ => self.problems.push(CatalogProblem::UnknownLocale {
                folder: self.shown(place),
                name: name.to_owned(),
            }),
        }
    }

    fn shown(&self, place: &str) -> String {
        self.folder.join(place).display().to_string()
    }

    /// Settles which locale each claim serves: first the locales that are named exactly so, then
    /// those for which the claim is the best match (`es-ES` is asked for, the folder is `es`).
    fn settle(&mut self) {
        let (source, list) = (&self.options.source, &self.options.locales);
        let asked: Vec<Locale> = list.iter().flatten().chain([source]).cloned().collect();
        let (exact, others): (Vec<_>, Vec<_>) = std::mem::take(&mut self.claims)
            .into_iter()
            .partition(|claim| asked.contains(&claim.locale));
        for claim in exact {
            self.grant(claim.locale.clone(), claim);
        }
        for claim in others {
            let open: Vec<Locale> = asked
                .iter()
                .filter(|it| !self.places.contains_key(it))
                .cloned()
                .collect();
            match claim.locale.best_match(&open) {
                Some(locale) => self.grant(locale.clone(), claim),
                None if list.is_none() => self.grant(claim.locale.clone(), claim),
                None => self.left_out = true,
            }
        }
    }

    fn grant(&mut self, locale: Locale, claim: Claim) {
        if let Some(first) = self.places.get(&locale) {
            self.problems.push(CatalogProblem::TwiceTheLocale {
                locale: locale.to_string(),
                first: self.shown(first),
                second: self.shown(&claim.place),
            });
            return;
        }
        let files = claim.files.into_iter().map(|(below, path)| Found {
            locale: locale.clone(),
            below,
            path,
        });
        self.files.extend(files);
        self.places.insert(locale, claim.place);
    }

    /// Collects the catalog files below a folder. Linked folders are not followed: they may lead
    /// back up.
    fn walk(
        &mut self,
        folder: &Path,
        below: &str,
        depth: usize,
        found: &mut Vec<(String, PathBuf)>,
    ) {
        if depth > MAX_DEPTH {
            return;
        }
        for path in self.entries(folder) {
            let Some(name) = path.file_name().and_then(|it| it.to_str()) else {
                continue;
            };
            let below = if below.is_empty() {
                name.to_owned()
            } else {
                format!("{below}/{name}")
            };
            if path.is_dir() {
                if !path.is_symlink() {
                    self.walk(&path, &below, depth + 1, found);
                }
            } else if format_of(&path).is_some() {
                found.push((below, path));
            }
        }
    }

    /// The entries of a folder in order of name, hidden ones left out.
    fn entries(&mut self, folder: &Path) -> Vec<PathBuf> {
        let read = std::fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let mut paths: Vec<PathBuf> = match read {
            Ok(entries) => entries.iter().map(std::fs::DirEntry::path).collect(),
            Err(error) => {
                self.problems.push(CatalogProblem::Unreadable {
                    file: folder.display().to_string(),
                    why: error.to_string(),
                });
                Vec::new()
            }
        };
        let hidden = |path: &PathBuf| {
            let name = path.file_name().and_then(|it| it.to_str());
            name.is_none_or(|name| name.starts_with('.'))
        };
        paths.retain(|path| !hidden(path));
        paths.sort();
        paths
    }

    fn finish(mut self) -> Discovery {
        let catalogs = if self.places.contains_key(&self.options.source) {
            Some(self.read())
        } else {
            if !self.places.is_empty() {
                self.problems.push(self.no_source());
            }
            None
        };
        self.problems.sort();
        Discovery {
            folder: catalogs.is_some().then(|| self.folder.to_owned()),
            catalogs,
            problems: self.problems,
        }
    }

    fn no_source(&self) -> CatalogProblem {
        let found: Vec<&str> = self.places.keys().map(Locale::as_str).collect();
        CatalogProblem::NoSource {
            folder: self.folder.display().to_string(),
            locale: self.options.source.to_string(),
            found: found.join(", "),
        }
    }

    /// Reads all files in parallel.
    fn read(&mut self) -> Catalogs {
        let folder = self.folder;
        let results: Vec<_> = std::mem::take(&mut self.files)
            .into_par_iter()
            .map(|found| {
                let shown = found.path.display().to_string();
                let parsed = read_catalog(&found.path, &shown);
                let path = slashed(found.path.strip_prefix(folder).unwrap_or(&found.path));
                (found.locale, found.below, path, parsed)
            })
            .collect();
        let mut by_locale = self.empty_catalogs();
        for (locale, below, path, parsed) in results {
            let parsed = parsed.map_err(|problem| self.problems.push(problem)).ok();
            let catalog = by_locale.entry(locale).or_default();
            catalog.files.insert(below, CatalogFile { path, parsed });
        }
        Catalogs {
            source: self.options.source.clone(),
            by_locale,
            whole: !self.left_out,
        }
    }

    /// Every locale that is to be checked, with the place of its catalogs. A locale without any
    /// would have them where the source locale's way of naming puts them.
    fn empty_catalogs(&self) -> BTreeMap<Locale, LocaleCatalog> {
        let source_place = self.places.get(&self.options.source);
        let suffix = source_place
            .and_then(|place| place.rsplit_once('.'))
            .filter(|(stem, _)| stem.parse::<Locale>().is_ok())
            .map_or(String::new(), |(_, extension)| format!(".{extension}"));
        let asked = self.options.locales.iter().flatten();
        let locales: BTreeSet<&Locale> = self.places.keys().chain(asked).collect();
        let named = locales.into_iter().map(|locale| {
            let place = self.places.get(locale).cloned();
            let place = place.unwrap_or_else(|| format!("{locale}{suffix}"));
            let files = BTreeMap::new();
            (locale.clone(), LocaleCatalog { files, place })
        });
        named.collect()
    }
}

fn slashed(path: &Path) -> String {
    let parts = path.components().map(|it| it.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}
