//! What the texts of a page are in, against what the page says they are in.
//!
//! Texts are gathered after ACT "text inheriting its programmatic language": what is seen or announced,
//! alternatives and descriptions included, down to where another `lang` begins. Code, and what the
//! author keeps from translation, is in no human language.

mod collect;
mod passages;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::language::{ChineseScript, Evidence, LanguageTag, Match, Strength, chinese_script};
use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

use collect::Piece;

/// What is said under each `lang`, and passages in another language without one.
#[derive(Debug, Default)]
pub(crate) struct Languages {
    speeches: HashMap<NodeId, Speech>,
    passages: BTreeMap<NodeId, Foreign>,
}

/// The text that takes its language from one element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Speech {
    /// Its words, names included.
    pub(crate) words: u32,
    /// The language it is in, if that is another than declared.
    pub(crate) other: Option<Foreign>,
    /// How its Chinese is written, if the tag says otherwise.
    pub(crate) chinese: Option<ChineseScript>,
}

/// Text in another language than declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Foreign {
    /// The language declared, as written.
    pub(crate) declared: String,
    /// The language found, ISO 639.
    pub(crate) language: &'static str,
    /// True if all witnesses agree.
    pub(crate) certain: bool,
    /// The beginning of the text.
    pub(crate) excerpt: String,
}

impl Languages {
    /// The page's languages.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let pieces = collect::pieces(page);
        let mut by_owner: HashMap<NodeId, Vec<&Piece>> = HashMap::new();
        for piece in &pieces {
            by_owner.entry(piece.owner).or_default().push(piece);
        }
        let mut languages = Self::default();
        for (owner, pieces) in by_owner {
            let node = page.snapshot.node(owner);
            let Some(declared) = node.and_then(|node| page.semantics.lang_of(node)) else {
                continue;
            };
            if let Some(tag) = LanguageTag::parse(declared) {
                let speech = speech(declared, &tag, &pieces);
                languages.speeches.insert(owner, speech);
            }
        }
        languages.passages = passages::find(page, &pieces, &languages.speeches);
        languages
    }

    /// What is said under the `lang` of an element, if it names a language and there is text.
    pub(crate) fn speech(&self, node: Node<'_>) -> Option<&Speech> {
        self.speeches
            .get(&node.id())
            .filter(|speech| speech.words > 0)
    }

    /// The passage that an element holds, if it is in another language and not marked as such.
    pub(crate) fn passage(&self, node: Node<'_>) -> Option<&Foreign> {
        self.passages.get(&node.id())
    }
}

fn speech(declared: &str, tag: &LanguageTag, pieces: &[&Piece]) -> Speech {
    let (mut whole, mut own) = (Evidence::default(), 0);
    let mut others: BTreeMap<&'static str, Count> = BTreeMap::new();
    for piece in pieces {
        whole.add(&piece.text);
        let words = piece.evidence.words();
        match piece.evidence.against(tag) {
            Match::Own => own += words,
            Match::Other(language, strength) => {
                let count = others.entry(language).or_default();
                count.words += words;
                count.certain += if strength >= Strength::Certain {
                    words
                } else {
                    0
                };
            }
            Match::Unknown => {}
        }
    }
    let foreign: u32 = others.values().map(|count| count.words).sum();
    let found = match whole.against(tag) {
        Match::Other(language, strength) if foreign >= own => {
            Some((language, strength >= Strength::Certain))
        }
        // All texts together may say nothing of two scripts, or show some words of the declared language.
        _ => most_common(&others, whole.words()),
    };
    Speech {
        words: whole.words(),
        other: found.map(|(language, certain)| Foreign {
            declared: declared.to_owned(),
            language,
            certain,
            excerpt: excerpt(pieces, tag, language),
        }),
        chinese: wrong_chinese(tag, pieces),
    }
}

/// Words in a language, and those of them that are surely in it.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    words: u32,
    certain: u32,
}

/// The language of more than half of all words (ACT "most common language"), and whether that is sure.
fn most_common(others: &BTreeMap<&'static str, Count>, all: u32) -> Option<(&'static str, bool)> {
    let (language, count) = others.iter().max_by_key(|(_, count)| count.words)?;
    (count.words * 2 > all).then_some((*language, count.certain * 2 > all))
}

/// The beginning of the first text that shows the other language, else of the first.
fn excerpt(pieces: &[&Piece], tag: &LanguageTag, language: &str) -> String {
    let telling = pieces
        .iter()
        .find(|it| matches!(it.evidence.against(tag), Match::Other(found, _) if found == language));
    let text = telling.or(pieces.first()).map_or("", |it| it.text.as_str());
    shortened(text)
}

/// The beginning of a text, for a message.
pub(crate) fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or("").trim_end()),
        None => text.to_owned(),
    }
}

fn wrong_chinese(tag: &LanguageTag, pieces: &[&Piece]) -> Option<ChineseScript> {
    let declared = tag.chinese_script()?;
    let text: String = pieces.iter().map(|it| it.text.as_str()).collect();
    chinese_script(&text).filter(|found| *found != declared)
}
