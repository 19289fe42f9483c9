//! Which message shows on which page: kept while pages stream through, a bounded number of places of
//! each message.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use crate::finding::{
    Finding, Instance, LocaleStrings, PageStrings, Place, ShownMessage, StringPlace,
};
use crate::locale::Locale;
use crate::rule::Page;
use crate::snapshot::target;
use crate::translation::page::{MessageIndex, MessageNumber, PageCheck, Sighting};

/// Version of the shape of `strings.json`.
const SCHEMA_VERSION: u32 = 1;
/// Pages of which a message's places are kept: those whose addresses sort first.
const MOST_PAGES: usize = 50;
/// Places of a message kept on one page.
const MOST_PLACES: usize = 10;

/// The strings of one page.
#[derive(Debug)]
pub(super) struct StringsOfPage {
    locale: Locale,
    url: String,
    unknown: usize,
    places: BTreeMap<MessageNumber, Vec<StringPlace>>,
}

impl StringsOfPage {
    /// Resolves what was seen on a page. `None` where there are no catalogs.
    pub(super) fn new(
        page: &Page<'_>,
        url: &str,
        locale: Option<&Locale>,
        check: &PageCheck,
    ) -> Option<Self> {
        let mut places: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for sighting in &check.sightings {
            let Some(place) = place(page, url, sighting) else {
                continue;
            };
            for message in &sighting.messages {
                let here = places.entry(*message).or_default();
                if here.len() < MOST_PLACES {
                    here.push(place.clone());
                }
            }
        }
        (!places.is_empty()).then_some(Self {
            locale: locale?.clone(),
            url: url.to_owned(),
            unknown: check.unknown,
            places,
        })
    }
}

fn place(page: &Page<'_>, url: &str, sighting: &Sighting) -> Option<StringPlace> {
    let node = page.snapshot.node(sighting.node)?;
    let bounds = node
        .bounds()
        .map(|b| [b.x, b.y, b.width, b.height].map(|v| (v * 100.0).round() / 100.0));
    Some(StringPlace {
        url: url.to_owned(),
        target: target(node),
        attribute: sighting.attribute.map(str::to_owned),
        bounds,
        shows: sighting.shows,
        ambiguous: sighting.messages.len() > 1,
    })
}

/// The strings of all pages.
#[derive(Debug, Default)]
pub(super) struct StringsBook {
    locales: Mutex<BTreeMap<Locale, Chapter>>,
}

/// Those of one locale.
#[derive(Debug, Default)]
struct Chapter {
    messages: HashMap<MessageNumber, Seen>,
    pages: BTreeMap<String, (Vec<MessageNumber>, usize)>,
}

/// Where one message shows.
#[derive(Debug, Default)]
struct Seen {
    pages: usize,
    places: BTreeMap<String, Vec<StringPlace>>,
}

impl StringsBook {
    /// Adds a page that was judged.
    pub(super) fn add(&self, page: StringsOfPage) {
        let mut locales = self.locales.lock().unwrap_or_else(PoisonError::into_inner);
        locales.entry(page.locale.clone()).or_default().add(page);
    }

    /// What reports show, in order whatever the order in which pages came.
    pub(super) fn finish(&self, index: &MessageIndex<'_>) -> BTreeMap<Locale, LocaleStrings> {
        let locales =
            std::mem::take(&mut *self.locales.lock().unwrap_or_else(PoisonError::into_inner));
        let Some(source) = index.source() else {
            return BTreeMap::new();
        };
        let told = locales.into_iter().map(|(locale, chapter)| {
            let strings = chapter.tell(&locale, source, index);
            (locale, strings)
        });
        told.collect()
    }
}

impl Chapter {
    fn add(&mut self, page: StringsOfPage) {
        let numbers = page.places.keys().copied().collect();
        self.pages.insert(page.url.clone(), (numbers, page.unknown));
        for (message, places) in page.places {
            let seen = self.messages.entry(message).or_default();
            seen.pages += 1;
            seen.places.insert(page.url.clone(), places);
            if seen.places.len() > MOST_PAGES {
                seen.places.pop_last();
            }
        }
    }

    fn tell(self, locale: &Locale, source: &Locale, index: &MessageIndex<'_>) -> LocaleStrings {
        let shown = self
            .messages
            .into_iter()
            .filter_map(|(number, seen)| Some((number, message(number, seen, locale, index)?)));
        let shown: HashMap<MessageNumber, ShownMessage> = shown.collect();
        let page = |(url, (numbers, unknown)): (String, (Vec<MessageNumber>, usize))| {
            let mut messages: Vec<String> = numbers
                .iter()
                .filter_map(|number| shown.get(number).map(ShownMessage::name))
                .collect();
            messages.sort();
            messages.dedup();
            PageStrings {
                url,
                messages,
                unknown,
            }
        };
        let pages = self.pages.into_iter().map(page).collect();
        let mut messages: Vec<ShownMessage> = shown.into_values().collect();
        messages.sort_by(|a, b| {
            (&a.message, &a.attribute, &a.file, a.line).cmp(&(
                &b.message,
                &b.attribute,
                &b.file,
                b.line,
            ))
        });
        LocaleStrings {
            schema_version: SCHEMA_VERSION,
            locale: locale.clone(),
            source_locale: source.clone(),
            messages,
            pages,
        }
    }
}

fn message(
    number: MessageNumber,
    seen: Seen,
    locale: &Locale,
    index: &MessageIndex<'_>,
) -> Option<ShownMessage> {
    let (place, state) = index.message(number, locale)?;
    Some(ShownMessage {
        message: place.message,
        attribute: place.attribute,
        file: place.file,
        line: place.line,
        source: place.source,
        state,
        pages: seen.pages,
        picture: None,
        places: seen.places.into_values().flatten().collect(),
    })
}

/// Names the message behind each finding of a rule that knows elements alone.
pub(super) fn name_messages(findings: &mut [Finding], strings: &BTreeMap<Locale, LocaleStrings>) {
    let wanted = |finding: &&mut Finding| finding.rule == "clipped-in-locale";
    for finding in findings.iter_mut().filter(wanted) {
        let mut instances = finding.instances.iter();
        finding.catalog_message = instances.find_map(|it| message_of(it, strings));
    }
}

/// The message that an element shows, where there is but one that it can be.
fn message_of(instance: &Instance, strings: &BTreeMap<Locale, LocaleStrings>) -> Option<Place> {
    let shows = |place: &StringPlace| {
        let is_text = place.attribute.is_none() && !place.ambiguous;
        is_text && place.url == instance.url && place.target == instance.target
    };
    let messages = &strings.get(instance.locale.as_ref()?)?.messages;
    let message = messages.iter().find(|it| it.places.iter().any(shows))?;
    Some(Place {
        message: message.message.clone(),
        attribute: message.attribute.clone(),
        file: message.file.clone(),
        line: message.line,
        source: Some(message.source.clone()),
    })
}

/// Gives each message the picture of a finding about it.
pub(super) fn add_pictures(strings: &mut BTreeMap<Locale, LocaleStrings>, findings: &[Finding]) {
    let mut pictures: HashMap<(&Locale, &str, Option<&str>), &str> = HashMap::new();
    for finding in findings {
        let Some(place) = &finding.catalog_message else {
            continue;
        };
        for instance in &finding.instances {
            if let (Some(locale), Some(picture)) = (&instance.locale, &instance.evidence) {
                let key = (locale, place.message.as_str(), place.attribute.as_deref());
                pictures.entry(key).or_insert(picture);
            }
        }
    }
    for (locale, strings) in strings {
        for message in &mut strings.messages {
            let key = (
                locale,
                message.message.as_str(),
                message.attribute.as_deref(),
            );
            message.picture = pictures.get(&key).map(|it| (*it).to_owned());
        }
    }
}
