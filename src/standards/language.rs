//! Languages the IANA Language Subtag Registry knows (RFC 5646 §3.1).

use std::collections::HashMap;
use std::sync::LazyLock;

const TABLE: &str = include_str!("../../rules/standards/languages.txt");

/// The last letters of the subtags that begin with the same two.
static ENDINGS: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(' ')).collect()
});

/// True for a primary language subtag of the registry: `en`, `ast`, private use (`qaa` to `qtz`).
/// Case does not matter. `eng` is none: languages with two letters are not registered with three.
pub fn is_known_language(subtag: &str) -> bool {
    let is_tag_like =
        matches!(subtag.len(), 2 | 3) && subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !is_tag_like {
        return false;
    }
    let subtag = subtag.to_ascii_lowercase();
    let (start, end) = subtag.split_at(2);
    let is_private = end.len() == 1 && ("qa"..="qt").contains(&start);
    let end = if end.is_empty() { "." } else { end };
    is_private
        || ENDINGS
            .get(start)
            .is_some_and(|endings| endings.contains(end))
}

#[cfg(test)]
mod tests {
    use super::is_known_language;

    #[test]
    fn knows_the_registry() {
        for known in [
            "en", "EN", "zh", "ast", "yue", "und", "mul", "zxx", "iw", "sh", "qaa", "qtz", "tlh",
            "bh",
        ] {
            assert!(is_known_language(known), "{known}");
        }
        for unknown in [
            "", "e", "xx", "eng", "fra", "qua-", "qa", "qua2", "engl", "en_", " en", "i", "x",
            "éa", "qz",
        ] {
            assert!(!is_known_language(unknown), "{unknown}");
        }
    }
}
