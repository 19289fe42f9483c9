//! One locale's catalogs beside the source's, with messages paired.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::catalog::{
    CatalogFile, LocaleCatalog, Message, ParsedFile, Pattern, Reference, Span, write_pattern,
};
use crate::locale::Locale;

use super::CatalogFinding;
use super::text::Text;
use crate::translation::{AllowList, Glossary};

/// A message and the file it stands in.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The file.
    pub file: &'a CatalogFile,
    /// The message.
    pub message: &'a Message,
}

/// A message that both locales have.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    /// The source's.
    pub source: Entry<'a>,
    /// This locale's.
    pub target: Entry<'a>,
}

/// A message that only the source has.
#[derive(Debug, Clone)]
pub struct Missing<'a> {
    /// The source's.
    pub source: Entry<'a>,
    /// The file of this locale that it belongs in.
    pub path: String,
    /// Whether that whole file is missing.
    pub with_file: bool,
    /// Where the message stands as junk, if it does.
    pub junk: Option<Span>,
    /// Where its key stands without a text, if it does.
    pub blank: Option<Span>,
}

/// Messages of a locale by key.
#[derive(Debug, Default)]
pub struct KeyIndex<'a> {
    messages: HashMap<&'a str, &'a Message>,
    /// Keys that stand in junk: their author meant them to exist.
    junk: HashSet<&'a str>,
    /// Whether every file could be read: only then is a key that is not here nowhere.
    pub(crate) whole: bool,
}

impl<'a> KeyIndex<'a> {
    /// Indexes a locale's messages; the first of several with one key counts, as in Fluent.
    pub(crate) fn new(catalog: &'a LocaleCatalog) -> Self {
        let mut index = Self {
            whole: true,
            ..Self::default()
        };
        for file in catalog.files.values() {
            let Some(parsed) = &file.parsed else {
                index.whole = false;
                continue;
            };
            index.add(parsed);
        }
        index
    }

    fn add(&mut self, parsed: &'a ParsedFile) {
        for message in &parsed.messages {
            self.messages.entry(&message.key).or_insert(message);
        }
        let keys = parsed.junk.iter().flat_map(|it| &it.keys);
        self.junk.extend(keys.map(String::as_str));
    }

    /// The message with this key.
    pub(crate) fn get(&self, key: &str) -> Option<&'a Message> {
        self.messages.get(key).copied()
    }

    /// The text that is referred to.
    pub(crate) fn resolve(&self, reference: &Reference) -> Option<&'a Pattern> {
        self.get(&reference.key)?
            .pattern(reference.attribute.as_deref())
    }

    /// Whether the key stands in junk.
    pub(crate) fn is_junk(&self, key: &str) -> bool {
        self.junk.contains(key)
    }
}

/// What the rules look at: the catalogs of one locale, beside those of the source locale.
pub struct Comparison<'a> {
    /// The locale.
    pub locale: &'a Locale,
    /// The source locale; `None` when the locale is itself the source.
    pub source_locale: Option<&'a Locale>,
    /// The locale's catalogs.
    pub catalog: &'a LocaleCatalog,
    /// Messages that both have, in order of source file and place.
    pub pairs: Vec<Pair<'a>>,
    /// Messages that only the source has, in the same order.
    pub missing: Vec<Missing<'a>>,
    /// Messages that only this locale has.
    pub obsolete: Vec<Entry<'a>>,
    /// Files that only the source has, with the path this locale's would have.
    pub missing_files: Vec<(String, &'a CatalogFile)>,
    /// Files that only this locale has.
    pub obsolete_files: Vec<&'a CatalogFile>,
    /// The texts of the pairs, in the same order.
    pub(crate) texts: Vec<Text<'a>>,
    pub(crate) index: KeyIndex<'a>,
    pub(crate) source_index: &'a KeyIndex<'a>,
    pub(crate) allowed: &'a AllowList,
    pub(crate) glossary: &'a Glossary,
}

impl<'a> Comparison<'a> {
    /// The locale on its own.
    pub(crate) fn new(
        locale: &'a Locale,
        catalog: &'a LocaleCatalog,
        source_index: &'a KeyIndex<'a>,
        allowed: &'a AllowList,
        glossary: &'a Glossary,
    ) -> Self {
        Self {
            locale,
            source_locale: None,
            catalog,
            pairs: Vec::new(),
            missing: Vec::new(),
            obsolete: Vec::new(),
            missing_files: Vec::new(),
            obsolete_files: Vec::new(),
            texts: Vec::new(),
            index: KeyIndex::new(catalog),
            source_index,
            allowed,
            glossary,
        }
    }

    /// Pairs the locale's messages with the source's, file by file. A file that could not be read is
    /// left out on both sides: nothing is known of its messages.
    pub(crate) fn compare(&mut self, source_locale: &'a Locale, source: &'a LocaleCatalog) {
        self.source_locale = Some(source_locale);
        for (below, source_file) in &source.files {
            let target = self.catalog.files.get(below);
            match (target, source_file.parsed.as_ref()) {
                (None, Some(parsed)) => self.add_missing(source_file, parsed, below),
                (Some(target), Some(parsed)) => self.pair(source_file, parsed, target),
                (_, None) => {}
            }
        }
        for (below, file) in &self.catalog.files {
            if let (false, Some(parsed)) = (source.files.contains_key(below), &file.parsed) {
                self.obsolete_files.push(file);
                let messages = first_by_key(parsed).0;
                let entries = messages.into_iter().map(|message| Entry { file, message });
                self.obsolete.extend(entries);
            }
        }
        self.pair_moved();
        self.keep_what_is_wholly_absent();
        self.texts = self.pairs.iter().flat_map(Text::of).collect();
    }

    /// A file without a counterpart counts as such only when none of its messages has one: else its
    /// messages were distributed otherwise, and each is told of on its own.
    fn keep_what_is_wholly_absent(&mut self) {
        let pairs = &self.pairs;
        let paired: HashSet<&str> = pairs
            .iter()
            .map(|it| it.source.file.path.as_str())
            .collect();
        let found: HashSet<&str> = pairs
            .iter()
            .map(|it| it.target.file.path.as_str())
            .collect();
        self.missing_files
            .retain(|(_, file)| !paired.contains(file.path.as_str()));
        self.obsolete_files
            .retain(|file| !found.contains(file.path.as_str()));
        let missing: HashSet<&str> = self
            .missing_files
            .iter()
            .map(|it| it.1.path.as_str())
            .collect();
        for it in &mut self.missing {
            it.with_file = missing.contains(it.source.file.path.as_str());
        }
    }

    fn add_missing(&mut self, file: &'a CatalogFile, parsed: &'a ParsedFile, below: &str) {
        let path = self.catalog.path_of(below);
        for message in first_by_key(parsed).0 {
            self.missing.push(Missing {
                source: Entry { file, message },
                path: path.clone(),
                with_file: true,
                junk: None,
                blank: None,
            });
        }
        self.missing_files.push((path, file));
    }

    fn pair(
        &mut self,
        source_file: &'a CatalogFile,
        source: &'a ParsedFile,
        file: &'a CatalogFile,
    ) {
        let Some(target) = &file.parsed else { return };
        let (sources, source_keys) = first_by_key(source);
        let (targets, target_keys) = first_by_key(target);
        let junk = junk_keys(target);
        let blank: HashMap<&str, Span> = target
            .untranslated
            .iter()
            .map(|it| (it.0.as_str(), it.1))
            .collect();
        for message in sources {
            let source = Entry {
                file: source_file,
                message,
            };
            match target_keys.get(message.key.as_str()) {
                Some(message) => {
                    let target = Entry { file, message };
                    self.pairs.push(Pair { source, target });
                }
                // A catalog that carries its source lacks what it has and does not say.
                None if source_file.implied && !blank.contains_key(message.key.as_str()) => {}
                None => self.missing.push(Missing {
                    source,
                    path: file.path.clone(),
                    with_file: false,
                    junk: junk.get(message.key.as_str()).copied(),
                    blank: blank.get(message.key.as_str()).copied(),
                }),
            }
        }
        let source_junk = junk_keys(source);
        let known = |key: &str| source_keys.contains_key(key) || source_junk.contains_key(key);
        let unknown = targets.into_iter().filter(|it| !known(&it.key));
        self.obsolete
            .extend(unknown.map(|message| Entry { file, message }));
    }

    /// Locales may distribute messages over files as they like: what one file lacks and another has
    /// without a counterpart is the same message.
    fn pair_moved(&mut self) {
        let mut moved: HashMap<&str, Entry<'a>> = HashMap::new();
        for entry in &self.obsolete {
            moved.entry(&entry.message.key).or_insert(*entry);
        }
        let mut taken = HashSet::new();
        let pairs = &mut self.pairs;
        self.missing.retain(|missing| {
            let Some(target) = moved.remove(missing.source.message.key.as_str()) else {
                return true;
            };
            taken.insert(std::ptr::from_ref(target.message));
            let source = missing.source;
            pairs.push(Pair { source, target });
            false
        });
        self.obsolete
            .retain(|it| !taken.contains(&std::ptr::from_ref(it.message)));
    }

    /// A finding about a message of this locale, at its key.
    pub(crate) fn finding(
        &self,
        says: &'static str,
        rule: &'static str,
        entry: Entry,
    ) -> CatalogFinding {
        self.bare(says, rule, &entry.file.path, &entry.message.key)
            .at(entry.message.span)
    }

    /// A finding without a place.
    pub(crate) fn bare(
        &self,
        says: &'static str,
        rule: &'static str,
        file: &str,
        key: &str,
    ) -> CatalogFinding {
        CatalogFinding {
            locale: self.locale.clone(),
            file: file.to_owned(),
            line: None,
            column: None,
            rule,
            message: key.to_owned(),
            attribute: None,
            source: None,
            translation: None,
            says,
            args: BTreeMap::new(),
        }
    }
}

impl<'a> Pair<'a> {
    /// Texts that both have, by attribute, each with the place of this locale's.
    pub(crate) fn patterns(
        &self,
    ) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern, &'a Pattern, Span)> {
        let (source, target) = (self.source.message, self.target.message);
        target.patterns().filter_map(move |(name, pattern)| {
            let span = name.and_then(|it| target.attribute(it)).map(|it| it.span);
            let source = source.pattern(name)?;
            Some((name, source, pattern, span.unwrap_or(target.span)))
        })
    }
}

/// What a message says first: its value, or the first of its attributes.
pub(crate) fn main_text(message: &Message) -> Option<String> {
    message
        .patterns()
        .next()
        .map(|(_, pattern)| write_pattern(pattern))
}

type ByKey<'a> = HashMap<&'a str, &'a Message>;

/// The messages of a file in order, and by key; of several with one key the first.
fn first_by_key(parsed: &ParsedFile) -> (Vec<&Message>, ByKey<'_>) {
    let mut by_key = HashMap::with_capacity(parsed.messages.len());
    let mut messages = Vec::with_capacity(parsed.messages.len());
    for message in &parsed.messages {
        by_key.entry(message.key.as_str()).or_insert_with(|| {
            messages.push(message);
            message
        });
    }
    (messages, by_key)
}

fn junk_keys(parsed: &ParsedFile) -> HashMap<&str, Span> {
    let all = parsed.junk.iter();
    let keys = all.flat_map(|junk| junk.keys.iter().map(|key| (key.as_str(), junk.span)));
    keys.collect()
}
