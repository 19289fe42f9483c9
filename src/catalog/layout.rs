//! Where a project keeps its catalogs: which files are one catalog in several locales.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{CatalogOptions, CatalogProblem, format_of};
use crate::locale::Locale;

/// Folders of a project in which catalogs are usually kept.
const USUAL_FOLDERS: [&str; 20] = [
    "l10n",
    "locales",
    "locale",
    "i18n",
    "config/locales",
    "_data",
    "_i18n",
    "_locales",
    "po",
    "public/locales",
    "public/locale",
    "static/locales",
    "src/locales",
    "src/locale",
    "src/i18n",
    "app/locales",
    "lang",
    "translations",
    "messages",
    "priv/gettext",
];
/// Folders that hold what others wrote, or what a build made.
const FOREIGN_FOLDERS: [&str; 6] = [
    "node_modules",
    "bower_components",
    "vendor",
    "target",
    "venv",
    "__pycache__",
];
/// Files that are no catalogs, whatever their folder is called.
const FOREIGN_FILES: [&str; 4] = [
    "package.json",
    "package-lock.json",
    "manifest.json",
    "tsconfig.json",
];
/// Folders are followed this deep.
const MAX_DEPTH: usize = 12;
/// Folders and files that are looked at; no project has more of its own.
const MAX_ENTRIES: usize = 200_000;

/// A catalog file and how its path is made.
#[derive(Debug, Clone)]
pub(super) struct LayoutFile {
    /// The path below the folder, with `/`.
    pub(super) path: String,
    /// The path with `{locale}` in place of the locale.
    pub(super) pattern: String,
    /// The locale as the path spells it.
    pub(super) name: String,
    pub(super) locale: Locale,
}

/// What was found in a folder.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// Catalogs of locales.
    pub(super) files: Vec<LayoutFile>,
    /// Patterns whose files carry what they translate, each with its template (`.pot`) if there is
    /// one.
    pub(super) sources: BTreeMap<String, Option<String>>,
    pub(super) problems: Vec<CatalogProblem>,
}

impl Layout {
    /// Looks into a folder.
    pub(super) fn of(folder: &Path, options: &CatalogOptions) -> Self {
        let mut walk = Walk {
            folder,
            left: MAX_ENTRIES,
            paths: Vec::new(),
            problems: Vec::new(),
        };
        walk.enter("", 0);
        let mut layout = Self {
            problems: std::mem::take(&mut walk.problems),
            ..Self::default()
        };
        if options.patterns.is_empty() {
            layout.look(&walk.paths, folder, options);
        } else {
            layout.match_patterns(&walk.paths, &options.patterns);
        }
        let templates: Vec<&String> = walk.paths.iter().filter(|it| is_kind(it, "pot")).collect();
        layout.find_templates(&templates);
        layout
    }

    fn match_patterns(&mut self, paths: &[String], patterns: &[String]) {
        for path in paths {
            let captured = patterns.iter().find_map(|it| capture(it, path, None));
            let Some((start, end)) = captured else {
                continue;
            };
            let spot = (start, end);
            self.files.extend(file_at(path, spot));
        }
    }

    /// Files that are alike but for a locale in their path.
    fn look(&mut self, paths: &[String], folder: &Path, options: &CatalogOptions) {
        // What is Fluent or gettext is a catalog anywhere.
        let is_catalog = |path: &str| {
            let sure = ["ftl", "po"].iter().any(|kind| is_kind(path, kind));
            !options.among_others || sure || is_usual(path)
        };
        let candidates: Vec<(&String, Vec<LayoutFile>)> = paths
            .iter()
            .filter(|path| !is_kind(path, "pot") && is_catalog(path))
            .map(|path| {
                (
                    path,
                    spots(path)
                        .into_iter()
                        .filter_map(|it| file_at(path, it))
                        .collect(),
                )
            })
            .collect();
        let mut locales_of: BTreeMap<&str, BTreeSet<&Locale>> = BTreeMap::new();
        for file in candidates.iter().flat_map(|(_, files)| files) {
            locales_of
                .entry(&file.pattern)
                .or_default()
                .insert(&file.locale);
        }
        let wanted = |locale: &Locale| *locale == options.source || locale.matches(&options.source);
        let counts = |pattern: &str| {
            locales_of
                .get(pattern)
                .is_some_and(|it| it.iter().any(|locale| wanted(locale)))
                || is_kind(pattern, "po")
        };
        let trunks: BTreeSet<String> = locales_of
            .keys()
            .filter(|pattern| counts(pattern))
            .map(|pattern| trunk(pattern))
            .collect();
        let chosen = chosen_trunks(&trunks);
        let mut lost = Vec::new();
        for (path, files) in &candidates {
            let rank = |file: &&LayoutFile| {
                let alike = locales_of
                    .get(file.pattern.as_str())
                    .map_or(0, BTreeSet::len);
                (counts(&file.pattern), alike, file.pattern.find("{locale}"))
            };
            let best = files
                .iter()
                .filter(|file| chosen.contains(&trunk(&file.pattern)))
                .max_by_key(rank);
            match best {
                Some(file) => self.files.push(file.clone()),
                None => lost.push(*path),
            }
        }
        self.drop_unlikely(&mut lost);
        if self.files.is_empty() && self.problems.is_empty() {
            // Nothing to compare with: what is there is named, so that people can choose the source.
            let all = candidates.iter().filter_map(|(_, files)| files.first());
            let alike = all
                .filter(|it| is_kind(&it.path, "ftl") || locales_of[it.pattern.as_str()].len() > 1);
            self.files = alike.cloned().collect();
        }
        self.tell_lost(&lost, &chosen, folder);
    }

    /// A three-letter name may be a language or a word such as `app`: it counts where the locale has
    /// a file that another locale has too.
    fn drop_unlikely(&mut self, lost: &mut Vec<&String>) {
        let mut names_of: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for file in &self.files {
            names_of
                .entry(&file.pattern)
                .or_default()
                .insert(&file.name);
        }
        let shared: BTreeSet<String> = self
            .files
            .iter()
            .filter(|it| it.name.len() != 3 || names_of[it.pattern.as_str()].len() > 1)
            .map(|it| it.name.clone())
            .collect();
        self.files.retain(|file| shared.contains(&file.name));
        lost.sort();
    }

    /// Fluent and gettext files beside the catalogs, in a folder that no locale names: probably a
    /// misspelt locale. YAML and JSON are used for other things too.
    fn tell_lost(&mut self, lost: &[&String], chosen: &BTreeSet<String>, folder: &Path) {
        let mut told = BTreeSet::new();
        let known: BTreeSet<&str> = self.files.iter().map(|it| it.path.as_str()).collect();
        for path in lost
            .iter()
            .filter(|it| is_kind(it, "ftl") && !known.contains(it.as_str()))
        {
            let roots = chosen
                .iter()
                .filter(|it| it.ends_with("{locale}/") || it.ends_with("{locale}"));
            let mut roots = roots.map(|it| it.split("{locale}").next().unwrap_or(""));
            let root = roots.find(|root| path.starts_with(*root));
            let root = match root {
                Some(root) => root,
                None if chosen.is_empty() => "",
                None => continue,
            };
            let first = path[root.len()..].split('/').next().unwrap_or("");
            let place = format!("{root}{first}");
            if told.insert(place.clone()) {
                self.problems.push(CatalogProblem::UnknownLocale {
                    folder: folder.join(&place).display().to_string(),
                    name: first.trim_end_matches(".ftl").to_owned(),
                });
            }
        }
    }

    /// Finds the template of each gettext pattern: named alike, or the only one beside the files.
    fn find_templates(&mut self, templates: &[&String]) {
        let patterns: BTreeSet<&String> = self.files.iter().map(|it| &it.pattern).collect();
        for pattern in patterns.into_iter().filter(|it| is_kind(it, "po")) {
            let root = pattern.split("{locale}").next().unwrap_or("");
            let stem = stem(pattern).replace("{locale}", "");
            let stem = stem.trim_matches(['.', '-', '_']);
            let near: Vec<&&String> = templates
                .iter()
                .filter(|it| it.starts_with(folder_of(root)))
                .collect();
            let named = near.iter().find(|it| self::stem(it) == stem);
            let only = (stem.is_empty() && near.len() == 1).then(|| near[0]);
            let found = named.copied().or(only).map(|it| (*it).clone());
            self.sources.insert(pattern.clone(), found);
        }
    }
}

/// The part of a pattern that names a locale's folder or file: `l10n/{locale}/`, `po/{locale}`. A
/// locale may have files there that others lack.
fn trunk(pattern: &str) -> String {
    match pattern.split_once("{locale}") {
        Some((before, after)) if after.starts_with('/') => format!("{before}{{locale}}/"),
        Some((before, after)) => {
            let extension = after.rsplit('.').next().unwrap_or("");
            format!("{}*{{locale}}.{extension}", folder_of(before))
        }
        None => pattern.to_owned(),
    }
}

/// Which trunks are the project's catalogs: those in the folder itself, else those in folders of a
/// usual name, else all.
fn chosen_trunks(all: &BTreeSet<String>) -> BTreeSet<String> {
    let usual: BTreeSet<String> = all.iter().filter(|it| is_usual(it)).cloned().collect();
    if usual.is_empty() || all.iter().any(|it| it.starts_with(['{', '*'])) {
        return all.clone();
    }
    usual
}

fn is_usual(path: &str) -> bool {
    let below = |folder: &&str| {
        path.strip_prefix(*folder)
            .is_some_and(|rest| rest.starts_with('/'))
    };
    USUAL_FOLDERS.iter().any(below)
}

fn folder_of(path: &str) -> &str {
    path.rfind('/').map_or("", |at| &path[..=at])
}

fn is_kind(path: &str, extension: &str) -> bool {
    let found = path.rsplit_once('.');
    found.is_some_and(|(_, found)| found.eq_ignore_ascii_case(extension))
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Stretches of a path that may name a locale: a folder, a file's name, or its end after a dot.
fn spots(path: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = 0;
    for part in path.split('/') {
        let end = start + part.len();
        if end < path.len() {
            found.push((start, end));
        } else {
            let stem = stem(part);
            found.push((start, start + stem.len()));
            for mark in ['.', '-', '_'] {
                // `devise.fr`, `messages_fr`, but not the `Hans` of `zh_Hans`.
                let after = stem.find(mark).into_iter().chain(stem.rfind(mark));
                found.extend(after.map(|at| (start + at + 1, start + stem.len())));
            }
        }
        start = end + 1;
    }
    found.dedup();
    found
}

fn file_at(path: &str, (start, end): (usize, usize)) -> Option<LayoutFile> {
    let name = path.get(start..end)?;
    let locale: Locale = name.parse().ok()?;
    if !locale.is_known_language() {
        return None;
    }
    Some(LayoutFile {
        path: path.to_owned(),
        pattern: format!("{}{{locale}}{}", path.get(..start)?, path.get(end..)?),
        name: name.to_owned(),
        locale,
    })
}

/// Where `{locale}` is in a path that a pattern matches. `*` stands for characters of one name, `**`
/// for any number of folders.
fn capture(pattern: &str, path: &str, found: Option<(usize, usize)>) -> Option<(usize, usize)> {
    fn go(
        pattern: &str,
        whole: &str,
        at: usize,
        found: Option<(usize, usize)>,
        fuel: &mut u32,
    ) -> Option<(usize, usize)> {
        *fuel = fuel.checked_sub(1)?;
        let path = whole.get(at..)?;
        if let Some(rest) = pattern.strip_prefix("**/") {
            let folders = path.match_indices('/').map(|(it, _)| it + 1);
            return std::iter::once(0)
                .chain(folders)
                .find_map(|it| go(rest, whole, at + it, found, fuel));
        }
        let (rest, names) = match (pattern.strip_prefix("{locale}"), pattern.strip_prefix('*')) {
            (Some(rest), _) => (rest, true),
            (_, Some(rest)) => (rest, false),
            _ => {
                let Some(letter) = pattern.chars().next() else {
                    return path.is_empty().then_some(found).flatten();
                };
                path.strip_prefix(letter)?;
                let length = letter.len_utf8();
                return go(&pattern[length..], whole, at + length, found, fuel);
            }
        };
        let name = path.find('/').unwrap_or(path.len());
        let mut ends = (0..=name).rev().filter(|end| path.is_char_boundary(*end));
        ends.find_map(|end| {
            let found = if names { Some((at, at + end)) } else { found };
            let fits = !names || file_at(whole, (at, at + end)).is_some();
            fits.then(|| go(rest, whole, at + end, found, fuel))
                .flatten()
        })
    }
    go(
        pattern.trim_start_matches("./"),
        path,
        0,
        found,
        &mut 10_000,
    )
}

/// Collects the catalog files below a folder.
struct Walk<'a> {
    folder: &'a Path,
    left: usize,
    paths: Vec<String>,
    problems: Vec<CatalogProblem>,
}

impl Walk<'_> {
    /// Linked folders are not followed: they may lead back up.
    fn enter(&mut self, below: &str, depth: usize) {
        let folder = self.folder.join(below);
        let read = std::fs::read_dir(&folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let entries = match read {
            Ok(entries) => entries,
            Err(error) => {
                self.problems.push(CatalogProblem::Unreadable {
                    file: folder.display().to_string(),
                    why: error.to_string(),
                });
                return;
            }
        };
        let mut names: Vec<String> = entries
            .iter()
            .filter_map(|it| it.file_name().into_string().ok())
            .filter(|name| !name.starts_with('.') && !FOREIGN_FOLDERS.contains(&name.as_str()))
            .collect();
        names.sort();
        for name in names {
            if self.left == 0 {
                return;
            }
            self.left -= 1;
            self.visit(below, &name, depth);
        }
    }

    fn visit(&mut self, below: &str, name: &str, depth: usize) {
        let inner = if below.is_empty() {
            name.to_owned()
        } else {
            format!("{below}/{name}")
        };
        let path = self.folder.join(&inner);
        if path.is_dir() {
            if !path.is_symlink() && depth < MAX_DEPTH {
                self.enter(&inner, depth + 1);
            }
        } else if format_of(&path).is_some() && !FOREIGN_FILES.contains(&name) {
            self.paths.push(inner);
        }
    }
}
