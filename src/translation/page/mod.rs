//! Checks on a rendered page: what is still in the source language, and what shows the inside of the
//! program instead of a text.
//!
//! [`MessageIndex`] is made once for all pages; [`check_page`] looks at one.

mod hard_coded;
mod index;
mod mixed_numerals;
mod normal;
mod number_order;
mod other_language;
mod placeholder;
mod raw_key;
mod sightings;
mod source_format;
mod states;
mod strings;
mod table;
mod untranslated;

use std::collections::BTreeMap;

use crate::locale::Locale;
use crate::semantics::Semantics;
use crate::snapshot::{NodeId, Snapshot};

pub use index::{InCatalog, MessageIndex, MessageNumber, MessagePlace};
pub use sightings::{Shows, Sighting};
pub use strings::{Kind, PageString};

/// The rules over strings of pages, by id.
pub const RULES: [&str; 8] = [
    raw_key::ID,
    untranslated::NAME_ID,
    untranslated::TEXT_ID,
    hard_coded::NAME_ID,
    hard_coded::TEXT_ID,
    source_format::ID,
    mixed_numerals::ID,
    number_order::ID,
];

/// What one rule says of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageResult {
    /// The rule.
    pub rule: &'static str,
    /// How many strings it looked at: without any it does not apply to the page.
    pub looked_at: usize,
    /// What it found, in document order; at most one for each element and message.
    pub findings: Vec<StringFinding>,
}

/// A string that should not stand on the page as it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StringFinding {
    /// The element.
    pub node: NodeId,
    /// The attribute that the string is in, if it is in one.
    pub attribute: Option<&'static str>,
    /// Whether it is a fact. If not, `says` is a question to a person.
    pub certain: bool,
    /// Key of the sentence for people.
    pub says: &'static str,
    /// Values for that sentence.
    pub args: BTreeMap<&'static str, String>,
    /// The message that the string comes from.
    pub place: Option<MessagePlace>,
}

/// What the checks say of a page.
#[derive(Debug, Default)]
pub struct PageCheck {
    /// What the rules say.
    pub results: Vec<PageResult>,
    /// Which messages the page shows, and where.
    pub sightings: Vec<Sighting>,
    /// How many strings no message says.
    pub unknown: usize,
}

/// Applies the rules to a page. `locale` is the page's; without it only raw keys are looked for.
/// Pages in the source's language are rightly in it.
pub fn check_page<'s>(
    snapshot: &'s Snapshot,
    semantics: &Semantics<'s>,
    locale: Option<&Locale>,
    index: &MessageIndex<'_>,
) -> PageCheck {
    let text = strings::PageText::new(snapshot, semantics, locale);
    let raw = raw_key::check(&text, locale, index);
    let (untranslated, mut origins) = untranslated::check(&text, locale, index);
    let mut format = source_format::check(&text, locale);
    let numerals = mixed_numerals::check(&text, locale);
    let mut order = number_order::check(&text);
    for finding in format.findings.iter_mut().chain(&mut order.findings) {
        finding.place = place_of(finding, snapshot, &origins.sightings, locale, index);
    }
    let untranslated = if index.is_empty() {
        other_language::check(&text, locale, index)
    } else {
        untranslated
    };
    let hard_coded = hard_coded::check(&origins, locale, index);
    for finding in &raw.findings {
        let message = finding.place.as_ref().and_then(|it| index.number_of(it));
        origins.sightings.add(Sighting {
            node: finding.node,
            attribute: finding.attribute,
            messages: message.into_iter().collect(),
            shows: Shows::Key,
        });
    }
    PageCheck {
        unknown: origins.unmatched.len(),
        sightings: origins.sightings.into_vec(),
        results: [raw, format, numerals, order]
            .into_iter()
            .chain(untranslated)
            .chain(hard_coded)
            .collect(),
    }
}

/// The message behind a string, or behind the text that the string is a part of.
fn place_of(
    finding: &StringFinding,
    snapshot: &Snapshot,
    sightings: &sightings::Sightings,
    locale: Option<&Locale>,
    index: &MessageIndex<'_>,
) -> Option<MessagePlace> {
    /// Elements within one text: a message holds few levels of markup.
    const LEVELS: usize = 4;
    let node = snapshot.node(finding.node)?;
    let mut around = std::iter::once(node)
        .chain(node.flat_ancestors())
        .take(LEVELS);
    let number = around.find_map(|it| sightings.message_at(it.id(), finding.attribute))?;
    Some(index.message(number, locale?)?.0)
}

/// The beginning of a text, for a sentence about it.
fn excerpt(text: &str) -> String {
    const MOST: usize = 120;
    let mut letters = text.chars();
    let mut out: String = letters.by_ref().take(MOST).collect();
    if letters.next().is_some() {
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests;
