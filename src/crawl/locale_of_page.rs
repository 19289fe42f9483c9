//! Which locale a page is in, and how that is known.

use std::fmt;

use serde::{Serialize, Serializer};
use url::Url;

use super::locale_in_url::{LocaleInUrl, Place, Survey};
use super::locale_pattern::LocalePattern;
use super::pattern::subject;
use super::url_key::UrlKey;
use crate::locale::Locale;
use crate::target::Alternate;

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
    /// A tag that stands for several of the configured locales alike, and what told it.
    Ambiguous(String, Box<Reason>),
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
            Self::Ambiguous(tag, by) => {
                write!(f, "{tag} may be any of several locales asked for ({by})")
            }
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
        let (stated, _) = self.by_pattern(url).or_else(|| self.by_url(url, None))?;
        let wanted = self.configured.iter().any(|locale| stated.matches(locale));
        (!wanted).then_some(stated)
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
        let testimonies: Vec<_> = testimonies.into_iter().flatten().collect();
        let Some(strongest) = testimonies.first() else {
            return LocaleDecision {
                locale: None,
                reason: Reason::Unknown,
                conflicts: Vec::new(),
            };
        };
        // Weaker evidence may say more precisely what stronger evidence says: es, then es-MX.
        let (agreeing, contrary): (Vec<_>, Vec<_>) = testimonies
            .iter()
            .partition(|(other, _)| other.matches(&strongest.0));
        let resolved = agreeing
            .into_iter()
            .find_map(|(locale, reason)| Some((self.resolve(locale)?, reason.clone())));
        let (locale, reason) = match resolved {
            Some((locale, reason)) => (Some(locale), reason),
            None => (None, self.unresolved(strongest)),
        };
        LocaleDecision {
            locale,
            reason,
            conflicts: contrary
                .into_iter()
                .map(|(_, reason)| reason.clone())
                .collect(),
        }
    }

    /// Why a stated locale is none of the configured ones.
    fn unresolved(&self, (stated, by): &(Locale, Reason)) -> Reason {
        let (tag, by) = (stated.to_string(), Box::new(by.clone()));
        if self.configured.iter().any(|locale| stated.matches(locale)) {
            return Reason::Ambiguous(tag, by);
        }
        Reason::NotConfigured(tag, by)
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
            Some((locale, Reason::Pattern(pattern.to_string())))
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
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
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
    fn a_tag_for_several_locales_waits_for_a_preciser_one() {
        let finder = LocaleFinder::new(locales(&["en", "es-ES", "es-MX"]), vec![]);
        let decision = decide(&finder, "https://a.gov/es/x", &[], Some("es-MX"));
        assert_eq!(told(&decision), expected("es-MX", "html lang “es-MX”"));
        let decision = decide(&finder, "https://a.gov/?lang=es", &[], Some("en"));
        assert_eq!(
            told(&decision),
            expected(
                "-",
                "es may be any of several locales asked for (query parameter lang “es”)"
            )
        );
        assert_eq!(
            finder
                .unwanted(&Url::parse("https://a.gov/es-419/x").unwrap())
                .unwrap()
                .as_str(),
            "es-419"
        );
        assert_eq!(
            finder.unwanted(&Url::parse("https://a.gov/?lang=es").unwrap()),
            None
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
}
