//! `untranslated-text` and `untranslated-name`: a string of the page is what the source says.

use std::collections::BTreeMap;
use std::collections::HashSet;

use super::hard_coded::{Origins, Unmatched};
use super::index::{Hint, MessageNumber, MessagePlace, Verdict, Why};
use super::normal::normalised;
use super::sightings::{Shows, Sighting};
use super::states::LocaleTexts;
use super::strings::{Kind, PageText, Stretch};
use super::{MessageIndex, PageResult, StringFinding, excerpt};
use crate::locale::Locale;
use crate::snapshot::{Node, NodeId};
use crate::translation::catalog::text_has_words;

pub(super) const TEXT_ID: &str = "untranslated-text";
pub(super) const NAME_ID: &str = "untranslated-name";

/// A word or two may be the same in the page's language by chance.
const TELLING_WORDS: usize = 3;

/// Also tells which strings come from a message.
pub(super) fn check(
    text: &PageText<'_>,
    locale: Option<&Locale>,
    index: &MessageIndex<'_>,
) -> ([PageResult; 2], Origins) {
    let mut search = Search::default();
    let texts = locale.and_then(|it| index.locale(it));
    if texts.is_some() || locale.is_some_and(|it| index.is_source(it)) {
        search.texts(text, index, texts);
        search.others(text, index, texts);
    }
    if texts.is_none() {
        // The source's own pages are rightly in its language.
        (search.text, search.name) = (Found::default(), Found::default());
    }
    let [name, text] =
        [(NAME_ID, search.name), (TEXT_ID, search.text)].map(|(rule, found)| PageResult {
            rule,
            looked_at: found.looked_at,
            findings: found.findings,
        });
    ([name, text], search.origins)
}

#[derive(Default)]
struct Found {
    looked_at: usize,
    findings: Vec<StringFinding>,
}

#[derive(Default)]
struct Search {
    text: Found,
    name: Found,
    /// Elements and messages that were told of.
    told: HashSet<(NodeId, &'static str, MessagePlace)>,
    origins: Origins,
}

impl Search {
    /// Looks at elements from the outside in: a message may span several, links within it included.
    /// What is settled for an element is settled for all that it holds.
    fn texts(
        &mut self,
        page: &PageText<'_>,
        index: &MessageIndex<'_>,
        texts: Option<&LocaleTexts<'_>>,
    ) {
        let longest = index.longest();
        let mut at = 0;
        // The last text of the locale with gaps, and where it ends.
        let mut gapped = (0, String::new());
        while let Some(stretch) = page.stretches.get(at) {
            let next = at + 1;
            at = next;
            let words = page.words.get(stretch.range.clone()).unwrap_or("");
            let too_long = words.trim().len() > longest;
            if stretch.own == 0 || too_long && !stretch.is_run {
                continue;
            }
            let words = normalised(words);
            if !text_has_words(&words) {
                continue;
            }
            if too_long {
                self.unmatched(stretch.node, None, words, false);
                continue;
            }
            self.text.looked_at += usize::from(stretch.is_run);
            let node = innermost(page, next..stretch.end, stretch, &words);
            let hint = Hint {
                key: node
                    .attr("data-l10n-id")
                    .or(stretch.node.attr("data-l10n-id")),
                attribute: None,
            };
            match index.judge(texts, &words, hint) {
                Verdict::Unknown if stretch.is_run => {
                    let (end, around) = &gapped;
                    if next > *end || !MessageIndex::says_in(texts, around, &words) {
                        self.unmatched(stretch.node, None, words, false);
                    }
                }
                Verdict::Unknown => {}
                Verdict::Clean(messages) => {
                    self.saw(node, None, messages, Shows::Text);
                    // Words that are put into a text of the locale may themselves be foreign.
                    if !index.says(texts, &words) {
                        gapped = (stretch.end, words);
                        continue;
                    }
                    self.origins.known += 1;
                    self.text.looked_at += usize::from(!stretch.is_run);
                    at = stretch.end.max(next);
                }
                Verdict::Untranslated(why, place, messages) => {
                    self.saw(node, None, messages, Shows::Source);
                    self.origins.known += 1;
                    self.text.looked_at += usize::from(!stretch.is_run);
                    self.tell(TEXT_ID, node, None, &words, why, place, hint.key.is_some());
                    at = stretch.end.max(next);
                }
            }
        }
    }

    /// Looks at titles, button values and attributes.
    fn others(
        &mut self,
        page: &PageText<'_>,
        index: &MessageIndex<'_>,
        texts: Option<&LocaleTexts<'_>>,
    ) {
        for string in &page.others {
            let words = normalised(string.text);
            if !text_has_words(&words) {
                continue;
            }
            let attribute = string.kind.attribute();
            // The title of a document is read in the browser's tab; that of a graphic is its name.
            let shown = match string.kind {
                Kind::Attribute(_) => false,
                Kind::Title => string.node.is_html(),
                Kind::Text | Kind::ButtonValue => true,
            };
            let rule = if shown { TEXT_ID } else { NAME_ID };
            self.found(rule).looked_at += 1;
            let hint = Hint {
                key: string.l10n_id,
                attribute,
            };
            match index.judge(texts, &words, hint) {
                Verdict::Unknown => self.unmatched(string.node, attribute, words, !shown),
                Verdict::Clean(messages) => {
                    self.saw(string.node, attribute, messages, Shows::Text);
                    self.origins.known += 1;
                }
                Verdict::Untranslated(why, place, messages) => {
                    self.saw(string.node, attribute, messages, Shows::Source);
                    self.origins.known += 1;
                    let named = string.l10n_id.is_some();
                    self.tell(rule, string.node, attribute, &words, why, place, named);
                }
            }
        }
    }

    fn saw(
        &mut self,
        node: Node<'_>,
        attribute: Option<&'static str>,
        messages: Vec<MessageNumber>,
        shows: Shows,
    ) {
        self.origins.sightings.add(Sighting {
            node: node.id(),
            attribute,
            messages,
            shows,
        });
    }

    fn unmatched(
        &mut self,
        node: Node<'_>,
        attribute: Option<&'static str>,
        words: String,
        is_name: bool,
    ) {
        self.origins.unmatched.push(Unmatched {
            node: node.id(),
            attribute,
            words,
            is_name,
        });
    }

    fn found(&mut self, rule: &'static str) -> &mut Found {
        if rule == TEXT_ID {
            &mut self.text
        } else {
            &mut self.name
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one finding")]
    fn tell(
        &mut self,
        rule: &'static str,
        node: Node<'_>,
        attribute: Option<&'static str>,
        words: &str,
        why: Why,
        place: MessagePlace,
        named: bool,
    ) {
        if !self.told.insert((node.id(), rule, place.clone())) {
            return;
        }
        let text = rule == TEXT_ID;
        let mut args = BTreeMap::from([
            ("text", excerpt(words)),
            (
                "message",
                place
                    .attribute
                    .as_ref()
                    .map_or(place.message.clone(), |it| {
                        format!("{}.{it}", place.message)
                    }),
            ),
        ]);
        let certain = named || !matches!(why, Why::Unused(_)) || is_telling(words);
        let says = match (&why, certain) {
            (Why::Missing, _) if text => "untranslated-text-missing",
            (Why::Missing, _) => "untranslated-name-missing",
            (Why::Identical, _) if text => "untranslated-text-identical",
            (Why::Identical, _) => "untranslated-name-identical",
            (Why::Unused(_), true) if text => "untranslated-text-other",
            (Why::Unused(_), true) => "untranslated-name-other",
            (Why::Unused(_), false) => "untranslated-ask",
        };
        if let Why::Unused(translation) = why {
            args.insert("translation", excerpt(&translation));
        }
        self.found(rule).findings.push(StringFinding {
            node: node.id(),
            attribute,
            certain,
            says,
            args,
            place: Some(place),
        });
    }
}

/// Whether a text is long enough not to be the same in two languages by chance.
fn is_telling(words: &str) -> bool {
    words.split(' ').filter(|it| text_has_words(it)).count() >= TELLING_WORDS
}

/// The innermost element that holds all of the words: a label's text is in its `span`.
fn innermost<'s>(
    page: &PageText<'s>,
    inner: std::ops::Range<usize>,
    outer: &Stretch<'s>,
    words: &str,
) -> Node<'s> {
    let mut node = outer.node;
    for stretch in page.stretches.get(inner).into_iter().flatten() {
        let own = page.words.get(stretch.range.clone()).unwrap_or("");
        if normalised(own) == words {
            node = stretch.node;
        } else if !own.trim().is_empty() {
            // The words are in several elements from here on.
            break;
        }
    }
    node
}
