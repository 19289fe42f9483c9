//! Locales in URLs: `/fr/page`, `fr.example.gov`, `?lang=fr`, `page.fr.html`.
//!
//! Many words look like language codes: `/it/` may be a department and `/how_to.html` no Tongan. What
//! looks like a locale is only a candidate; it counts where the site as a whole, or the page, bears it
//! out (see [`Survey`]).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use url::Url;

use super::scope::site;
use crate::locale::Locale;

/// Path segments looked at; locales stand near the front.
const MAX_SEGMENTS: usize = 4;
/// Parameters whose value is a locale.
const PARAMETERS: [&str; 5] = ["hl", "lang", "language", "lng", "locale"];
/// Scripts that appear in tags. Without this list `my-page` would be Burmese in a script “Page”.
const SCRIPTS: [&str; 10] = [
    "Arab", "Beng", "Cyrl", "Deva", "Grek", "Guru", "Hans", "Hant", "Hebr", "Latn",
];

/// Where in a URL a locale stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The path segment with this index, counted from 0.
    Segment(usize),
    /// The first label of the host.
    Subdomain,
    /// The value of this parameter.
    Query(String),
    /// The end of the file name: `page.fr.html`, `page_fr.html`.
    FileName,
}

/// A part of a URL that looks like a locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleInUrl {
    /// Where it stands.
    pub place: Place,
    /// The locale, in the URL's spelling.
    pub locale: Locale,
    /// Host, path and query with `{locale}` in its place: the same for all translations of a page.
    pub template: String,
    /// The same with nothing in its place: what the URL in a default locale often is.
    pub stem: String,
}

impl LocaleInUrl {
    /// All candidates in a URL: first in the path, then in host, query and file name. A tag that one
    /// of `configured` stands for counts even where it does not look like a locale by itself.
    pub fn all(url: &Url, configured: &[Locale]) -> Vec<Self> {
        let parts = Parts::of(url);
        let spots = parts
            .segment_spots()
            .chain(parts.host_spot())
            .chain(parts.query_spots())
            .chain(parts.file_spot());
        let candidates =
            spots.filter_map(|spot| Some((locale_like(&spot.text, configured)?, spot)));
        candidates
            .map(|(locale, spot)| Self {
                place: spot.place,
                locale,
                template: spot.with.to_string(),
                stem: spot.without.to_string(),
            })
            .collect()
    }

    /// The name under which a survey counts candidates that stand in the same place.
    fn position(&self, url: &Url) -> String {
        match &self.place {
            Place::Segment(index) => format!("{} {index}", site(url)),
            Place::Subdomain => site(url)
                .split_once('.')
                .map_or_else(String::new, |(_, rest)| format!("*.{rest}")),
            Place::Query(name) => format!("{} ?{name}", site(url)),
            // Other files may end in other words: only names that begin alike bear each other out.
            Place::FileName => self.template.clone(),
        }
    }

    /// Whether nobody writes such a word but as a locale: `zh-Hans`, `es-419`, `de_DE`.
    fn is_unmistakable(&self) -> bool {
        let tag = self.locale.as_str();
        let region_in_capitals = tag.split(['-', '_']).skip(1).any(|subtag| {
            subtag.len() == 2 && subtag.bytes().all(|byte| byte.is_ascii_uppercase())
        });
        let id = self.locale.id();
        region_in_capitals
            || id.script.is_some()
            || id
                .region
                .as_ref()
                .is_some_and(|region| region.as_str().len() == 3)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Segment(_) => f.write_str("path segment"),
            Self::Subdomain => f.write_str("subdomain"),
            Self::Query(name) => write!(f, "query parameter {name}"),
            Self::FileName => f.write_str("file name"),
        }
    }
}

/// Which locales stand where in the URLs of a site.
///
/// A word like `it` in the path, the host or a file name counts as a locale only if another locale
/// stands in the same place of another URL (`/it/…` and `/fr/…`), or if the page's own `lang` agrees.
/// Parameters called `lang` and the like need no such support, nor do tags like `zh-Hans` or `de_DE`.
#[derive(Debug, Clone, Default)]
pub struct Survey {
    seen: BTreeMap<String, BTreeSet<Locale>>,
}

impl Survey {
    /// Surveys the URLs of a site.
    pub fn of<'a>(urls: impl IntoIterator<Item = &'a Url>, configured: &[Locale]) -> Self {
        let mut survey = Self::default();
        for url in urls {
            for candidate in LocaleInUrl::all(url, configured) {
                survey
                    .seen
                    .entry(candidate.position(url))
                    .or_default()
                    .insert(candidate.locale);
            }
        }
        survey
    }

    /// The locale that a URL states, if any: the first candidate that counts.
    pub fn find(
        &self,
        url: &Url,
        configured: &[Locale],
        html_lang: Option<&Locale>,
    ) -> Option<LocaleInUrl> {
        LocaleInUrl::all(url, configured)
            .into_iter()
            .find(|candidate| self.bears_out(url, candidate, configured, html_lang))
    }

    fn bears_out(
        &self,
        url: &Url,
        candidate: &LocaleInUrl,
        configured: &[Locale],
        html_lang: Option<&Locale>,
    ) -> bool {
        let is_configured = |locale: &Locale| locale.best_match(configured).is_some();
        if is_configured(&candidate.locale)
            || candidate.is_unmistakable()
            || matches!(candidate.place, Place::Query(_))
        {
            return true;
        }
        if html_lang.is_some_and(|lang| lang.language() == candidate.locale.language()) {
            return true;
        }
        let Some(there) = self.seen.get(&candidate.position(url)) else {
            return false;
        };
        there.iter().any(|locale| *locale != candidate.locale)
            && (configured.is_empty() || there.iter().any(is_configured))
    }
}

/// A word that could be a language tag in a URL.
fn locale_like(text: &str, configured: &[Locale]) -> Option<Locale> {
    let locale = Locale::parse(text).ok()?;
    let id = locale.id();
    let plain = id.variants().len() == 0
        && locale.language().len() == 2
        && locale.is_known_language()
        && id
            .script
            .as_ref()
            .is_none_or(|script| SCRIPTS.contains(&script.as_str()));
    (plain || configured.contains(&locale)).then_some(locale)
}

/// `page.fr.html` and `page_fr.html`: what comes before the mark, the mark, the tag, the extension.
fn split_file_name(name: &str) -> Option<(&str, char, &str, &str)> {
    let (stem, extension) = name.rsplit_once('.')?;
    let mark = if stem.contains('.') { '.' } else { '_' };
    let (before, tag) = match mark {
        '.' => stem.rsplit_once('.')?,
        // The first underscore behind which all is a tag: `page_pt_BR`.
        _ => stem.match_indices('_').find_map(|(at, _)| {
            let (before, tag) = (stem.get(..at)?, stem.get(at + 1..)?);
            locale_like(tag, &[]).map(|_| (before, tag))
        })?,
    };
    (!before.is_empty()).then_some((before, mark, tag, extension))
}

/// A URL taken apart, without its scheme.
#[derive(Clone)]
struct Parts {
    host: String,
    segments: Vec<String>,
    query: Vec<String>,
}

impl Parts {
    fn of(url: &Url) -> Self {
        Self {
            host: site(url),
            segments: url
                .path_segments()
                .into_iter()
                .flatten()
                .map(str::to_owned)
                .collect(),
            query: url
                .query()
                .into_iter()
                .flat_map(|query| query.split('&'))
                .map(str::to_owned)
                .collect(),
        }
    }

    fn segment_spots(&self) -> impl Iterator<Item = Spot> {
        self.segments
            .iter()
            .enumerate()
            .take(MAX_SEGMENTS)
            .map(|(index, segment)| {
                let mut without = self.clone();
                without.segments.remove(index);
                Spot {
                    place: Place::Segment(index),
                    text: segment.clone(),
                    with: self.with_segment(index, "{locale}"),
                    without,
                }
            })
    }

    /// The first label of a host that has two more: `fr.example.gov`, not `my.gov`.
    fn host_spot(&self) -> Option<Spot> {
        let (label, rest) = self
            .host
            .split_once('.')
            .filter(|(_, rest)| rest.contains('.'))?;
        let at = |host: String| Self {
            host,
            ..self.clone()
        };
        Some(Spot {
            place: Place::Subdomain,
            text: label.to_owned(),
            with: at(format!("{{locale}}.{rest}")),
            without: at(rest.to_owned()),
        })
    }

    fn query_spots(&self) -> impl Iterator<Item = Spot> {
        self.query.iter().enumerate().filter_map(|(index, pair)| {
            let (name, value) = pair.split_once('=')?;
            if !PARAMETERS.contains(&name.to_ascii_lowercase().as_str()) {
                return None;
            }
            let (mut with, mut without) = (self.clone(), self.clone());
            with.query[index] = format!("{name}={{locale}}");
            without.query.remove(index);
            Some(Spot {
                place: Place::Query(name.to_owned()),
                text: value.to_owned(),
                with,
                without,
            })
        })
    }

    fn file_spot(&self) -> Option<Spot> {
        let (before, mark, tag, extension) = split_file_name(self.segments.last()?)?;
        let named = |name: &str| self.with_segment(self.segments.len() - 1, name);
        Some(Spot {
            place: Place::FileName,
            text: tag.to_owned(),
            with: named(&format!("{before}{mark}{{locale}}.{extension}")),
            without: named(&format!("{before}.{extension}")),
        })
    }

    fn with_segment(&self, index: usize, text: &str) -> Self {
        let mut parts = self.clone();
        text.clone_into(&mut parts.segments[index]);
        parts
    }
}

/// A part of a URL where a locale may stand: its text, and the URL with `{locale}` and with nothing
/// in its place.
struct Spot {
    place: Place,
    text: String,
    with: Parts,
    without: Parts,
}

impl fmt::Display for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.host, self.segments.join("/"))?;
        if self.query.is_empty() {
            Ok(())
        } else {
            write!(f, "?{}", self.query.join("&"))
        }
    }
}

/// Host, path and query of a URL: the template of one that names no locale.
pub(super) fn plain_template(url: &Url) -> String {
    Parts::of(url).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(&format!("https://{text}")).unwrap()
    }

    fn candidates(text: &str) -> Vec<(String, String, String)> {
        let all = LocaleInUrl::all(&url(text), &[]).into_iter();
        all.map(|found| (found.locale.to_string(), found.template, found.stem))
            .collect()
    }

    fn only(text: &str) -> (String, String, String) {
        let mut all = candidates(text);
        assert_eq!(all.len(), 1, "{all:?}");
        all.remove(0)
    }

    fn strings(texts: [&str; 3]) -> (String, String, String) {
        texts.map(str::to_owned).into()
    }

    #[test]
    fn all_places_are_found() {
        assert_eq!(
            only("a.gov/fr/x?p=1"),
            strings(["fr", "a.gov/{locale}/x?p=1", "a.gov/x?p=1"])
        );
        assert_eq!(
            only("a.gov/site/zh-hans/"),
            strings(["zh-hans", "a.gov/site/{locale}/", "a.gov/site/"])
        );
        assert_eq!(
            only("fr.a.gov:8080/x"),
            strings(["fr", "{locale}.a.gov:8080/x", "a.gov:8080/x"])
        );
        assert_eq!(
            only("a.gov/x?id=7&lang=pt_BR"),
            strings(["pt_BR", "a.gov/x?id=7&lang={locale}", "a.gov/x?id=7"])
        );
        assert_eq!(
            only("a.gov/page.fr.html"),
            strings(["fr", "a.gov/page.{locale}.html", "a.gov/page.html"])
        );
        assert_eq!(
            only("a.gov/my_page_pt_BR.html"),
            strings(["pt_BR", "a.gov/my_page_{locale}.html", "a.gov/my_page.html"])
        );
    }

    #[test]
    fn words_are_not_taken_for_tags() {
        for word in [
            "a.gov/us/x",
            "a.gov/my-page/",
            "a.gov/my-account",
            "a.gov/new/",
            "a.gov/about",
            "my.gov/x",
            "www.a.gov/",
            "a.gov/?tl=fr",
            "a.gov/x.min.js",
            "a.gov/fr.html",
            "127.0.0.1/x",
        ] {
            assert_eq!(candidates(word), [], "{word}");
        }
    }

    #[test]
    fn a_bare_code_needs_support() {
        let find = |known: &[&str], lang: Option<&str>, text: &str| {
            let known: Vec<_> = known.iter().map(|text| url(text)).collect();
            let lang = lang.map(|tag| Locale::parse(tag).unwrap());
            Survey::of(&known, &[])
                .find(&url(text), &[], lang.as_ref())
                .map(|found| found.locale.to_string())
        };
        assert_eq!(
            find(&["a.gov/it/x"], None, "a.gov/it/x"),
            None,
            "nothing but itself"
        );
        assert_eq!(find(&["a.gov/it/x"], Some("en"), "a.gov/it/x"), None);
        assert_eq!(find(&[], Some("it-CH"), "a.gov/it/x").unwrap(), "it");
        assert_eq!(find(&["a.gov/fr/y"], None, "a.gov/it/x").unwrap(), "it");
        assert_eq!(
            find(&["a.gov/x/fr/y"], None, "a.gov/it/x"),
            None,
            "another position"
        );
        assert_eq!(
            find(&["b.gov/fr/y"], None, "a.gov/it/x"),
            None,
            "another site"
        );
        assert_eq!(find(&["fr.a.gov/"], None, "it.a.gov/").unwrap(), "it");
        assert_eq!(
            find(&["a.gov/sign_in.html"], None, "a.gov/how_to.html"),
            None,
            "two words, no translations"
        );
        assert_eq!(
            find(&["a.gov/x_fr.html"], None, "a.gov/x_to.html").unwrap(),
            "to"
        );
        assert_eq!(find(&[], None, "a.gov/zh-Hans/").unwrap(), "zh-Hans");
        assert_eq!(find(&[], None, "a.gov/to-do/"), None);
        assert_eq!(find(&[], None, "a.gov/?lang=to").unwrap(), "to");
    }

    #[test]
    fn configured_locales_count_alone_and_lend_support() {
        let configured = ["en-US", "fil"].map(|tag| Locale::parse(tag).unwrap());
        let find = |known: &str, text: &str| {
            let survey = Survey::of(&[url(known)], &configured);
            survey
                .find(&url(text), &configured, None)
                .map(|found| found.locale.to_string())
        };
        assert_eq!(find("a.gov/", "a.gov/en/x").unwrap(), "en");
        assert_eq!(find("a.gov/", "a.gov/fil/x").unwrap(), "fil");
        assert_eq!(find("a.gov/", "a.gov/de/x"), None);
        assert_eq!(find("a.gov/en/", "a.gov/de/x").unwrap(), "de");
        assert_eq!(
            find("a.gov/to/", "a.gov/is/x"),
            None,
            "no configured locale stands there"
        );
    }
}
