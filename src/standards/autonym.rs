//! What languages call themselves.

use std::collections::HashMap;
use std::sync::LazyLock;

const TABLE: &str = include_str!("../../rules/standards/autonyms.txt");

/// Names in lower case, each with its language's primary subtag.
static LANGUAGES: LazyLock<HashMap<String, &str>> = LazyLock::new(|| {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    let rows = lines.filter_map(|line| line.split_once(' '));
    let names = rows.flat_map(|(tag, names)| {
        names
            .split(" | ")
            .map(move |name| (name.to_lowercase(), tag))
    });
    names.collect()
});

/// The language that is called so in itself: `es` for “Español”. Case and surrounding white space do
/// not matter; a country in parentheses is left out, as in “Français (Canada)”.
pub fn autonym_of(text: &str) -> Option<&'static str> {
    let text = text.trim().to_lowercase();
    let bare = text.split(['(', '（']).next().unwrap_or("").trim();
    LANGUAGES
        .get(&text)
        .or_else(|| LANGUAGES.get(bare))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, autonym_of};
    use crate::standards::is_known_language;

    #[test]
    fn languages_are_known_by_their_own_names_alone() {
        assert_eq!(autonym_of(" ESPAÑOL "), Some("es"));
        assert_eq!(autonym_of("Français (Canada)"), Some("fr"));
        assert_eq!(autonym_of("中文（简体）"), Some("zh"));
        assert_eq!(autonym_of("Kreyòl ayisyen"), Some("ht"));
        for other in ["Spanish", "French", "Español e inglés", "", "(en)", "EN"] {
            assert_eq!(autonym_of(other), None, "{other}");
        }
    }

    #[test]
    fn every_tag_is_registered() {
        for tag in LANGUAGES.values() {
            assert!(is_known_language(tag), "{tag}");
        }
    }
}
