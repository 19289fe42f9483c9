//! `raw-key`: the page shows a message's key, or a placeholder that nothing was put in for.

use std::collections::{BTreeMap, HashSet};

use super::normal::normalised;
use super::placeholder::{Form, Placeholder, find};
use super::states::LocaleTexts;
use super::strings::{Kind, PageText};
use super::{MessageIndex, PageResult, StringFinding, excerpt};
use crate::locale::Locale;
use crate::snapshot::Node;

pub(super) const ID: &str = "raw-key";

pub(super) fn check(
    page: &PageText<'_>,
    locale: Option<&Locale>,
    index: &MessageIndex<'_>,
) -> PageResult {
    let texts = locale.and_then(|it| index.locale(it));
    let mut result = PageResult {
        rule: ID,
        looked_at: 0,
        findings: Vec::new(),
    };
    let runs = page.stretches.iter().filter(|it| it.is_run && it.own > 0);
    let runs = runs.filter_map(|it| Some((it.node, None, page.words.get(it.range.clone())?)));
    let others = page.others.iter().map(|it| {
        let attribute = match it.kind {
            Kind::Attribute(name) => Some(name),
            Kind::ButtonValue => Some("value"),
            Kind::Text | Kind::Title => None,
        };
        (it.node, attribute, it.text)
    });
    let mut told = HashSet::new();
    for (node, attribute, words) in runs.chain(others) {
        if words.trim().is_empty() {
            continue;
        }
        result.looked_at += 1;
        let Some(found) = Raw::find(words, node, index, texts) else {
            continue;
        };
        if told.insert((node.id(), found.says, found.args.clone())) {
            let node = node.id();
            result.findings.push(StringFinding {
                node,
                attribute,
                ..found
            });
        }
    }
    result
}

struct Raw;

impl Raw {
    fn find(
        words: &str,
        node: Node<'_>,
        index: &MessageIndex<'_>,
        texts: Option<&LocaleTexts<'_>>,
    ) -> Option<StringFinding> {
        let text = normalised(words);
        // A message may speak of keys and braces, in the words of this text or of its element.
        let is_text =
            || index.says(texts, &text) || index.says(texts, &normalised(&node.text_content()));
        if is_key(&text, node, index, texts) {
            return (!is_text()).then(|| finding(node, "raw-key-key", "text", &text, index));
        }
        let placeholder = find(&text, |it| counts(it, index, texts))?;
        if is_text() {
            return None;
        }
        let certain = !index.is_empty() || placeholder.text == text;
        let says = if certain {
            "raw-key-placeable"
        } else {
            "raw-key-ask"
        };
        let found = finding(node, says, "placeable", placeholder.text, index);
        Some(StringFinding { certain, ..found })
    }
}

/// Whether the whole text is a key. A key that could be a word (`help`) is one only where the page
/// names the message.
fn is_key(
    text: &str,
    node: Node<'_>,
    index: &MessageIndex<'_>,
    texts: Option<&LocaleTexts<'_>>,
) -> bool {
    if node.attr("data-l10n-id") == Some(text) {
        return index.has_key(texts, text);
    }
    let like_a_key = !text.contains(' ') && text.contains(['-', '_', '.', ':', '/']);
    // A key such as `covid-19` is a word too: its own text says so.
    let is_word = |place: super::MessagePlace| place.source.to_lowercase() == text.to_lowercase();
    like_a_key && index.has_key(texts, text) && !index.place_of(text).is_some_and(is_word)
}

/// Whether a placeholder can only be one. Without catalogs nothing tells what the doubtful forms are.
fn counts(it: Placeholder<'_>, index: &MessageIndex<'_>, texts: Option<&LocaleTexts<'_>>) -> bool {
    match it.form {
        Form::Clear => true,
        Form::Fluent | Form::Number => !index.is_empty(),
        Form::Name if index.is_empty() => false,
        Form::Name => {
            it.name.contains(['-', '_', '.'])
                || index.has_key(texts, it.name)
                || index.has_variable(texts, it.name)
        }
    }
}

fn finding(
    node: Node<'_>,
    says: &'static str,
    name: &'static str,
    value: &str,
    index: &MessageIndex<'_>,
) -> StringFinding {
    StringFinding {
        node: node.id(),
        attribute: None,
        certain: true,
        says,
        args: BTreeMap::from([(name, excerpt(value))]),
        place: index.place_of(node.attr("data-l10n-id").unwrap_or(value)),
    }
}
