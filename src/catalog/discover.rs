//! Finds a project's catalogs and pairs each file with its source file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::format::known_extensions;
use super::layout::{Layout, LayoutFile};
use super::source::{SourceFile, read_all};
use super::{CatalogProblem, Message, ParsedFile};
use crate::locale::Locale;

/// Which catalogs to read.
#[derive(Debug, Clone)]
pub struct CatalogOptions {
    /// The locale that the texts are written in first.
    pub source: Locale,
    /// The locales to check; `None` for every locale that has catalogs.
    pub locales: Option<Vec<Locale>>,
    /// Where catalogs are, as paths with `{locale}`, `*` and `**`; empty to look for them.
    pub patterns: Vec<String>,
    /// Whether the folder may hold other things named by locale, such as the pages of a built site:
    /// then JSON and YAML count only in folders of a usual name.
    pub among_others: bool,
}

impl CatalogOptions {
    /// Catalogs wherever they are found in the folder.
    pub fn new(source: Locale, locales: Option<Vec<Locale>>) -> Self {
        Self {
            source,
            locales,
            patterns: Vec::new(),
            among_others: false,
        }
    }
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
    /// The files by their path with `{locale}` in place of the locale's name, which pairs a file with
    /// its source file.
    pub files: BTreeMap<String, CatalogFile>,
    /// What stands for `{locale}` in this locale's paths.
    pub place: String,
}

/// One file of a locale.
#[derive(Debug, Clone, Default)]
pub struct CatalogFile {
    /// Its path below the folder that was given, with `/`.
    pub path: String,
    /// Its messages; `None` when the file could not be read.
    pub parsed: Option<ParsedFile>,
    /// Whether this is no file of the source locale but what translations say they translate.
    pub implied: bool,
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

    /// Where this locale's file is, or would be, for a path with `{locale}`.
    pub fn path_of(&self, pattern: &str) -> String {
        if pattern.is_empty() {
            self.place.clone()
        } else {
            pattern.replace("{locale}", &self.place)
        }
    }
}

/// Finds and reads the catalogs of a project.
///
/// The locale is told by a folder (`l10n/fr/main.ftl`, `locale/fr/LC_MESSAGES/site.po`), by a file's
/// name (`locales/fr.yml`) or by the end of its name (`config/locales/devise.fr.yml`). Files that are
/// alike but for the locale belong together; where the source locale has such a file, they count.
pub fn discover(folder: &Path, options: &CatalogOptions) -> Discovery {
    let shown = folder.display().to_string();
    if let Err(error) = std::fs::read_dir(folder) {
        let why = error.to_string();
        return failed(vec![CatalogProblem::Unreadable { file: shown, why }]);
    }
    let layout = Layout::of(folder, options);
    let mut problems = layout.problems.clone();
    let mut settlement = Settlement::new(folder, options);
    settlement.settle(&layout);
    problems.append(&mut settlement.problems);
    if settlement.places.is_empty() && problems.is_empty() {
        let extensions = known_extensions();
        return failed(vec![CatalogProblem::NothingFound {
            folder: shown,
            extensions,
        }]);
    }
    let has_source = settlement.places.contains_key(&options.source) || !layout.sources.is_empty();
    if !has_source {
        if !settlement.places.is_empty() {
            problems.push(settlement.no_source());
        }
        return failed(problems);
    }
    let catalogs = settlement.read(&layout, &mut problems);
    problems.sort();
    Discovery {
        folder: Some(folder.to_owned()),
        catalogs: Some(catalogs),
        problems,
    }
}

fn failed(mut problems: Vec<CatalogProblem>) -> Discovery {
    problems.sort();
    Discovery {
        folder: None,
        catalogs: None,
        problems,
    }
}

/// Settles which files serve which locale.
struct Settlement<'a> {
    folder: &'a Path,
    options: &'a CatalogOptions,
    /// What stands for `{locale}` in each locale's paths.
    places: BTreeMap<Locale, String>,
    files: Vec<(Locale, LayoutFile)>,
    problems: Vec<CatalogProblem>,
    left_out: bool,
}

impl<'a> Settlement<'a> {
    fn new(folder: &'a Path, options: &'a CatalogOptions) -> Self {
        Self {
            folder,
            options,
            places: BTreeMap::new(),
            files: Vec::new(),
            problems: Vec::new(),
            left_out: false,
        }
    }

    /// First the locales that are named exactly so, then those for which the name is the best match
    /// (`es-ES` is asked for, the folder is `es`).
    fn settle(&mut self, layout: &Layout) {
        let mut claims: BTreeMap<&str, (Locale, Vec<LayoutFile>)> = BTreeMap::new();
        for file in &layout.files {
            let claim = claims
                .entry(&file.name)
                .or_insert_with(|| (file.locale.clone(), Vec::new()));
            claim.1.push(file.clone());
        }
        let (source, list) = (&self.options.source, &self.options.locales);
        let asked: Vec<Locale> = list.iter().flatten().chain([source]).cloned().collect();
        let (exact, others): (Vec<_>, Vec<_>) = claims
            .into_iter()
            .partition(|(_, (locale, _))| asked.contains(locale));
        for (name, (locale, files)) in exact {
            self.grant(&locale, name, files);
        }
        for (name, (locale, files)) in others {
            let open: Vec<Locale> = asked
                .iter()
                .filter(|it| !self.places.contains_key(it))
                .cloned()
                .collect();
            match locale.best_match(&open) {
                Some(wanted) => self.grant(wanted, name, files),
                None if list.is_none() => self.grant(&locale, name, files),
                None => self.left_out = true,
            }
        }
    }

    fn grant(&mut self, locale: &Locale, name: &str, files: Vec<LayoutFile>) {
        let taken = |file: &LayoutFile| {
            let mut others = self.files.iter().filter(|(of, _)| of == locale);
            others.find(|(_, other)| other.pattern == file.pattern)
        };
        let clash = files
            .iter()
            .find_map(|file| Some((taken(file)?.1.path.clone(), &file.path)));
        if let Some((first, second)) = clash {
            self.problems.push(CatalogProblem::TwiceTheLocale {
                locale: locale.to_string(),
                first: self.folder.join(first).display().to_string(),
                second: self.folder.join(second).display().to_string(),
            });
            return;
        }
        self.places
            .entry(locale.clone())
            .or_insert_with(|| name.to_owned());
        self.files
            .extend(files.into_iter().map(|file| (locale.clone(), file)));
    }

    fn no_source(&self) -> CatalogProblem {
        let found: Vec<&str> = self.places.keys().map(Locale::as_str).collect();
        CatalogProblem::NoSource {
            folder: self.folder.display().to_string(),
            locale: self.options.source.to_string(),
            found: found.join(", "),
        }
    }

    /// Reads all files.
    fn read(&mut self, layout: &Layout, problems: &mut Vec<CatalogProblem>) -> Catalogs {
        let source = &self.options.source;
        let asked = self.options.locales.iter().flatten();
        let locales: BTreeSet<&Locale> = self.places.keys().chain(asked).chain([source]).collect();
        let mut by_locale: BTreeMap<Locale, LocaleCatalog> = BTreeMap::new();
        for locale in locales {
            let place = self.places.get(locale).cloned();
            let place = place.unwrap_or_else(|| locale.to_string());
            let files = BTreeMap::new();
            by_locale.insert(locale.clone(), LocaleCatalog { files, place });
        }
        let files = std::mem::take(&mut self.files);
        for (locale, pattern, file) in read_all(self.folder, files, problems) {
            by_locale
                .entry(locale)
                .or_default()
                .files
                .insert(pattern, file);
        }
        SourceFile::complete(&mut by_locale, source, self.folder, layout, problems);
        Catalogs {
            source: source.clone(),
            by_locale,
            whole: !self.left_out,
        }
    }
}
