//! Which locale a page is in, and how that is known.

use std::fmt;

use serde::{Serialize, Serializer};
use thiserror::Error;
use url::Url;

use super::locale_in_url::{LocaleInUrl, Place, Survey};
use super::pattern::{Pattern, glob, subject};
use super::url_key::UrlKey;
use crate::locale::Locale;
use crate::target::Alternate;

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

    fn locale_of(&self, url: &Url, configured: &[Locale]) -> Option<Locale> {
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

/// What is known of a page.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    /// Where it was found, after redirects.
    pub url: &'a Url,
    /// Its language alternates, from the page and from the sitemap.
    pub alternates: &'a [&'a [Alternate]],
    /// The `lang` of its root element.
    pub html_lang: Option<&'a str>,
}

/// What told the locale of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A configured pattern.
    Pattern(String),
    /// The alternate of its cluster that is the page itself, with its `hreflang`.
    Hreflang(String),
    /// A part of the URL.
    Url(Place, String),
    /// `<html lang>`.
    HtmlLang(String),
    /// A locale that was not asked for, and what told it.
    NotConfigured(String, Box<Reason>),
    /// Nothing.
    Unknown,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pattern(pattern) => write!(f, "configured pattern {pattern}"),
            Self::Hreflang(tag) => write!(f, "hreflang “{tag}”"),
            Self::Url(place, tag) => write!(f, "{place} “{tag}”"),
            Self::HtmlLang(tag) => write!(f, "html lang “{tag}”"),
            Self::NotConfigured(tag, by) => write!(f, "{tag} was not asked for ({by})"),
            Self::Unknown => {
                f.write_str("neither pattern, hreflang, URL nor html lang name a locale")
            }
        }
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The locale of a page, how it is known, and what contradicts it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LocaleDecision {
    /// The locale: a configured one, if any are; none if it is unknown or was not asked for.
    pub locale: Option<Locale>,
    /// What told it.
    pub reason: Reason,
    /// Weaker evidence that says otherwise: a page under `/fr/` whose `lang` is `en`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub conflicts: Vec<Reason>,
}

/// Finds the locale of pages. Stronger evidence comes first: configured patterns, then the page's
/// hreflang cluster, then its URL, then `<html lang>`.
#[derive(Debug, Clone, Default)]
pub struct LocaleFinder {
    configured: Vec<Locale>,
    patterns: Vec<LocalePattern>,
    survey: Survey,
}

impl LocaleFinder {
    /// A finder for the `configured` locales; for any locale if there are none.
    pub fn new(configured: Vec<Locale>, patterns: Vec<LocalePattern>) -> Self {
        Self {
            configured,
            patterns,
            survey: Survey::default(),
        }
    }

    /// Looks at the URLs of the site: the seeds before the crawl, all pages after it. The more are
    /// known, the fewer bare codes in URLs go unrecognised.
    #[must_use]
    pub fn surveying<'a>(mut self, urls: impl IntoIterator<Item = &'a Url>) -> Self {
        self.survey = Survey::of(urls, &self.configured);
        self
    }

    /// The configured locales.
    pub fn configured(&self) -> &[Locale] {
        &self.configured
    }

    /// The locale of a URL, if it alone shows that the page is in one that was not asked for. Such a
    /// page need not be loaded.
    pub fn unwanted(&self, url: &Url) -> Option<Locale> {
        if self.configured.is_empty() {
            return None;
        }
        let stated = self.by_pattern(url).or_else(|| self.by_url(url, None))?;
        stated
            .0
            .best_match(&self.configured)
            .is_none()
            .then_some(stated.0)
    }

    /// Decides on a page.
    pub fn decide(&self, page: &Evidence<'_>) -> LocaleDecision {
        let html_lang = page.html_lang.and_then(|tag| Locale::parse(tag).ok());
        let by_lang = html_lang
            .clone()
            .map(|locale| (locale.clone(), Reason::HtmlLang(locale.to_string())));
        let testimonies = [
            self.by_pattern(page.url),
            self.by_hreflang(page),
            self.by_url(page.url, html_lang.as_ref()),
            by_lang,
        ];
        let mut testimonies = testimonies.into_iter().flatten();
        let Some((stated, reason)) = testimonies.next() else {
            return LocaleDecision {
                locale: None,
                reason: Reason::Unknown,
                conflicts: Vec::new(),
            };
        };
        let conflicts = testimonies
            .filter(|(other, _)| !other.matches(&stated))
            .map(|(_, reason)| reason)
            .collect();
        let (locale, reason) = match self.resolve(&stated) {
            Some(locale) => (Some(locale), reason),
            None => (
                None,
                Reason::NotConfigured(stated.to_string(), Box::new(reason)),
            ),
        };
        LocaleDecision {
            locale,
            reason,
            conflicts,
        }
    }

    fn resolve(&self, stated: &Locale) -> Option<Locale> {
        if self.configured.is_empty() {
            return Some(stated.clone());
        }
        stated.best_match(&self.configured).cloned()
    }

    fn by_pattern(&self, url: &Url) -> Option<(Locale, Reason)> {
        self.patterns.iter().find_map(|pattern| {
            let locale = pattern.locale_of(url, &self.configured)?;
            Some((locale, Reason::Pattern(pattern.text.clone())))
        })
    }

    /// Of several tags for the page itself (`es` and `es-MX`) a configured one, else the most general.
    fn by_hreflang(&self, page: &Evidence<'_>) -> Option<(Locale, Reason)> {
        let alternates = page.alternates.iter().copied().flatten();
        let own = alternates
            .filter(|(_, url)| is_same_page(url, page.url))
            .filter_map(|(tag, _)| Locale::parse(tag).ok());
        let best = own.min_by_key(|locale| {
            (
                self.resolve(locale).is_none(),
                locale.canonical().len(),
                locale.clone(),
            )
        })?;
        let reason = Reason::Hreflang(best.to_string());
        Some((best, reason))
    }

    fn by_url(&self, url: &Url, html_lang: Option<&Locale>) -> Option<(Locale, Reason)> {
        let LocaleInUrl { place, locale, .. } =
            self.survey.find(url, &self.configured, html_lang)?;
        let reason = Reason::Url(place, locale.to_string());
        Some((locale, reason))
    }
}

/// Whether an alternate is this page. Built pages served on loopback name the site they are built
/// for, so there path and query decide.
pub(super) fn is_same_page(alternate: &Url, page: &Url) -> bool {
    UrlKey::of(alternate) == UrlKey::of(page)
        || (is_loopback(page) && subject(alternate, false) == subject(page, false))
}

pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locales(tags: &[&str]) -> Vec<Locale> {
        tags.iter().map(|tag| Locale::parse(tag).unwrap()).collect()
    }

    fn decide(
        finder: &LocaleFinder,
        url: &str,
        alternates: &[(&str, &str)],
        lang: Option<&str>,
    ) -> LocaleDecision {
        let alternates: Vec<_> = alternates
            .iter()
            .map(|(tag, url)| ((*tag).to_owned(), Url::parse(url).unwrap()))
            .collect();
        finder.decide(&Evidence {
            url: &Url::parse(url).unwrap(),
            alternates: &[&alternates],
            html_lang: lang,
        })
    }

    fn told(decision: &LocaleDecision) -> (String, String) {
        (
            decision
                .locale
                .as_ref()
                .map_or_else(|| "-".into(), ToString::to_string),
            decision.reason.to_string(),
        )
    }

    fn expected(locale: &str, reason: &str) -> (String, String) {
        (locale.into(), reason.into())
    }

    #[test]
    fn stronger_evidence_comes_first_and_the_rest_is_noted() {
        let patterns = vec![
            LocalePattern::parse("https://{locale}.a.gov/*").unwrap(),
            LocalePattern::fixed("/espanol/*", Locale::parse("es").unwrap()),
        ];
        let finder = LocaleFinder::new(locales(&["en-US", "es", "fr"]), patterns);
        let decision = decide(
            &finder,
            "https://fr.a.gov/es/x",
            &[("en", "https://fr.a.gov/es/x")],
            Some("es"),
        );
        assert_eq!(
            told(&decision),
            expected("fr", "configured pattern https://{locale}.a.gov/*")
        );
        assert_eq!(
            decision
                .conflicts
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>(),
            ["hreflang “en”", "path segment “es”", "html lang “es”"]
        );
        assert_eq!(
            told(&decide(&finder, "https://b.gov/espanol/x", &[], Some("en"))).0,
            "es"
        );
        let decision = decide(
            &finder,
            "https://b.gov/fr/x",
            &[
                ("es", "https://b.gov/fr/x#top"),
                ("fr", "https://b.gov/other"),
            ],
            None,
        );
        assert_eq!(told(&decision), expected("es", "hreflang “es”"));
        assert_eq!(
            told(&decide(&finder, "https://b.gov/fr/x", &[], Some("en"))),
            expected("fr", "path segment “fr”")
        );
        assert_eq!(
            told(&decide(&finder, "https://b.gov/x", &[], Some("en"))),
            expected("en-US", "html lang “en”")
        );
        assert_eq!(
            told(&decide(&finder, "https://b.gov/x", &[], Some("nonsense"))).0,
            "-"
        );
        assert!(
            decide(&finder, "https://b.gov/en/x", &[], Some("en-US"))
                .conflicts
                .is_empty(),
            "en is no contradiction to en-US"
        );
    }

    #[test]
    fn a_locale_that_was_not_asked_for_is_not_replaced_by_weaker_evidence() {
        let finder = LocaleFinder::new(locales(&["en-US", "fr"]), vec![]);
        let decision = decide(&finder, "https://a.gov/de-DE/x", &[], Some("en"));
        assert_eq!(
            told(&decision),
            expected("-", "de-DE was not asked for (path segment “de-DE”)")
        );
    }

    #[test]
    fn x_default_is_no_locale_and_the_configured_tag_is_preferred() {
        let here = "https://a.gov/x";
        let finder = LocaleFinder::new(locales(&["es-MX"]), vec![]);
        assert_eq!(
            told(&decide(
                &finder,
                here,
                &[("x-default", here), ("es", here), ("es-MX", here)],
                None
            ))
            .0,
            "es-MX"
        );
        let any = LocaleFinder::default();
        assert_eq!(
            told(&decide(&any, here, &[("es-MX", here), ("es", here)], None)).0,
            "es"
        );
        assert_eq!(
            told(&decide(&any, here, &[("x-default", here)], None)).0,
            "-"
        );
    }

    #[test]
    fn built_pages_know_themselves_by_path() {
        let any = LocaleFinder::default();
        let decision = decide(
            &any,
            "http://127.0.0.1:4711/a/b.html",
            &[("fr", "https://a.gov/a/b.html")],
            None,
        );
        assert_eq!(told(&decision).0, "fr");
        assert_eq!(
            told(&decide(
                &any,
                "https://b.gov/a/b.html",
                &[("fr", "https://a.gov/a/b.html")],
                None
            ))
            .0,
            "-"
        );
    }

    #[test]
    fn unwanted_pages_are_known_by_their_url() {
        let book = ["en-US", "es-ES", "zh-TW", "de"]
            .map(|tag| Url::parse(&format!("http://127.0.0.1:1/{tag}/index.html")).unwrap());
        let finder =
            LocaleFinder::new(locales(&["en-US", "es-ES", "zh-CN"]), vec![]).surveying(&book);
        let unwanted: Vec<_> = book
            .iter()
            .filter_map(|url| finder.unwanted(url))
            .map(|locale| locale.to_string())
            .collect();
        assert_eq!(unwanted, ["zh-TW", "de"]);
        assert_eq!(
            finder.unwanted(&Url::parse("http://127.0.0.1:1/images/to/x.html").unwrap()),
            None
        );
        assert_eq!(
            LocaleFinder::default().surveying(&book).unwanted(&book[0]),
            None
        );
    }

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
