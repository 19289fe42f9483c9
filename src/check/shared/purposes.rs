//! What a field asks people about themselves, by its label (WCAG 2.1, section 7: input purposes).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::rule::Page;
use crate::snapshot::Node;

use super::wording::{plain, speaks};

/// By language, the labels of each purpose, whose name is the token of the `autocomplete` attribute.
type Purposes = BTreeMap<String, BTreeMap<String, Vec<String>>>;

static PURPOSES: LazyLock<Purposes> = LazyLock::new(|| {
    let file = include_str!("../../../rules/words/purposes.json");
    serde_json::from_str(file).unwrap_or_default()
});

/// Words in front of a label that say no more than whom it is about, or what to do.
const BEFORE: &[&str] = &[
    "your ",
    "enter your ",
    "please enter your ",
    "tu ",
    "su ",
    "sus ",
    "introduzca su ",
    "ingrese su ",
    "votre ",
    "vos ",
    "saisissez votre ",
    "您的",
    "你的",
    "请输入您的",
    "请输入你的",
    "请输入",
    "输入",
];

/// The token for what the field asks for, if its label says no more than that.
pub(crate) fn asked_for(page: &Page<'_>, field: Node<'_>) -> Option<&'static str> {
    let name = plain(&page.semantics.name(field).text);
    // “(required)” and “(optional)” are no part of the label.
    let label = name.split(['(', '（', '*']).next()?.trim_end();
    let lang = page.semantics.lang_of(field);
    let short = BEFORE
        .iter()
        .filter_map(|words| label.strip_prefix(words))
        .min_by_key(|rest| rest.len());
    let is_label = |said: &String| said == label || Some(said.as_str()) == short;
    let languages = PURPOSES
        .iter()
        .filter(|(language, _)| speaks(lang, language));
    let mut purposes = languages.flat_map(|(_, purposes)| purposes);
    let (token, _) = purposes.find(|(_, labels)| labels.iter().any(is_label))?;
    Some(token)
}

#[cfg(test)]
mod tests {
    use super::{PURPOSES, plain};

    #[test]
    fn every_label_is_read_and_plain() {
        assert_eq!(PURPOSES.len(), 4);
        for (language, purposes) in PURPOSES.iter() {
            assert!(purposes.len() > 8, "{language}");
            for label in purposes.values().flatten() {
                assert_eq!(*label, plain(label), "{language}");
            }
        }
    }
}
