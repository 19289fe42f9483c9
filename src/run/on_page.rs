//! Translation checks on pages, in the shape of rules' judgements.

use std::collections::BTreeMap;

use super::catalogs::CatalogJob;
use super::kit::Kit;
use super::strings::{StringsBook, StringsOfPage};
use crate::finding::{LocaleStrings, Place};
use crate::locale::Locale;
use crate::rule::{Descriptor, Judgement, Note, Outcome, Page};
use crate::translation::page::{MessageIndex, MessagePlace, PageResult, StringFinding, check_page};

/// The messages of a site, ready to be looked up on its pages.
#[derive(Debug)]
pub(super) struct OnPage<'a> {
    index: MessageIndex<'a>,
    book: StringsBook,
}

/// A rule's judgements on a page, each with the message behind it.
pub(super) type StringJudgements<'k> = (&'k Descriptor, Vec<(Judgement, Option<Place>)>);

impl<'a> OnPage<'a> {
    /// Indexes the catalogs. Without catalogs only raw keys and placeables can be found, and text in
    /// another language than its page; `source` is then the locale that pages are translated from.
    pub(super) fn new(job: &'a CatalogJob, source: Option<&'a Locale>) -> Self {
        let index = job
            .catalogs
            .as_ref()
            .map(|catalogs| MessageIndex::new(catalogs, &job.allowed));
        Self {
            index: index.unwrap_or_else(|| MessageIndex::without_catalogs(source)),
            book: StringsBook::default(),
        }
    }

    /// The key of the message that says `text`, in any locale.
    pub(super) fn key_of(&self, text: &str) -> Option<String> {
        self.index.key_of(text)
    }

    /// What the translation rules of this run say of a page, and the messages it shows.
    pub(super) fn judge<'k>(
        &self,
        kit: &'k Kit,
        page: &Page<'_>,
        url: &str,
        locale: Option<&Locale>,
    ) -> (Vec<StringJudgements<'k>>, Option<StringsOfPage>) {
        let check = check_page(page.snapshot, &page.semantics, locale, &self.index);
        let strings = StringsOfPage::new(page, url, locale, &check);
        let wanted = check
            .results
            .into_iter()
            .filter_map(|result| Some((kit.rules.get(result.rule)?, result)));
        let judged = wanted
            .map(|(rule, result)| (&rule.descriptor, judgements(page, result)))
            .collect();
        (judged, strings)
    }

    /// Keeps the messages of a page that was checked.
    pub(super) fn keep(&self, strings: Option<StringsOfPage>) {
        if let Some(strings) = strings {
            self.book.add(strings);
        }
    }

    /// Which page shows which message, when all pages are kept.
    pub(super) fn strings(&self) -> BTreeMap<Locale, LocaleStrings> {
        self.book.finish(&self.index)
    }
}

fn judgements(page: &Page<'_>, result: PageResult) -> Vec<(Judgement, Option<Place>)> {
    let applies = result.looked_at > 0;
    let mut all: Vec<_> = result.findings.into_iter().map(judgement).collect();
    if all.is_empty()
        && applies
        && let Some(root) = page.snapshot.root_element()
    {
        // Strings that are as they should be have no judgement each: the page has one.
        all.push((
            Judgement {
                node: root.id(),
                outcome: Outcome::Passed,
                notes: Vec::new(),
            },
            None,
        ));
    }
    all
}

fn judgement(finding: StringFinding) -> (Judgement, Option<Place>) {
    let outcome = if finding.certain {
        Outcome::Failed
    } else {
        Outcome::CantTell
    };
    let note = finding
        .args
        .into_iter()
        .fold(Note::new(finding.says), |note, (name, value)| {
            note.with(name, value)
        });
    (
        Judgement {
            node: finding.node,
            outcome,
            notes: vec![note],
        },
        finding.place.map(place),
    )
}

fn place(place: MessagePlace) -> Place {
    Place {
        message: place.message,
        attribute: place.attribute,
        file: place.file,
        line: place.line,
        source: Some(place.source),
    }
}
