//! What a locale makes of the source's texts.

use std::collections::{HashMap, HashSet};

use super::index::{SourceText, expanded};
use super::table::TextTable;
use crate::catalog::{CatalogFile, LocaleCatalog, Message, Pattern, Span};
use crate::locale::Locale;
use crate::translation::AllowList;
use crate::translation::catalog::{KeyIndex, has_words, reads_the_same};

/// What a locale makes of the source's texts.
#[derive(Debug)]
pub(super) struct LocaleTexts<'a> {
    /// For each text of the source.
    pub(super) states: Vec<State<'a>>,
    /// What the locale says in its own words, rightly identical texts included.
    pub(super) own: TextTable,
    /// Keys that only this locale has.
    pub(super) keys: HashSet<&'a str>,
    /// Variables that the locale's texts show.
    pub(super) variables: HashSet<&'a str>,
}

/// What became of a text of the source in a locale.
#[derive(Debug, Clone, Copy)]
pub(super) enum State<'a> {
    /// The locale does not have it.
    Missing,
    /// It reads like the source and may not.
    Identical(Place<'a>),
    /// It reads like the source and may; or nothing is known of it, and it has no place.
    Fine(Option<Place<'a>>),
    /// It was translated.
    Translated(Place<'a>),
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) file: &'a CatalogFile,
    pub(super) span: Span,
    pub(super) pattern: &'a Pattern,
}

impl State<'_> {
    /// Which of several messages with one text is the likelier cause.
    pub(super) fn rank(&self) -> u8 {
        match self {
            Self::Fine(_) => 0,
            Self::Missing => 1,
            Self::Identical(_) => 2,
            Self::Translated(_) => 3,
        }
    }
}

impl<'a> LocaleTexts<'a> {
    pub(super) fn new(
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
                State::Fine(None)
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
            State::Fine(Some(place))
        } else {
            State::Identical(place)
        }
    }
}
