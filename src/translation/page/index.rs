//! Which message a text on a page comes from, and what became of it in the page's locale.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::normal::normalised;
use super::states::{LocaleTexts, Place, State};
use super::table::TextTable;
use crate::catalog::{
    CatalogFile, Catalogs, LocaleCatalog, Message, Pattern, PlainText, write_pattern,
};
use crate::locale::Locale;
use crate::translation::AllowList;
use crate::translation::catalog::KeyIndex;

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
pub(super) struct SourceText<'a> {
    pub(super) below: &'a str,
    file: &'a CatalogFile,
    pub(super) message: &'a Message,
    pub(super) attribute: Option<&'a str>,
    pub(super) pattern: &'a Pattern,
}

/// A text of the source: its number in the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageNumber(u32);

/// What a locale's catalogs have of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum InCatalog {
    /// The locale is the source.
    Source,
    /// A translation.
    Translated,
    /// The source's words, which may be right in this locale too.
    Same,
    /// The source's words, left as they were.
    Identical,
    /// Nothing.
    Missing,
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
    /// It is what the locale says, in these messages.
    Clean(Vec<MessageNumber>),
    /// It is what the source says, in these messages, the likeliest first.
    Untranslated(Why, MessagePlace, Vec<MessageNumber>),
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

    /// Without messages: what is known is the locale that the others are translated from.
    pub fn without_catalogs(source: Option<&'a Locale>) -> Self {
        Self {
            source,
            ..Self::default()
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

    /// What is known of a normalised text on a page of this locale, or without one of the source's.
    pub(super) fn judge(&self, texts: Option<&LocaleTexts<'a>>, text: &str, hint: Hint) -> Verdict {
        let candidates = self.table.find(text);
        let Some(texts) = texts else {
            let found = self.likeliest(candidates, hint);
            return if found.is_empty() {
                Verdict::Unknown
            } else {
                Verdict::Clean(found)
            };
        };
        // A word may be the same in two languages: what the locale says somewhere is not foreign.
        let own = texts.own.find(text);
        if !own.is_empty() {
            return Verdict::Clean(self.likeliest(own, hint));
        }
        self.judge_foreign(texts, self.named(candidates, hint), hint)
    }

    /// What became of the likeliest of some messages that the source says.
    fn judge_foreign(&self, texts: &LocaleTexts<'a>, candidates: Vec<u32>, hint: Hint) -> Verdict {
        let ranked = candidates.into_iter().filter_map(|at| {
            let (entry, state) = (self.entry(at)?, texts.states.get(at as usize)?);
            let other_kind = entry.attribute != hint.attribute;
            Some(((state.rank(), other_kind), at, entry, state))
        });
        let ranked: Vec<_> = ranked.collect();
        let Some((rank, _, entry, state)) = ranked.iter().min_by_key(|it| (it.0, it.1)) else {
            return Verdict::Unknown;
        };
        let equals = ranked.iter().filter(|it| it.0 == *rank);
        let numbers = equals.map(|it| MessageNumber(it.1)).collect();
        let (why, place) = match state {
            State::Fine(_) => return Verdict::Clean(numbers),
            State::Missing => (Why::Missing, None),
            State::Identical(place) => (Why::Identical, Some(place)),
            State::Translated(place) => (Why::Unused(write_pattern(place.pattern)), Some(place)),
        };
        Verdict::Untranslated(why, entry.place(place), numbers)
    }

    /// Those of some messages that the element names, if it names any of them.
    fn named(&self, candidates: Vec<u32>, hint: Hint) -> Vec<u32> {
        self.preferring(candidates, |it| Some(it.message.key.as_str()) == hint.key)
    }

    /// Those of some messages that the element names, or that are in an attribute as the text is.
    fn likeliest(&self, candidates: Vec<u32>, hint: Hint) -> Vec<MessageNumber> {
        let named = self.named(candidates, hint);
        let alike = self.preferring(named, |it| it.attribute == hint.attribute);
        // A message that only the locale has is none of the source's.
        let known = alike.into_iter().filter(|at| self.entry(*at).is_some());
        known.map(MessageNumber).collect()
    }

    fn preferring(
        &self,
        candidates: Vec<u32>,
        is_better: impl Fn(&SourceText<'a>) -> bool,
    ) -> Vec<u32> {
        let better = candidates.iter().copied();
        let better: Vec<u32> = better
            .filter(|at| self.entry(*at).is_some_and(&is_better))
            .collect();
        if better.is_empty() {
            candidates
        } else {
            better
        }
    }

    /// The locale that messages are first written in.
    pub fn source(&self) -> Option<&'a Locale> {
        self.source
    }

    /// A message's place in the catalogs of a page's locale, and what they have of it.
    pub fn message(
        &self,
        MessageNumber(at): MessageNumber,
        page: &Locale,
    ) -> Option<(MessagePlace, InCatalog)> {
        let entry = self.entry(at)?;
        let Some(texts) = self.locale(page) else {
            return Some((entry.place(None), InCatalog::Source));
        };
        let (place, state) = match texts.states.get(at as usize)? {
            State::Missing => (None, InCatalog::Missing),
            State::Identical(place) => (Some(place), InCatalog::Identical),
            State::Fine(place) => (place.as_ref(), InCatalog::Same),
            State::Translated(place) => (Some(place), InCatalog::Translated),
        };
        Some((entry.place(place), state))
    }

    /// The number of a message's value or attribute.
    pub(super) fn number_of(&self, place: &MessagePlace) -> Option<MessageNumber> {
        let entries = self.by_key.get(place.message.as_str())?;
        let mut entries = entries.iter().copied();
        let meant = |at: &u32| {
            self.entry(*at)
                .is_some_and(|it| it.attribute == place.attribute.as_deref())
        };
        entries.find(meant).map(MessageNumber)
    }

    /// Whether the page is in the language that messages are first written in.
    pub(super) fn is_source(&self, page: &Locale) -> bool {
        self.source_language() == Some(page.language())
    }

    /// Whether the text is exactly what a message says, in the source locale or the page's.
    pub(super) fn says(&self, texts: Option<&LocaleTexts<'a>>, text: &str) -> bool {
        let own = texts.is_some_and(|it| !it.own.exact(text).is_empty());
        own || !self.table.exact(text).is_empty()
    }

    /// Whether the locale's own message that `text` comes from says these words itself, beside what fills
    /// its gaps.
    pub(super) fn says_in(texts: Option<&LocaleTexts<'a>>, text: &str, words: &str) -> bool {
        texts.is_some_and(|it| it.own.says_in(text, words))
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
pub(super) fn expanded<'a>(
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
