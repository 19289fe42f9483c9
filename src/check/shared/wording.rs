//! Words that say nothing, per language, from `rules/words/`.

use std::sync::LazyLock;

use serde::Deserialize;

use super::looks::has_phrase;
use super::stems::is_unspaced;
use crate::rule::Page;
use crate::snapshot::Node;

/// The lists of a language. Phrases are in lower case, without punctuation around them.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Wording {
    /// Texts of links that do not say where they lead.
    pub(crate) vague_links: Vec<String>,
    /// Titles that authoring tools put in until there is one.
    pub(crate) placeholder_titles: Vec<String>,
    /// Alternatives that stand for any image.
    pub(crate) placeholder_images: Vec<String>,
    /// Texts of links that tell which copy of something is got, not of what.
    pub(crate) copies: Vec<String>,
    /// Headings that templates put in until there is one.
    pub(crate) placeholder_headings: Vec<String>,
    /// Labels that templates put in until there is one.
    pub(crate) placeholder_labels: Vec<String>,
    /// Words that point at what was said before; without spaces between words, beginnings.
    pub(crate) demonstratives: Vec<String>,
    /// Words that ask people to do something with what is on the page.
    pub(crate) instructions: Vec<String>,
    /// Words for a place on the page that only who sees it knows.
    pub(crate) places: Vec<String>,
    /// Words for shapes, sizes and colours.
    pub(crate) looks: Vec<String>,
    /// What has such looks.
    pub(crate) controls: Vec<String>,
    /// Parts of programs that pages rarely have.
    pub(crate) program_parts: Vec<String>,
    /// Words for pictures whose form is essential.
    pub(crate) logotypes: Vec<String>,
    /// Words that speak of a mistake in what was filled in.
    pub(crate) errors: Vec<String>,
    /// Error messages that say neither what is wrong nor what to do.
    pub(crate) vague_errors: Vec<String>,
    /// Words that mark a field as one that must be filled in.
    pub(crate) required: Vec<String>,
    /// Words that say that a field need not be.
    pub(crate) optional: Vec<String>,
    /// Words in names of picture files that inform, rarely decorate.
    pub(crate) informative_files: Vec<String>,
}

const FILES: [(&str, &str); 4] = [
    ("en", include_str!("../../../rules/words/en.json")),
    ("es", include_str!("../../../rules/words/es.json")),
    ("fr", include_str!("../../../rules/words/fr.json")),
    ("zh", include_str!("../../../rules/words/zh.json")),
];

static WORDINGS: LazyLock<Vec<(&str, Wording)>> = LazyLock::new(|| {
    let read = |text| serde_json::from_str(text).unwrap_or_default();
    FILES.map(|(language, text)| (language, read(text))).into()
});

/// True if the text, punctuation and arrows around it apart, is a phrase of the list.
pub(crate) fn is_one_of(
    text: &str,
    lang: Option<&str>,
    list: impl Fn(&Wording) -> &[String],
) -> bool {
    let text = plain(text);
    wordings(lang).any(|wording| list(wording).contains(&text))
}

/// True for a name of signs alone that nobody hears: screen readers pass over a point or a dash.
pub(crate) fn is_silent(name: &str) -> bool {
    const SILENT: &str = ".,:;-–—_'\"’“”·|";
    name.chars()
        .all(|c| c.is_whitespace() || SILENT.contains(c))
}

/// True if the name of an element is a phrase of the list.
pub(crate) fn is_name_on(
    page: &Page<'_>,
    node: Node<'_>,
    list: impl Fn(&Wording) -> &[String],
) -> bool {
    let name = page.semantics.name(node);
    is_one_of(&name.text, page.semantics.lang_of(node), list)
}

/// True if the text is longer than a phrase of the list and begins with it.
pub(crate) fn begins_with_one_of(
    text: &str,
    lang: Option<&str>,
    list: impl Fn(&Wording) -> &[String],
) -> bool {
    let text = plain(text);
    let goes_on = |phrase: &String| {
        let rest = text.strip_prefix(phrase.as_str());
        rest.is_some_and(|rest| {
            rest.starts_with(' ') || (!rest.is_empty() && phrase.chars().all(is_unspaced))
        })
    };
    wordings(lang).any(|wording| list(wording).iter().any(goes_on))
}

/// True if a phrase of the list stands in the text as whole words.
pub(crate) fn has_one_of(
    text: &str,
    lang: Option<&str>,
    list: impl Fn(&Wording) -> &[String],
) -> bool {
    let text = plain(text);
    wordings(lang).any(|wording| list(wording).iter().any(|phrase| has_phrase(&text, phrase)))
}

/// True if a phrase of a list of any language stands in the text as whole words: for words that tell the
/// same whatever the page says its language is.
pub(crate) fn has_in_any_language(text: &str, list: impl Fn(&Wording) -> &[String]) -> bool {
    let text = plain(text);
    let mut phrases = WORDINGS.iter().flat_map(|(_, wording)| list(wording));
    phrases.any(|phrase| has_phrase(&text, phrase))
}

/// The lists of a language itself, if there are any; of English where no language is said.
pub(crate) fn wording_of(lang: Option<&str>) -> Option<&'static Wording> {
    let primary = lang.and_then(|tag| tag.split('-').next()).unwrap_or("en");
    let mut wordings = WORDINGS.iter();
    let found = wordings.find(|(language, _)| primary.eq_ignore_ascii_case(language));
    found.map(|(_, wording)| wording)
}

/// The lists of a language, and the English ones.
fn wordings(lang: Option<&str>) -> impl Iterator<Item = &'static Wording> {
    let lang = lang.map(str::to_owned);
    let wordings = WORDINGS.iter();
    wordings
        .filter_map(move |(language, wording)| speaks(lang.as_deref(), language).then_some(wording))
}

/// True if text in this language may have words of the other: its own, and English, which is what is left
/// untranslated.
pub(crate) fn speaks(lang: Option<&str>, language: &str) -> bool {
    let primary = lang.and_then(|tag| tag.split('-').next());
    language == "en" || primary.is_some_and(|primary| primary.eq_ignore_ascii_case(language))
}

/// True if one of the words of a file's name is on a list of any language.
pub(crate) fn file_is_named_after(stem: &str, list: impl Fn(&Wording) -> &[String] + Copy) -> bool {
    let lower = stem.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphabetic());
    words.any(|word| {
        let mut lists = WORDINGS.iter().map(|(_, wording)| list(wording));
        lists.any(|list| list.iter().any(|it| it == word))
    })
}

/// In lower case, straight apostrophes, single spaces, nothing but letters and digits at the ends.
pub(crate) fn plain(text: &str) -> String {
    let lower = text.to_lowercase().replace('’', "'");
    let words: Vec<&str> = lower.split_whitespace().collect();
    let joined = words.join(" ");
    joined
        .trim_matches(|c: char| !c.is_alphanumeric())
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_read_and_plain() {
        for (language, text) in FILES {
            let wording: Wording = serde_json::from_str(text).unwrap();
            let lists = [
                &wording.vague_links,
                &wording.placeholder_titles,
                &wording.placeholder_images,
            ];
            for list in lists {
                assert!(list.len() >= 15, "{language}");
                for phrase in list {
                    assert_eq!(*phrase, plain(phrase), "{language}");
                }
            }
        }
    }

    #[test]
    fn phrases_are_found_whatever_stands_around_them() {
        let vague = |text, lang| is_one_of(text, lang, |wording| &wording.vague_links);
        assert!(vague(" Read  more … »", Some("en-US")));
        assert!(vague("En savoir plus", Some("fr")));
        assert!(vague("Read more", Some("zh")));
        assert!(!vague("Plus", Some("es")));
        assert!(!vague("Read more about fees", Some("en")));
        assert!(!vague("", None));
    }
}
