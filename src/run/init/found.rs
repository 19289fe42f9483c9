//! What a folder tells of the site it holds: locales, catalogs, how addresses name locales.

use std::collections::BTreeSet;
use std::fs::DirEntry;
use std::path::Path;

use crate::catalog::{CatalogOptions, CatalogProblem, Catalogs, discover};
use crate::locale::Locale;

/// Folders of a project in which pages are, by locale: built ones and those they are built from.
const PAGE_FOLDERS: [&str; 9] = [
    "", "public", "dist", "build", "out", "_site", "site", "www", "content",
];
/// Folders in which frameworks keep catalogs of kinds that evenhand does not read.
const OTHER_CATALOGS: [&str; 5] = ["i18n", "src/locale", "lang", "locales", "translations"];
/// Endings of such catalogs: Hugo, Angular and others (XLIFF), Laravel, .NET, Java.
const OTHER_KINDS: [&str; 6] = ["toml", "xlf", "xliff", "php", "resx", "properties"];
/// More patterns than this are no help in a configuration.
const MOST_PATTERNS: usize = 20;

/// What was found. What was not is empty, and left to the reader.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Locales of the site, sorted.
    pub(super) locales: Vec<Locale>,
    /// The one that texts are written in first.
    pub(super) source: Option<Locale>,
    /// The folder of the message catalogs, seen from the project.
    pub(super) catalogs: Option<String>,
    /// Where they are in it, if the folder holds other things too.
    pub(super) catalog_files: Vec<String>,
    /// A catalog that evenhand cannot read, if there are no others.
    pub(super) unread: Option<String>,
    /// True if pages of a locale are in a folder of its name.
    pub(super) by_folder: bool,
}

impl Found {
    /// Looks into a project: locales that have catalogs, else those that have pages.
    pub(super) fn of(project: &Path) -> Self {
        let pages = page_locales(project);
        let by_folder = !pages.is_empty();
        if let Some(catalogs) = catalogs(project) {
            return Self {
                by_folder,
                ..Self::of_catalogs(&catalogs)
            };
        }
        let (unread, others) = other_catalogs(project);
        let locales: Vec<Locale> = if by_folder { pages } else { others }.into_iter().collect();
        let english = locales.iter().find(|locale| locale.language() == "en");
        Self {
            source: english.or(locales.first()).cloned(),
            locales,
            unread,
            by_folder,
            ..Self::default()
        }
    }

    fn of_catalogs(catalogs: &Catalogs) -> Self {
        let spelled = |locale: &Locale| {
            let place = catalogs.by_locale.get(locale).map(|it| it.place.as_str());
            let spelled = place.and_then(|place| Locale::parse(place).ok());
            spelled.unwrap_or_else(|| locale.clone())
        };
        let files = catalogs.by_locale.values().flat_map(|it| it.files.keys());
        let patterns: BTreeSet<&str> = files.map(String::as_str).collect();
        let folder = common_folder(&patterns);
        let alone = !folder.is_empty() || patterns.len() > MOST_PATTERNS;
        Self {
            locales: catalogs.by_locale.keys().map(spelled).collect(),
            source: Some(spelled(&catalogs.source)),
            catalogs: Some(if folder.is_empty() { "." } else { folder }.to_owned()),
            catalog_files: if alone {
                Vec::new()
            } else {
                patterns.into_iter().map(str::to_owned).collect()
            },
            ..Self::default()
        }
    }
}

/// The catalogs of a project. Its source locale is English if that has catalogs, else the one that has
/// the most messages.
fn catalogs(project: &Path) -> Option<Catalogs> {
    let with_source = |source: Locale| {
        let options = CatalogOptions {
            among_others: true,
            ..CatalogOptions::new(source, None)
        };
        discover(project, &options)
    };
    let in_english = with_source(Locale::parse("en").ok()?);
    let others = in_english
        .problems
        .iter()
        .filter_map(|problem| match problem {
            CatalogProblem::NoSource { found, .. } => Some(found.split(", ")),
            _ => None,
        });
    let others: Vec<Catalogs> = others
        .flatten()
        .filter_map(|tag| with_source(Locale::parse(tag).ok()?).catalogs)
        .collect();
    let size = |catalogs: &Catalogs| {
        catalogs
            .source_catalog()
            .map_or(0, |it| it.messages().count())
    };
    // Of equals the first.
    let largest = others.into_iter().rev().max_by_key(size);
    in_english.catalogs.or(largest)
}

/// The folder that all these paths with `{locale}` share.
fn common_folder<'a>(patterns: &BTreeSet<&'a str>) -> &'a str {
    let before = |pattern: &'a str| {
        let fixed = pattern.split("{locale}").next().unwrap_or_default();
        fixed.rfind('/').map_or("", |end| &fixed[..end])
    };
    let folders: BTreeSet<&str> = patterns.iter().copied().map(before).collect();
    let mut shared = folders.first().copied().unwrap_or_default();
    while !folders.iter().all(|folder| is_below(folder, shared)) {
        shared = shared.rfind('/').map_or("", |end| &shared[..end]);
    }
    shared
}

fn is_below(folder: &str, above: &str) -> bool {
    above.is_empty()
        || folder
            .strip_prefix(above)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Locales that have a folder of pages beside another locale's.
fn page_locales(project: &Path) -> BTreeSet<Locale> {
    let of_folder = |name: &&str| {
        let folders = entries(&project.join(name)).filter(|entry| entry.path().is_dir());
        let pages = folders.filter(|entry| entries(&entry.path()).any(|inner| is_page(&inner)));
        pages
            .filter_map(|entry| known_locale(entry.file_name().to_str()?))
            .collect::<BTreeSet<Locale>>()
    };
    let found = PAGE_FOLDERS.iter().map(of_folder);
    found
        .into_iter()
        .find(|it| it.len() > 1)
        .unwrap_or_default()
}

/// A catalog of a kind that is not read, and the locales that such files name.
fn other_catalogs(project: &Path) -> (Option<String>, BTreeSet<Locale>) {
    let mut locales = BTreeSet::new();
    let mut example = None;
    for folder in OTHER_CATALOGS {
        for entry in entries(&project.join(folder)) {
            let name = entry.file_name();
            let Some((stem, kind)) = name.to_str().and_then(|name| name.rsplit_once('.')) else {
                continue;
            };
            if OTHER_KINDS.contains(&kind) {
                let tag = stem.rsplit('.').next().unwrap_or(stem);
                locales.extend(known_locale(tag));
                let path = format!("{folder}/{stem}.{kind}");
                example = example.into_iter().chain([path]).min();
            }
        }
    }
    (example, locales)
}

fn entries(folder: &Path) -> impl Iterator<Item = DirEntry> + use<> {
    std::fs::read_dir(folder).into_iter().flatten().flatten()
}

fn is_page(entry: &DirEntry) -> bool {
    let path = entry.path();
    let kind = path.extension().and_then(|it| it.to_str());
    kind.is_some_and(|kind| ["html", "htm", "md"].contains(&kind))
}

/// `es` and `pt-BR` are locales; `css` and `www` are folders.
fn known_locale(name: &str) -> Option<Locale> {
    let locale = Locale::parse(name).ok()?;
    (locale.language().len() == 2 && locale.is_known_language()).then_some(locale)
}

#[cfg(test)]
mod tests {
    use super::common_folder;

    #[test]
    fn the_folder_that_all_share_ends_at_a_slash() {
        for (patterns, folder) in [
            (&["locales/{locale}.yml"][..], "locales"),
            (&["a/l/{locale}/x.po", "a/m/{locale}.po"], "a"),
            (&["a/loc/{locale}.po", "a/locale/{locale}.po"], "a"),
            (&["a/{locale}.po", "b/{locale}.po"], ""),
            (&["l/devise.{locale}.yml", "l/{locale}.yml"], "l"),
            (&["{locale}.yml"], ""),
            (&[], ""),
        ] {
            assert_eq!(common_folder(&patterns.iter().copied().collect()), folder);
        }
    }
}
