//! Configured patterns that tell the locale of a URL.

use std::fmt;

use thiserror::Error;
use url::Url;

use super::pattern::{Pattern, glob, subject};
use crate::locale::Locale;

/// The longest text that `{locale}` stands for (RFC 5646 §4.4.1).
const MAX_TAG: usize = 35;

/// A pattern that gives the locale of the URLs it matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalePattern {
    text: String,
    fixed: Option<Locale>,
}

/// A pattern that gives no locale.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "the pattern “{0}” must hold {{locale}} once, as in https://{{locale}}.example.gov/* or /{{locale}}/*"
)]
pub struct LocalePatternError(String);

impl LocalePattern {
    /// A pattern with `{locale}` where the tag stands: `https://{locale}.example.gov/*`, `/{locale}/*`.
    pub fn parse(text: &str) -> Result<Self, LocalePatternError> {
        if text.matches("{locale}").count() == 1 {
            return Ok(Self {
                text: text.to_owned(),
                fixed: None,
            });
        }
        Err(LocalePatternError(text.to_owned()))
    }

    /// A pattern whose URLs are all in one locale: `/espanol/*`.
    pub fn fixed(text: impl Into<String>, locale: Locale) -> Self {
        Self {
            text: text.into(),
            fixed: Some(locale),
        }
    }

    /// The locale that the pattern gives a URL. What stands for `{locale}` must be one of `configured`,
    /// or have the two-letter code of a language: `/new/` is no Newari.
    pub fn locale_of(&self, url: &Url, configured: &[Locale]) -> Option<Locale> {
        if let Some(locale) = &self.fixed {
            return Pattern::new(self.text.clone())
                .matches(url)
                .then(|| locale.clone());
        }
        let (before, after) = self.text.split_once("{locale}")?;
        let subject = subject(url, self.text.contains("://"));
        captures(before, after, &subject).find_map(|tag| {
            let locale = Locale::parse(tag).ok()?;
            let known = locale.best_match(configured).is_some()
                || (locale.language().len() == 2 && locale.is_known_language());
            known.then_some(locale)
        })
    }
}

impl fmt::Display for LocalePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The texts that `{locale}` can stand for in `subject`, between two globs. A tag is not part of a
/// longer word, unless the pattern itself says what stands next to it.
fn captures<'a>(
    before: &'a str,
    after: &'a str,
    subject: &'a str,
) -> impl Iterator<Item = &'a str> {
    let is_tag = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let starts = subject.char_indices().filter(move |&(start, first)| {
        let left = &subject[..start];
        let in_word = left.ends_with(|c: char| c.is_ascii_alphanumeric())
            && literal(before.chars().next_back()).is_none_or(|wanted| !left.ends_with(wanted));
        is_tag(first) && !in_word && fits(before, left)
    });
    starts.flat_map(move |(start, _)| {
        let from = &subject[start..];
        let longest = from.find(|c| !is_tag(c)).unwrap_or(from.len()).min(MAX_TAG);
        // The longest first: `zh-Hans` before `zh`.
        (2..=longest)
            .rev()
            .map(|length| from.split_at(length))
            .filter_map(move |(tag, right)| {
                let in_word = right.starts_with(|c: char| c.is_ascii_alphanumeric())
                    && literal(after.chars().next())
                        .is_none_or(|wanted| !right.starts_with(wanted));
                (!in_word && fits(after, right)).then_some(tag)
            })
    })
}

/// A glob, after a look at the first and last characters, which settle most cases.
fn fits(pattern: &str, text: &str) -> bool {
    let first = literal(pattern.chars().next()).is_none_or(|first| text.starts_with(first));
    let last = literal(pattern.chars().next_back()).is_none_or(|last| text.ends_with(last));
    first && last && glob(pattern, text)
}

fn literal(c: Option<char>) -> Option<char> {
    c.filter(|c| !matches!(c, '*' | '?'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_capture_whole_tags() {
        let locale = |pattern: &str, url: &str| {
            let pattern = LocalePattern::parse(pattern).unwrap();
            pattern
                .locale_of(&Url::parse(url).unwrap(), &[])
                .map(|locale| locale.to_string())
        };
        assert_eq!(
            locale("/{locale}/*", "https://a.gov/zh-Hans/x").unwrap(),
            "zh-Hans"
        );
        assert_eq!(
            locale("*/{locale}/*", "https://a.gov/news/fr/x").unwrap(),
            "fr"
        );
        assert_eq!(
            locale("*_{locale}.html", "https://a.gov/my_page_pt_BR.html").unwrap(),
            "pt_BR"
        );
        assert_eq!(
            locale("*?l={locale}", "https://a.gov/x?l=es").unwrap(),
            "es"
        );
        assert_eq!(locale("/{locale}/*", "https://a.gov/new/x"), None);
        assert_eq!(locale("/{locale}/*", "https://a.gov/x/fr/"), None);
        assert!(
            LocalePattern::parse("/fr/*").is_err()
                && LocalePattern::parse("/{locale}/{locale}").is_err()
        );
        // A long URL against a pattern that fits everywhere ends soon.
        let long = format!("https://a.gov/{}", "fr-".repeat(600));
        assert_eq!(locale("*{locale}*!", &long), None);
    }
}
