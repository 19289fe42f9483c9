//! The words each language uses most.

use std::collections::HashMap;
use std::sync::LazyLock;

use whichlang::Lang;

const TABLE: &str = include_str!("common_words.txt");

/// The languages that a word is common in: a bit for each.
pub(super) type Languages = u32;

/// What the table says.
#[derive(Debug)]
pub(super) struct Words {
    /// The languages in the table's order.
    pub(super) languages: Vec<&'static str>,
    words: HashMap<&'static str, Languages>,
}

impl Words {
    /// The table, read once.
    pub(super) fn get() -> &'static Self {
        static WORDS: LazyLock<Words> = LazyLock::new(Words::read);
        &WORDS
    }

    fn read() -> Self {
        let (mut languages, mut words) = (Vec::new(), HashMap::new());
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        for (language, list) in lines.filter_map(|line| line.split_once(':')) {
            let bit = 1_u32.checked_shl(u32::try_from(languages.len()).unwrap_or(u32::MAX));
            for word in list.split_ascii_whitespace() {
                *words.entry(word).or_insert(0) |= bit.unwrap_or(0);
            }
            languages.push(language);
        }
        Self { languages, words }
    }

    /// The word as the table has it, and the languages it is common in. An article or pronoun that
    /// is joined by an apostrophe (`l'eau`) counts.
    pub(super) fn find(&self, word: &str) -> Option<(&'static str, Languages)> {
        let whole = |word: &str| {
            self.words
                .get_key_value(word)
                .map(|(&word, &bits)| (word, bits))
        };
        whole(word).or_else(|| {
            let apostrophe = word.find('\'')?;
            word.get(..=apostrophe).and_then(whole)
        })
    }

    /// The position of a language in the table.
    pub(super) fn position(&self, language: &str) -> Option<usize> {
        self.languages.iter().position(|it| *it == language)
    }
}

/// The model's languages under the names of the table.
pub(super) fn name_of(language: Lang) -> &'static str {
    match language {
        Lang::Ara => "ar",
        Lang::Cmn => "zh",
        Lang::Deu => "de",
        Lang::Eng => "en",
        Lang::Fra => "fr",
        Lang::Hin => "hi",
        Lang::Ita => "it",
        Lang::Jpn => "ja",
        Lang::Kor => "ko",
        Lang::Nld => "nl",
        Lang::Por => "pt",
        Lang::Rus => "ru",
        Lang::Spa => "es",
        Lang::Swe => "sv",
        Lang::Tur => "tr",
        Lang::Vie => "vi",
    }
}

/// True if the model knows the language; of others it says the nearest it knows.
pub(super) fn is_modelled(language: &str) -> bool {
    const MODELLED: [&str; 16] = [
        "ar", "zh", "de", "en", "fr", "hi", "it", "ja", "ko", "nl", "pt", "ru", "es", "sv", "tr",
        "vi",
    ];
    MODELLED.contains(&language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_fits_its_bits_and_every_language_has_words() {
        let words = Words::get();
        assert!(words.languages.len() <= 32);
        for (at, language) in words.languages.iter().enumerate() {
            let own = words.words.values().filter(|bits| **bits >> at & 1 == 1);
            assert!(own.count() > 60, "{language} has too few words");
        }
    }

    #[test]
    fn joined_articles_are_found() {
        let words = Words::get();
        let french = 1 << words.position("fr").unwrap();
        assert_eq!(
            words.find("l'hirondelle").map(|it| it.1 & french),
            Some(french)
        );
        assert_eq!(words.find("hirondelle"), None);
        assert_eq!(words.find("'"), None);
    }
}
