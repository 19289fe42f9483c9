//! Which pages are each other's translation.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Serialize, Serializer};
use url::Url;

use super::locale_in_url::{LocaleInUrl, plain_template};
use super::locale_of_page::is_loopback;
use super::pattern::subject;
use super::url_key::UrlKey;
use crate::locale::Locale;
use crate::target::Alternate;

/// A page whose locale is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocatedPage {
    /// Where it was found, after redirects.
    pub url: Url,
    /// Its locale.
    pub locale: Locale,
    /// Its language alternates, from the page and from the sitemap.
    pub alternates: Vec<Alternate>,
}

/// One page in all its locales.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LocaleSet {
    /// Path and query with `{locale}` where the locale stands, preceded by the host if the pages are
    /// of several sites.
    pub key: String,
    /// The page of each locale.
    #[serde(serialize_with = "as_texts")]
    pub pages: BTreeMap<Locale, Url>,
}

/// Groups pages into locale sets, sorted by key. A set holds one page per locale at most; a page
/// without translations is a set of its own.
///
/// Two pages belong together if each names the other as its alternate (`hreflang`): a link in one
/// direction may be a mistake. Where alternates leave gaps, URLs fill them that are alike but for the
/// locale, `/fr/about` and `/es/about`, and `/about` for a site whose default locale has no name.
pub fn locale_sets(pages: &[LocatedPage]) -> Vec<LocaleSet> {
    let mut pages: Vec<_> = pages.iter().collect();
    pages.sort_by(|one, other| (&one.url, &one.locale).cmp(&(&other.url, &other.locale)));
    pages.dedup_by(|one, other| one.url == other.url);
    let names: Vec<_> = pages.iter().map(|page| Name::of(page)).collect();
    let mut clusters = Clusters::new(&pages);
    for (one, other) in reciprocal_alternates(&pages) {
        clusters.join(one, other);
    }
    let mut by_stem: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, name) in names.iter().enumerate() {
        by_stem.entry(&name.stem).or_default().push(index);
    }
    for group in by_stem.values() {
        for (position, &page) in group.iter().enumerate() {
            // The first cluster that has no page in this locale yet.
            let _ = group
                .iter()
                .take(position)
                .any(|&other| clusters.join(other, page));
        }
    }
    let mut sets = clusters.into_sets(&pages, &names);
    sets.sort_by(|one, other| {
        (&one.key, one.pages.values().next()).cmp(&(&other.key, other.pages.values().next()))
    });
    shorten_keys(&mut sets);
    sets
}

/// A page's URL as a template, and as what it shares with a URL that names no locale.
struct Name {
    template: String,
    stem: String,
}

impl Name {
    fn of(page: &LocatedPage) -> Self {
        let candidates = LocaleInUrl::all(&page.url, std::slice::from_ref(&page.locale));
        match candidates
            .into_iter()
            .find(|candidate| candidate.locale.matches(&page.locale))
        {
            Some(LocaleInUrl { template, stem, .. }) => Self { template, stem },
            None => Self {
                template: plain_template(&page.url),
                stem: plain_template(&page.url),
            },
        }
    }
}

/// Pairs of pages that name each other, in order.
fn reciprocal_alternates(pages: &[&LocatedPage]) -> BTreeSet<(usize, usize)> {
    let by_key: HashMap<_, _> = pages
        .iter()
        .enumerate()
        .map(|(index, page)| (UrlKey::of(&page.url), index))
        .collect();
    // Built pages on loopback name the site they are built for: there the path tells them.
    let local = pages
        .iter()
        .enumerate()
        .filter(|(_, page)| is_loopback(&page.url));
    let by_path: HashMap<_, _> = local
        .map(|(index, page)| (subject(&page.url, false), index))
        .collect();
    let named = |url: &Url| {
        by_key
            .get(&UrlKey::of(url))
            .or_else(|| by_path.get(&subject(url, false)))
            .copied()
    };
    let arrows: BTreeSet<_> = pages
        .iter()
        .enumerate()
        .flat_map(|(index, page)| {
            page.alternates
                .iter()
                .filter_map(move |(_, url)| Some((index, named(url)?)))
        })
        .collect();
    arrows
        .iter()
        .copied()
        .filter(|&(one, other)| one < other && arrows.contains(&(other, one)))
        .collect()
}

/// Disjoint sets of pages, none with two pages of one locale.
struct Clusters {
    parent: Vec<usize>,
    members: Vec<BTreeMap<Locale, usize>>,
}

impl Clusters {
    fn new(pages: &[&LocatedPage]) -> Self {
        Self {
            parent: (0..pages.len()).collect(),
            members: pages
                .iter()
                .enumerate()
                .map(|(index, page)| BTreeMap::from([(page.locale.clone(), index)]))
                .collect(),
        }
    }

    fn root(&mut self, mut page: usize) -> usize {
        while self.parent[page] != page {
            self.parent[page] = self.parent[self.parent[page]];
            page = self.parent[page];
        }
        page
    }

    /// Makes one set of two, unless a locale is in both. Whether they are one now.
    fn join(&mut self, one: usize, other: usize) -> bool {
        let (one, other) = (self.root(one), self.root(other));
        if one == other {
            return true;
        }
        if self.members[other]
            .keys()
            .any(|locale| self.members[one].contains_key(locale))
        {
            return false;
        }
        let moved = std::mem::take(&mut self.members[other]);
        self.members[one].extend(moved);
        self.parent[other] = one;
        true
    }

    fn into_sets(self, pages: &[&LocatedPage], names: &[Name]) -> Vec<LocaleSet> {
        let sets = self
            .members
            .into_iter()
            .filter(|members| !members.is_empty())
            .map(|members| {
                let templates = members.values().map(|&index| &names[index].template);
                let key = templates
                    .min_by_key(|template| (!template.contains("{locale}"), *template))
                    .cloned()
                    .unwrap_or_default();
                LocaleSet {
                    key,
                    pages: members
                        .into_iter()
                        .map(|(locale, index)| (locale, pages[index].url.clone()))
                        .collect(),
                }
            });
        sets.collect()
    }
}

/// Leaves the host out of the keys if it is the same in all.
fn shorten_keys(sets: &mut [LocaleSet]) {
    let host = |key: &str| {
        key.find('/')
            .map_or(key, |end| key.split_at(end).0)
            .to_owned()
    };
    let hosts: BTreeSet<_> = sets.iter().map(|set| host(&set.key)).collect();
    if hosts.len() == 1 {
        for set in sets {
            let length = host(&set.key).len();
            set.key.drain(..length);
        }
    }
}

fn as_texts<S: Serializer>(
    pages: &BTreeMap<Locale, Url>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pages.iter().map(|(locale, url)| (locale, url.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(&format!("https://{text}")).unwrap()
    }

    fn page(locale: &str, place: &str, alternates: &[&str]) -> LocatedPage {
        let alternates = alternates
            .iter()
            .map(|text| ("any".to_owned(), url(text)))
            .collect();
        LocatedPage {
            url: url(place),
            locale: Locale::parse(locale).unwrap(),
            alternates,
        }
    }

    fn sets(pages: &[LocatedPage]) -> Vec<String> {
        let show = |set: &LocaleSet| {
            let pages: Vec<_> = set
                .pages
                .iter()
                .map(|(locale, url)| format!("{locale}={}{}", url.host_str().unwrap(), url.path()))
                .collect();
            format!("{}: {}", set.key, pages.join(" "))
        };
        let mut backwards = pages.to_vec();
        backwards.reverse();
        assert_eq!(
            locale_sets(pages),
            locale_sets(&backwards),
            "the order of pages must not matter"
        );
        locale_sets(pages).iter().map(show).collect()
    }

    #[test]
    fn urls_that_differ_in_the_locale_are_a_set() {
        let pages = [
            page("en", "a.gov/about", &[]),
            page("fr", "a.gov/fr/about", &[]),
            page("es", "a.gov/es/about", &[]),
            page("en", "a.gov/help", &[]),
            page("fr", "a.gov/x.fr.html", &[]),
            page("en", "a.gov/x.html", &[]),
        ];
        assert_eq!(
            sets(&pages),
            [
                "/help: en=a.gov/help",
                "/x.{locale}.html: en=a.gov/x.html fr=a.gov/x.fr.html",
                "/{locale}/about: en=a.gov/about es=a.gov/es/about fr=a.gov/fr/about",
            ]
        );
    }

    #[test]
    fn subdomains_and_queries() {
        let pages = [
            page("fr", "fr.a.gov/x", &[]),
            page("en", "www.a.gov/x", &[]),
            page("es", "es.a.gov/x", &[]),
        ];
        assert_eq!(
            sets(&pages),
            ["/x: en=www.a.gov/x es=es.a.gov/x fr=fr.a.gov/x"]
        );
        let pages = [
            page("fr", "a.gov/x?lang=fr", &[]),
            page("en", "a.gov/x?lang=en", &[]),
        ];
        assert_eq!(sets(&pages), ["/x?lang={locale}: en=a.gov/x fr=a.gov/x"]);
    }

    #[test]
    fn alternates_count_when_both_sides_say_so() {
        let pages = [
            page("en", "a.gov/en/contact", &["a.gov/fr/nous-joindre"]),
            page("fr", "a.gov/fr/nous-joindre", &["a.gov/en/contact"]),
            page("es", "a.gov/es/contacto", &["a.gov/en/contact"]),
        ];
        assert_eq!(
            sets(&pages),
            [
                "/{locale}/contact: en=a.gov/en/contact fr=a.gov/fr/nous-joindre",
                "/{locale}/contacto: es=a.gov/es/contacto"
            ]
        );
    }

    #[test]
    fn alternates_outweigh_urls_and_a_locale_stands_once() {
        let pages = [
            page("en", "a.gov/en/x", &["a.gov/fr/y"]),
            page("fr", "a.gov/fr/y", &["a.gov/en/x"]),
            page("fr", "a.gov/fr/x", &[]),
            page("en", "a.gov/x", &[]),
        ];
        assert_eq!(
            sets(&pages),
            [
                "/{locale}/x: en=a.gov/en/x fr=a.gov/fr/y",
                "/{locale}/x: en=a.gov/x fr=a.gov/fr/x"
            ]
        );
    }

    #[test]
    fn built_pages_name_the_site_they_are_built_for() {
        let at = |locale: &str, path: &str, other: &str| LocatedPage {
            url: Url::parse(&format!("http://127.0.0.1:9{path}")).unwrap(),
            ..page(locale, "a.gov/", &[other])
        };
        let found = locale_sets(&[
            at("en", "/en/a.html", "a.gov/fr/b.html"),
            at("fr", "/fr/b.html", "a.gov/en/a.html"),
        ]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].key, "/{locale}/a.html", "no port in the key");
    }
}
