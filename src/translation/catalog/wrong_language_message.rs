//! `wrong-language-message`: a translation, or a sentence of it, is in another language than the
//! catalog's.
//!
//! Only a passage says so: short texts are names, loan words and labels that languages share. A text
//! that reads like its source is `identical-to-source`.

use crate::language::{Evidence, LanguageTag, Match, Script, Strength, own_name};
use crate::translation::markup::plain;

use super::text::{GAP, Text};
use super::{CatalogFinding, CatalogRule, Comparison};

pub(super) const RULE: CatalogRule = CatalogRule {
    id: "wrong-language-message",
    check,
};

/// Words from which on a text is more than a name or a quotation.
const WORDS: u32 = 6;
/// The same for a third language: near languages share the words of a short sentence.
const MANY_WORDS: u32 = 10;
/// Characters of a sentence that are shown.
const SHOWN: usize = 80;

fn check(comparison: &Comparison<'_>, findings: &mut Vec<CatalogFinding>) {
    let tag = LanguageTag::parse(comparison.locale.canonical());
    let (Some(tag), Some(source)) = (tag, comparison.source_locale) else {
        return;
    };
    for text in &comparison.texts {
        if let Some(found) = Found::in_text(text, &tag, source.language()) {
            let finding = comparison.on(found.says(), RULE.id, text);
            let finding = finding.with("language", own_name(found.language));
            findings.push(match found.sentence {
                Some(sentence) => finding.with("text", shortened(&sentence)),
                None => finding,
            });
        }
    }
}

/// What is in another language.
struct Found {
    language: &'static str,
    /// The sentence, where the rest of the text is in the catalog's language.
    sentence: Option<String>,
}

impl Found {
    fn in_text(text: &Text<'_>, tag: &LanguageTag, source: &str) -> Option<Self> {
        let own = text.to.iter().filter(|it| !text.from.contains(it));
        let mut own = own.map(|it| unquoted(&plain(it)).replace(GAP, " "));
        own.find_map(|it| Self::in_words(&it, tag, source))
    }

    fn in_words(words: &str, tag: &LanguageTag, source: &str) -> Option<Self> {
        if let Some(language) = foreign(words, tag, source) {
            return Some(Self {
                language,
                sentence: None,
            });
        }
        sentences(words).find_map(|it| {
            Some(Self {
                language: foreign(it, tag, source)?,
                sentence: Some(it.to_owned()),
            })
        })
    }

    const fn says(&self) -> &'static str {
        match self.sentence {
            Some(_) => "wrong-language-message-part",
            None => "wrong-language-message-found",
        }
    }
}

/// The other language that words are in, where nothing in them speaks for the catalog's. Letters of
/// another script say it sooner than words do, and the source's language is the likeliest.
fn foreign(words: &str, tag: &LanguageTag, source: &str) -> Option<&'static str> {
    let evidence = Evidence::of(words);
    let Match::Other(language, strength) = evidence.against(tag) else {
        return None;
    };
    let is_enough = if is_other_script(&evidence, tag) {
        strength >= Strength::Certain
    } else if language == source {
        strength >= Strength::Passage && evidence.words() >= WORDS
    } else {
        strength >= Strength::Passage && evidence.words() >= MANY_WORDS && tag.has_common_words()
    };
    is_enough.then_some(language)
}

fn is_other_script(evidence: &Evidence, tag: &LanguageTag) -> bool {
    match (evidence.script(), tag.scripts()) {
        (Some(script), Some(own)) => script != Script::Latin && !own.contains(&script),
        _ => false,
    }
}

/// The sentences and lines of a text. A mark within a number or name (`1.10`) ends none.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    let all = std::iter::from_fn(move || {
        let end = sentence_end(rest)?;
        let (sentence, after) = rest.split_at(end);
        rest = after;
        Some(sentence.trim())
    });
    all.filter(|it| !it.is_empty())
}

/// Where the first sentence ends.
fn sentence_end(text: &str) -> Option<usize> {
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let ends = match letter {
            '。' | '！' | '？' | '\n' => true,
            '.' | '!' | '?' => letters.peek().is_none_or(|(_, next)| next.is_whitespace()),
            _ => false,
        };
        if ends {
            return Some(at + letter.len_utf8());
        }
    }
    (!text.is_empty()).then_some(text.len())
}

/// The text without what is quoted in it, which may stay in its own language.
fn unquoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|it| closing(it).is_some()) {
        let (before, quote) = rest.split_at(at);
        out.push_str(before);
        let mut letters = quote.chars();
        let close = letters.next().and_then(closing);
        let inside = letters.as_str();
        match close.and_then(|close| inside.split_once(close)) {
            Some((_, after)) => rest = after,
            None => rest = inside,
        }
    }
    out.push_str(rest);
    out
}

/// The mark that ends a quotation begun with this one.
const fn closing(open: char) -> Option<char> {
    Some(match open {
        '"' => '"',
        '“' | '„' => '”',
        '«' => '»',
        '「' => '」',
        '『' => '』',
        _ => return None,
    })
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
