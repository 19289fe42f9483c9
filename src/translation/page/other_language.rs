//! What `untranslated-text` and `untranslated-name` can say without catalogs: a text is in another language
//! than the page's locale.
//!
//! No `lang` is needed for that, as it is for the rules on how languages are marked: the address of a page
//! tells its locale too. What is marked as another language, quoted or cited is meant to be in it.

use std::collections::BTreeMap;

use super::strings::{Kind, PageText};
use super::untranslated::{NAME_ID, TEXT_ID};
use super::{MessageIndex, PageResult, StringFinding, excerpt};
use crate::language::{Evidence, LanguageTag, Match, Strength, own_name};
use crate::locale::Locale;
use crate::snapshot::{Node, NodeId};

/// Letters below which the language of a text is not told: names and terms are as short.
const SHORTEST: usize = 11;
/// Percentage of common words of a language that a text in it has; one with a name in it has fewer.
const MOSTLY: u32 = 40;
/// Words from which a text is no name.
const SENTENCE: u32 = 6;
/// Percentage of its words in one other language from which a page is in that language as a whole.
const WHOLE: u32 = 90;

/// Nothing where there are catalogs: they know better.
pub(super) fn check(
    page: &PageText<'_>,
    locale: Option<&Locale>,
    index: &MessageIndex<'_>,
) -> [PageResult; 2] {
    let tag = locale
        .filter(|it| index.is_empty() && !index.is_source(it))
        .and_then(|it| LanguageTag::parse(it.as_str()));
    let mut results = [NAME_ID, TEXT_ID].map(|rule| PageResult {
        rule,
        looked_at: 0,
        findings: Vec::new(),
    });
    if let Some(tag) = tag {
        let judge = Judge {
            tag,
            source: index.source_language(),
        };
        judge.texts(page, &mut results[1]);
        judge.names(page, &mut results[0]);
    }
    results
}

struct Judge<'a> {
    tag: LanguageTag,
    source: Option<&'a str>,
}

impl Judge<'_> {
    fn texts(&self, page: &PageText<'_>, result: &mut PageResult) {
        let (mut words, mut foreign) = (0, 0);
        for block in page.blocks() {
            let count = Evidence::of(&block.own).words();
            result.looked_at += 1;
            words += count;
            if let Some(language) = self.other(&block.own).filter(|_| !is_quoted(block.node)) {
                foreign += count;
                let says = "untranslated-text-language";
                let shown = page.words.get(block.range).unwrap_or("");
                let told = finding(block.node.id(), None, says, language, shown);
                result.findings.push(told);
            }
        }
        let root = page.stretches.first().map(|it| it.node);
        if let (Some(root), Some(first)) = (root, result.findings.first())
            && result.findings.len() > 1
            && foreign * 100 >= words * WHOLE
        {
            // One finding says it all.
            let whole = StringFinding {
                node: root.id(),
                says: "untranslated-text-page",
                ..first.clone()
            };
            result.findings = vec![whole];
        }
    }

    fn names(&self, page: &PageText<'_>, result: &mut PageResult) {
        let names = page.others.iter().filter(|it| it.kind != Kind::Title);
        for string in names {
            result.looked_at += 1;
            if let Some(language) = self.other(string.text) {
                let attribute = string.kind.attribute();
                let says = "untranslated-name-language";
                result.findings.push(finding(
                    string.node.id(),
                    attribute,
                    says,
                    language,
                    string.text,
                ));
            }
        }
    }

    /// The other language that a text is surely in. That of the source is more likely than any.
    fn other(&self, words: &str) -> Option<&'static str> {
        if words.trim().chars().count() < SHORTEST {
            return None;
        }
        let evidence = Evidence::of(words);
        match evidence.against(&self.tag) {
            Match::Other(language, Strength::Passage) => Some(language),
            Match::Other(language, Strength::Certain)
                if self.source == Some(language) && evidence.covers(language, MOSTLY) =>
            {
                Some(language)
            }
            _ => self.source_in_foreign_letters(&evidence),
        }
    }

    /// The language of the source, where its letters alone tell the text from the locale's.
    fn source_in_foreign_letters(&self, evidence: &Evidence) -> Option<&'static str> {
        let script = evidence.script()?;
        let is_foreign = self.tag.scripts().is_some_and(|it| !it.contains(&script));
        let source = self
            .source
            .filter(|_| is_foreign && evidence.words() >= SENTENCE)?;
        let language = evidence.language()?;
        (language == source).then_some(language)
    }
}

fn is_quoted(node: Node<'_>) -> bool {
    let mut around = std::iter::once(node).chain(node.flat_ancestors());
    around.any(|it| it.is_any(&["blockquote", "cite", "q"]))
}

fn finding(
    node: NodeId,
    attribute: Option<&'static str>,
    says: &'static str,
    language: &str,
    words: &str,
) -> StringFinding {
    let words: Vec<&str> = words.split_whitespace().collect();
    StringFinding {
        node,
        attribute,
        certain: true,
        says,
        args: BTreeMap::from([
            ("found", own_name(language)),
            ("text", excerpt(&words.join(" "))),
        ]),
        place: None,
    }
}
