//! Which message a text on a page comes from, and what became of it in the page's locale.

use std::collections::{BTreeMap, HashMap, HashSet};

use rayon::prelude::*;

use super::normal::normalised;
use super::table::TextTable;
use crate::catalog::{
    CatalogFile, Catalogs, LocaleCatalog, Message, Pattern, PlainText, Span, write_pattern,
};
use crate::locale::Locale;
use crate::translation::AllowList;
use crate::translation::catalog::{KeyIndex, has_words, reads_the_same};

/// The messages of all catalogs, ready to be found by what they say. Without catalogs it is empty.
#[derive(Debug, Default)]
pub struct MessageIndex<'a> {
    source: Option<&'a Locale>,
    entries: Vec<SourceText<'a>>,
    by_key: HashMap<&'a str, Vec<u32>>,
    table: TextTable,
    locales: BTreeMap<&'a Locale, LocaleTexts<'a>>,
}

/// A text of a source message: its value or an attribute.
#[derive(Debug)]
struct SourceText<'a> {
    below: &'a str,
    file: &'a CatalogFile,
    message: &'a Message,
    attribute: Option<&'a str>,
    pattern: &'a Pattern,
}

/// What a locale makes of the source's texts.
#[derive(Debug)]
pub(super) struct LocaleTexts<'a> {
    /// For each text of the source.
    states: Vec<State<'a>>,
    /// What the locale says in its own words, rightly identical texts included.
    own: TextTable,
    /// Keys that only this locale has.
    keys: HashSet<&'a str>,
    /// Variables that the locale's texts show.
    variables: HashSet<&'a str>,
}

/// What became of a text of the source in a locale.
#[derive(Debug, Clone, Copy)]
enum State<'a> {
    /// The locale does not have it.
    Missing,
    /// It reads like the source and may not.
    Identical(Place<'a>),
    /// It reads like the source and may, or nothing is known of it.
    Fine,
    /// It was translated.
    Translated(Place<'a>),
}

#[derive(Debug, Clone, Copy)]
struct Place<'a> {
    file: &'a CatalogFile,
    span: Span,
    pattern: &'a Pattern,
}

/// A place in a catalog: a message or attribute, its file and line, and what the source says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessagePlace {
    /// The message's key.
    pub message: String,
    /// The attribute, if one is meant.
    pub attribute: Option<String>,
    /// The file, below the catalogs folder: the locale's, or the source's where the locale has none.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// What the source says.
    pub source: String,
}

/// Why a text is not translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Why {
    /// The message is missing.
    Missing,
    /// Its translation reads like the source.
    Identical,
    /// It has a translation, which the page does not show.
    Unused(String),
}

/// What is known of a text on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    /// No message says it.
    Unknown,
    /// It is what the locale says.
    Clean,
    /// It is what the source says.
    Untranslated(Why, MessagePlace),
}

/// What an element says about its message.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Hint<'h> {
    /// The key in `data-l10n-id`.
    pub(super) key: Option<&'h str>,
    /// The attribute the text is in.
    pub(super) attribute: Option<&'h str>,
}

impl<'a> MessageIndex<'a> {
    /// Indexes the texts of all catalogs.
    pub fn new(catalogs: &'a Catalogs, allowed: &AllowList) -> Self {
        let Some(source) = catalogs.source_catalog() else {
            return Self::default();
        };
        let keys = KeyIndex::new(source);
        let entries = source_texts(source);
        let texts = expanded(entries.iter().map(|it| it.pattern), &[&keys]);
        let others: Vec<_> = catalogs.translations().collect();
        let locales = others.into_par_iter().map(|(locale, catalog)| {
            let texts = LocaleTexts::new(locale, catalog, &entries, &keys, allowed);
            (locale, texts)
        });
        let locales = locales.collect();
        let mut by_key: HashMap<&str, Vec<u32>> = HashMap::new();
        for (at, entry) in (0u32..).zip(&entries) {
            by_key.entry(&entry.message.key).or_default().push(at);
        }
        let table = TextTable::new(texts.iter().map(|(at, text)| (*at, text)));
        Self {
            source: Some(&catalogs.source),
            entries,
            by_key,
            table,
            locales,
        }
    }

    /// Whether there are any messages.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The language of the source (ISO 639).
    pub(super) fn source_language(&self) -> Option<&str> {
        self.source.map(Locale::language)
    }

    /// The key of the message whose text this is, in the source locale or another: the same for a
    /// text and its translations, so that findings on them can be joined.
    pub fn key_of(&self, text: &str) -> Option<String> {
        let text = normalised(text);
        let found = self.table.find(&text).first().copied();
        let found = found.or_else(|| {
            let mut locales = self.locales.values();
            locales.find_map(|it| it.own.find(&text).first().copied())
        });
        self.entries.get(found? as usize).map(SourceText::name)
    }

    /// The texts of the page's locale, where it has catalogs of its own. The source's language has
    /// none: its pages say what the source says.
    pub(super) fn locale(&self, page: &Locale) -> Option<&LocaleTexts<'a>> {
        let source = self.source?;
        if page.language() == source.language() {
            return None;
        }
        let known: Vec<Locale> = self.locales.keys().map(|it| (*it).clone()).collect();
        self.locales.get(page.best_match(&known)?)
    }

    /// No text on a page that is longer (in bytes) comes from a message.
    pub(super) fn longest(&self) -> usize {
        let own = self.locales.values().map(|it| it.own.longest());
        own.fold(self.table.longest(), usize::max)
    }

    /// What is known of a normalised text on a page of this locale.
    pub(super) fn judge(&self, texts: &LocaleTexts<'a>, text: &str, hint: Hint) -> Verdict {
        let candidates = self.table.find(text);
        let mut named: Vec<u32> = candidates.clone();
        named.retain(|at| {
            self.entry(*at)
                .is_some_and(|it| Some(it.message.key.as_str()) == hint.key)
        });
        let candidates = if named.is_empty() { candidates } else { named };
        // A word may be the same in two languages: what the locale says somewhere is not foreign.
        if !texts.own.find(text).is_empty() {
            return Verdict::Clean;
        }
        let ranked = candidates.into_iter().filter_map(|at| {
            let (entry, state) = (self.entry(at)?, texts.states.get(at as usize)?);
            let other_kind = entry.attribute != hint.attribute;
            Some((state.rank(), other_kind, at, entry, state))
        });
        let Some((_, _, _, entry, state)) = ranked.min_by_key(|it| (it.0, it.1, it.2)) else {
            return Verdict::Unknown;
        };
        match state {
            State::Fine => Verdict::Clean,
            State::Missing => Verdict::Untranslated(Why::Missing, entry.place(None)),
            State::Identical(place) => {
                Verdict::Untranslated(Why::Identical, entry.place(Some(place)))
            }
            State::Translated(place) => {
                let says = write_pattern(place.pattern);
                Verdict::Untranslated(Why::Unused(says), entry.place(Some(place)))
            }
        }
    }

    /// Whether the text is exactly what a message says, in the source locale or the page's.
    pub(super) fn says(&self, texts: Option<&LocaleTexts<'a>>, text: &str) -> bool {
        let own = texts.is_some_and(|it| !it.own.exact(text).is_empty());
        own || !self.table.exact(text).is_empty()
    }

    /// Whether a message has this key; `key.attribute` is one too.
    pub(super) fn has_key(&self, texts: Option<&LocaleTexts<'a>>, name: &str) -> bool {
        let known = |key: &str| {
            self.by_key.contains_key(key) || texts.is_some_and(|it| it.keys.contains(key))
        };
        known(name)
            || name.rsplit_once('.').is_some_and(|(key, attribute)| {
                let entries = self.by_key.get(key).into_iter().flatten();
                let mut entries = entries.filter_map(|at| self.entry(*at));
                entries.any(|it| it.attribute == Some(attribute))
            })
    }

    /// Whether a message shows a variable of this name.
    pub(super) fn has_variable(&self, texts: Option<&LocaleTexts<'a>>, name: &str) -> bool {
        texts.is_some_and(|it| it.variables.contains(name))
            || self
                .entries
                .iter()
                .any(|it| !it.pattern.is_plain() && it.pattern.shown_variables().contains(name))
    }

    /// The place of a message's value in the source, for a key that is shown.
    pub(super) fn place_of(&self, name: &str) -> Option<MessagePlace> {
        let at = self
            .by_key
            .get(name)
            .or_else(|| self.by_key.get(name.rsplit_once('.')?.0))?;
        self.entry(*at.first()?).map(|it| it.place(None))
    }

    fn entry(&self, at: u32) -> Option<&SourceText<'a>> {
        self.entries.get(at as usize)
    }
}

impl State<'_> {
    /// Which of several messages with one text is the likelier cause.
    fn rank(&self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Missing => 1,
            Self::Identical(_) => 2,
            Self::Translated(_) => 3,
        }
    }
}

impl SourceText<'_> {
    fn name(&self) -> String {
        match self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.message.key),
            None => self.message.key.clone(),
        }
    }

    fn place(&self, translation: Option<&Place<'_>>) -> MessagePlace {
        let own = self.attribute.and_then(|it| self.message.attribute(it));
        let span = own.map_or(self.message.span, |it| it.span);
        let (file, line) = match translation {
            Some(place) => (&place.file.path, place.span.line),
            None => (&self.file.path, span.line),
        };
        MessagePlace {
            message: self.message.key.clone(),
            attribute: self.attribute.map(str::to_owned),
            file: file.clone(),
            line,
            source: write_pattern(self.pattern),
        }
    }
}

impl<'a> LocaleTexts<'a> {
    fn new(
        locale: &Locale,
        catalog: &'a LocaleCatalog,
        entries: &[SourceText<'a>],
        source: &KeyIndex<'a>,
        allowed: &AllowList,
    ) -> Self {
        let keys = KeyIndex::new(catalog);
        let lookup = Lookup::new(catalog, &keys);
        let states: Vec<_> = entries
            .iter()
            .map(|it| lookup.state(it, locale, allowed))
            .collect();
        let mut foreign = HashSet::new();
        let mut at_source = HashMap::new();
        for ((at, entry), state) in (0u32..).zip(entries).zip(&states) {
            if let State::Identical(place) = state {
                foreign.insert(std::ptr::from_ref(place.pattern));
            }
            at_source
                .entry((entry.message.key.as_str(), entry.attribute))
                .or_insert(at);
        }
        let own = catalog.messages().flat_map(|(_, message)| {
            message
                .patterns()
                .map(move |(attribute, pattern)| (message, attribute, pattern))
        });
        let own: Vec<_> = own
            .filter(|(message, _, it)| {
                !message.is_term && !foreign.contains(&std::ptr::from_ref(*it))
            })
            .collect();
        let texts = expanded(own.iter().map(|it| it.2), &[&keys, source]);
        let texts = texts.iter().filter_map(|(at, text)| {
            let (message, attribute, _) = own.get(*at as usize)?;
            let at = at_source.get(&(message.key.as_str(), *attribute));
            Some((at.copied().unwrap_or(u32::MAX), text))
        });
        let variables = own.iter().filter(|it| !it.2.is_plain());
        Self {
            states,
            own: TextTable::new(texts),
            keys: catalog.messages().map(|(_, it)| it.key.as_str()).collect(),
            variables: variables.flat_map(|it| it.2.shown_variables()).collect(),
        }
    }
}

/// Finds a locale's counterpart of a source text: in the paired file, else anywhere.
struct Lookup<'l, 'a> {
    in_file: HashMap<(&'a str, &'a str), (&'a CatalogFile, &'a Message)>,
    anywhere: HashMap<&'a str, (&'a CatalogFile, &'a Message)>,
    keys: &'l KeyIndex<'a>,
}

impl<'l, 'a> Lookup<'l, 'a> {
    fn new(catalog: &'a LocaleCatalog, keys: &'l KeyIndex<'a>) -> Self {
        let (mut in_file, mut anywhere) = (HashMap::new(), HashMap::new());
        for (below, file) in &catalog.files {
            for message in file.parsed.iter().flat_map(|it| &it.messages) {
                let key = message.key.as_str();
                in_file
                    .entry((below.as_str(), key))
                    .or_insert((file, message));
                anywhere.entry(key).or_insert((file, message));
            }
        }
        Self {
            in_file,
            anywhere,
            keys,
        }
    }

    fn state(&self, entry: &SourceText<'a>, locale: &Locale, allowed: &AllowList) -> State<'a> {
        let key = entry.message.key.as_str();
        let found = self
            .in_file
            .get(&(entry.below, key))
            .or_else(|| self.anywhere.get(key));
        let pattern = found.and_then(|(_, it)| it.pattern(entry.attribute));
        let (Some((file, message)), Some(pattern)) = (found, pattern) else {
            // What stands in a file that could not be read, nobody knows.
            return if self.keys.whole {
                State::Missing
            } else {
                State::Fine
            };
        };
        let own = entry.attribute.and_then(|it| message.attribute(it));
        let span = own.map_or(message.span, |it| it.span);
        let place = Place {
            file,
            span,
            pattern,
        };
        if !reads_the_same(entry.pattern, pattern) {
            State::Translated(place)
        } else if !has_words(pattern) || allowed.covers(locale, key, entry.attribute) {
            State::Fine
        } else {
            State::Identical(place)
        }
    }
}

/// Every text of the source's messages; terms are shown only through them.
fn source_texts(source: &LocaleCatalog) -> Vec<SourceText<'_>> {
    let mut entries = Vec::new();
    for (below, file) in &source.files {
        let messages = file.parsed.iter().flat_map(|it| &it.messages);
        for message in messages.filter(|it| !it.is_term) {
            entries.extend(message.patterns().map(|(attribute, pattern)| SourceText {
                below,
                file,
                message,
                attribute,
                pattern,
            }));
        }
    }
    entries
}

/// The plain texts of patterns, each with its pattern's number.
fn expanded<'a>(
    patterns: impl Iterator<Item = &'a Pattern>,
    indexes: &[&KeyIndex<'a>],
) -> Vec<(u32, PlainText)> {
    let resolve =
        |it: &crate::catalog::Reference| indexes.iter().find_map(|index| index.resolve(it));
    let all = (0u32..).zip(patterns).flat_map(|(at, pattern)| {
        pattern
            .plain_texts(&resolve)
            .into_iter()
            .map(move |text| (at, text))
    });
    all.collect()
}
