//! Include and exclude patterns: `*` for any text, `?` for any one character.

use std::fmt;

use percent_encoding::percent_decode_str;
use url::Url;

/// A glob for URLs. With `://` in it, it is for whole URLs; otherwise for path and query. It matches
/// as a whole, and escapes may be written either way (`/español/*` or `/espa%C3%B1ol/*`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(String);

impl Pattern {
    /// Any text is a pattern.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Whether the pattern names hosts, not only paths.
    pub fn names_hosts(&self) -> bool {
        self.0.contains("://")
    }

    /// Whether a URL matches; its fragment does not count.
    pub fn matches(&self, url: &Url) -> bool {
        let subject = subject(url, self.names_hosts());
        glob(&self.0, &subject) || glob(&self.0, &percent_decode_str(&subject).decode_utf8_lossy())
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What patterns are matched against: the whole URL without fragment, or its path and query.
pub(super) fn subject(url: &Url, whole: bool) -> String {
    let mut url = url.clone();
    url.set_fragment(None);
    let start = if whole {
        url::Position::BeforeScheme
    } else {
        url::Position::BeforePath
    };
    url[start..].to_owned()
}

/// Whether `text` as a whole matches `pattern`. Takes at most pattern length × text length steps.
pub(super) fn glob(pattern: &str, text: &str) -> bool {
    let (mut pattern, mut text) = (pattern.chars(), text.chars());
    // Where to go on if what follows the last star does not fit: behind it, one character later.
    let mut retry: Option<(std::str::Chars<'_>, std::str::Chars<'_>)> = None;
    loop {
        let mut after = pattern.clone();
        match (after.next(), text.clone().next()) {
            (Some('*'), _) => {
                retry = Some((after.clone(), text.clone()));
                pattern = after;
                continue;
            }
            (Some(wanted), Some(found)) if wanted == '?' || wanted == found => {
                pattern = after;
                text.next();
                continue;
            }
            (None, None) => return true,
            _ => {}
        }
        let Some((behind_star, from)) = &mut retry else {
            return false;
        };
        if from.next().is_none() {
            return false;
        }
        (pattern, text) = (behind_star.clone(), from.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs_match_whole_texts() {
        for (pattern, text) in [
            ("*", ""),
            ("", ""),
            ("/fr/*", "/fr/"),
            ("/*/a", "/b/c/a"),
            ("a*b*c", "aXbXbXc"),
            ("a?c", "aéc"),
            ("**a", "ba"),
        ] {
            assert!(glob(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [
            ("", "a"),
            ("/fr/*", "/fr"),
            ("?", ""),
            ("a*b", "abc"),
            ("a?c", "ac"),
            ("*a", "ab"),
            ("a", "aa"),
        ] {
            assert!(!glob(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn hostile_patterns_end() {
        assert!(!glob(&format!("{}b", "a*".repeat(200)), &"a".repeat(2_000)));
    }

    #[test]
    fn paths_and_whole_urls() {
        let url = Url::parse("https://fr.a.gov/espa%C3%B1ol/x?p=1#f").unwrap();
        for pattern in [
            "/español/*",
            "/espa%C3%B1ol/x?p=1",
            "*p=1",
            "https://*.a.gov/*",
            "*://fr.a.gov/*",
        ] {
            assert!(Pattern::new(pattern).matches(&url), "{pattern}");
        }
        for pattern in ["/español/x", "fr.a.gov/*", "https://a.gov/*", "español"] {
            assert!(!Pattern::new(pattern).matches(&url), "{pattern}");
        }
    }
}
