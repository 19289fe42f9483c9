//! `hard-coded-text` and `hard-coded-name`: a string in the source language that no message says, on
//! a page whose other strings come from the catalogs.

use std::collections::{BTreeMap, HashSet};

use super::sightings::Sightings;
use super::{MessageIndex, PageResult, StringFinding, excerpt};
use crate::language::{Evidence, LanguageTag, Match, Strength};
use crate::locale::Locale;
use crate::snapshot::NodeId;

pub(super) const TEXT_ID: &str = "hard-coded-text";
pub(super) const NAME_ID: &str = "hard-coded-name";

/// Letters below which the language of a text is not told: names and terms are as short.
const SHORTEST: usize = 11;
/// Strings from the catalogs that show that a page is made from them.
const FEWEST_KNOWN: usize = 5;

/// A string that no message says.
#[derive(Debug)]
pub(super) struct Unmatched {
    pub(super) node: NodeId,
    pub(super) attribute: Option<&'static str>,
    pub(super) words: String,
    pub(super) is_name: bool,
}

/// The strings of a page by whether a message says them.
#[derive(Debug, Default)]
pub(super) struct Origins {
    /// How many a message says.
    pub(super) known: usize,
    /// Which messages they are.
    pub(super) sightings: Sightings,
    /// The others, in document order.
    pub(super) unmatched: Vec<Unmatched>,
}

impl Origins {
    /// Content that comes from elsewhere, such as articles, has no messages: nothing is said of a
    /// page unless most of it is from the catalogs.
    fn is_from_catalogs(&self) -> bool {
        self.known >= FEWEST_KNOWN && self.known > self.unmatched.len()
    }
}

pub(super) fn check(
    origins: &Origins,
    locale: Option<&Locale>,
    index: &MessageIndex<'_>,
) -> [PageResult; 2] {
    let mut results = [NAME_ID, TEXT_ID].map(|rule| PageResult {
        rule,
        looked_at: 0,
        findings: Vec::new(),
    });
    let tag = locale.and_then(|it| LanguageTag::parse(it.as_str()));
    let (Some(tag), Some(source)) = (tag, index.source_language()) else {
        return results;
    };
    if !origins.is_from_catalogs() || tag.language() == source {
        return results;
    }
    let [names, texts] = &mut results;
    let mut told = HashSet::new();
    for string in &origins.unmatched {
        let result = if string.is_name {
            &mut *names
        } else {
            &mut *texts
        };
        result.looked_at += 1;
        if let Some(strength) = in_source_language(&string.words, &tag, source)
            && told.insert((string.node, string.attribute))
        {
            result.findings.push(finding(string, strength));
        }
    }
    results
}

/// How sure it is that the words are in the source's language and not in the page's.
fn in_source_language(words: &str, page: &LanguageTag, source: &str) -> Option<Strength> {
    if words.chars().count() < SHORTEST {
        return None;
    }
    match Evidence::of(words).against(page) {
        Match::Other(language, strength) if language == source => Some(strength),
        _ => None,
    }
}

fn finding(string: &Unmatched, strength: Strength) -> StringFinding {
    let certain = strength >= Strength::Certain;
    StringFinding {
        node: string.node,
        attribute: string.attribute,
        certain,
        says: match (string.is_name, certain) {
            (_, false) => "hard-coded-ask",
            (true, true) => "hard-coded-name-found",
            (false, true) => "hard-coded-text-found",
        },
        args: BTreeMap::from([("text", excerpt(&string.words))]),
        place: None,
    }
}
