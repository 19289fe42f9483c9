//! A language tag as far as it says what a text must look like.

use super::script::{Script, scripts_of};
use super::words::Words;

/// The language and script that a `lang` value declares. Lenient, as browsers are: see ACT "known
/// primary language tag".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageTag {
    /// The primary subtag in lower case, former codes replaced (`iw` is `he`, `no` is `nb`).
    language: String,
    subtags: Vec<String>,
}

impl LanguageTag {
    /// Reads a tag. `None` for tags that declare no certain language: empty, undetermined,
    /// multiple, without linguistic content, private use.
    pub fn parse(tag: &str) -> Option<Self> {
        let lower = tag.trim().to_ascii_lowercase();
        let mut subtags = lower.split('-').map(str::to_owned);
        let language = subtags.next().filter(|it| matches!(it.len(), 2 | 3))?;
        let says_nothing = matches!(language.as_str(), "und" | "mul" | "zxx" | "mis" | "art")
            || language.len() == 3 && ("qa"..="qt").contains(&language.get(..2).unwrap_or(""));
        if says_nothing {
            return None;
        }
        let language = match language.as_str() {
            "iw" => "he",
            "in" => "id",
            "ji" => "yi",
            "no" => "nb",
            "tl" => "fil",
            "cmn" => "zh",
            other => other,
        };
        Some(Self {
            language: language.to_owned(),
            subtags: subtags.collect(),
        })
    }

    /// The primary language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// True if the words the language uses most are known: then a text of some length shows whether it
    /// is in it.
    pub fn has_common_words(&self) -> bool {
        Words::get().position(&self.language).is_some()
    }

    /// The scripts that text with this tag is written in, where that is certain.
    pub fn scripts(&self) -> Option<&'static [Script]> {
        let stated = self.subtags.iter().find(|it| it.len() == 4);
        match stated {
            Some(code) => Script::from_code(code),
            None => scripts_of(&self.language),
        }
    }

    /// True if the tag has this subtag after the language.
    pub(super) fn has(&self, subtag: &str) -> bool {
        self.subtags.iter().any(|it| it == subtag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_without_a_language_are_none() {
        for tag in [
            "",
            "und",
            "mul",
            "zxx",
            "qaa",
            "qtz-x",
            "x-klingon",
            "english",
            "i-lux",
            "-",
        ] {
            assert_eq!(LanguageTag::parse(tag), None, "{tag}");
        }
    }

    #[test]
    fn a_script_in_the_tag_counts_for_more_than_the_language() {
        let scripts = |tag| LanguageTag::parse(tag).and_then(|it| it.scripts());
        assert_eq!(scripts("EN-us"), Some(&[Script::Latin][..]));
        assert_eq!(scripts("ja-Latn"), Some(&[Script::Latin][..]));
        assert_eq!(scripts("zh-Latn-pinyin"), Some(&[Script::Latin][..]));
        assert_eq!(scripts("sr"), None);
        assert_eq!(scripts("sr-Cyrl"), Some(&[Script::Cyrillic][..]));
        assert_eq!(scripts("en-Brai"), None);
    }
}
