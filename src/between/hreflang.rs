//! `hreflang-…`: what pages say of their translations (`link rel=alternate hreflang`) against what was found.
//!
//! After the HTML Standard §4.6.6.1 (alternate) and what search engines document of language alternates.

use std::collections::{BTreeMap, BTreeSet};

use super::digest::PageDigest;
use super::site::{Site, address, here};
use super::{Comparison, Gap};
use crate::crawl::UrlKey;
use crate::locale::Locale;
use crate::rule::Note;
use crate::standards::is_known_region;

/// The tag for people whose language the site does not have.
const DEFAULT: &str = "x-default";

/// Runs a check on each page that names alternates. It gives notes, each with what is lasting of it.
fn each_page(
    site: &Site,
    rule: &'static str,
    check: impl Fn(usize, &PageDigest) -> Vec<(Note, String)>,
) -> Comparison {
    let mut comparison = Comparison::new(rule);
    for (index, page) in site.pages.iter().enumerate() {
        if page.alternates.is_empty() {
            continue;
        }
        comparison.looked_at.insert(index);
        let gaps = check(index, page).into_iter();
        comparison
            .gaps
            .extend(gaps.map(|(note, identity)| Gap::on_page(site, index, note, identity)));
    }
    comparison
}

pub(super) fn hreflang_invalid(site: &Site) -> Comparison {
    each_page(site, "hreflang-invalid", |_, page| {
        let wrong = page.alternates.iter().filter(|(tag, _)| !is_valid(tag));
        wrong
            .map(|(tag, _)| {
                (
                    Note::new("hreflang-invalid-found").with("tag", tag.as_str()),
                    tag.clone(),
                )
            })
            .collect()
    })
}

/// A language of the registry, a script and a country, with hyphens; or `x-default`.
fn is_valid(tag: &str) -> bool {
    let tag = tag.trim();
    if tag.eq_ignore_ascii_case(DEFAULT) {
        return true;
    }
    let known = Locale::parse(tag).is_ok_and(|locale| {
        let region = locale.id().region.map(|region| region.as_str().to_owned());
        locale.id().variants().next().is_none()
            && locale.is_known_language()
            && region.is_none_or(|region| is_known_region(&region))
    });
    known && !tag.contains('_')
}

pub(super) fn hreflang_conflict(site: &Site) -> Comparison {
    each_page(site, "hreflang-conflict", |_, page| {
        let mut targets: BTreeMap<String, BTreeSet<UrlKey>> = BTreeMap::new();
        for (tag, url) in &page.alternates {
            targets
                .entry(tag.trim().to_ascii_lowercase())
                .or_default()
                .insert(UrlKey::of(url));
        }
        let twice = targets.into_iter().filter(|(_, urls)| urls.len() > 1);
        twice
            .map(|(tag, _)| {
                (
                    Note::new("hreflang-conflict-found").with("tag", tag.as_str()),
                    tag,
                )
            })
            .collect()
    })
}

pub(super) fn hreflang_self(site: &Site) -> Comparison {
    each_page(site, "hreflang-self", |index, page| {
        if names(site, page, index) {
            return Vec::new();
        }
        vec![(Note::new("hreflang-self-found"), String::new())]
    })
}

/// True if one of the page's alternates is the page at this position.
fn names(site: &Site, page: &PageDigest, other: usize) -> bool {
    let mut targets = page
        .alternates
        .iter()
        .map(|(_, url)| site.page_at_url(&page.url, url));
    targets.any(|target| target == Some(other))
}

pub(super) fn hreflang_return(site: &Site) -> Comparison {
    each_page(site, "hreflang-return", |index, page| {
        let is_returned = |target| target == index || names(site, &site.pages[target], index);
        let targets = page.alternates.iter().filter_map(|(tag, url)| {
            let target = site.page_at_url(&page.url, url)?;
            Some((tag.trim().to_ascii_lowercase(), target))
        });
        let targets: BTreeSet<(String, usize)> = targets.collect();
        // Of several addresses for one language, which `hreflang-conflict` tells, one that answers will do.
        let answered: BTreeSet<&str> = targets
            .iter()
            .filter(|(_, target)| is_returned(*target))
            .map(|(tag, _)| tag.as_str())
            .collect();
        let silent: BTreeSet<usize> = targets
            .iter()
            .filter(|(tag, _)| !answered.contains(tag.as_str()))
            .map(|(_, target)| *target)
            .collect();
        silent
            .into_iter()
            .map(|target| {
                let other = &site.pages[target];
                let locale = other.locale.as_ref().map_or("", Locale::as_str);
                let note = Note::new("hreflang-return-found")
                    .with("locale", locale)
                    .with("page", other.url.path());
                (note, locale.to_owned())
            })
            .collect()
    })
}

pub(super) fn hreflang_incomplete(site: &Site) -> Comparison {
    each_page(site, "hreflang-incomplete", |index, page| {
        let pages = site.set_of(index).map(|set| set.pages.iter());
        let unnamed = pages
            .into_iter()
            .flatten()
            .filter(|&(_, &target)| target != index && !names(site, page, target));
        // An alternate may lead to the other locale's page by an address that redirects to it.
        let tagged = |locale: &Locale| {
            let mut tags = page.alternates.iter().map(|(tag, _)| Locale::parse(tag));
            tags.any(|tag| tag.is_ok_and(|tag| tag.matches(locale)))
        };
        unnamed
            .filter(|(locale, _)| !tagged(locale))
            .map(|(locale, _)| {
                (
                    Note::new("hreflang-incomplete-found").with("locale", locale.as_str()),
                    locale.to_string(),
                )
            })
            .collect()
    })
}

pub(super) fn hreflang_dead(site: &Site) -> Comparison {
    each_page(site, "hreflang-dead", |_, page| {
        let dead = page.alternates.iter().filter_map(|(tag, url)| {
            let status = site.dead.get(&address(&here(&page.url, url)))?;
            let note = Note::new("hreflang-dead-found")
                .with("tag", tag.as_str())
                .with("page", url.path());
            Some((
                note.with("status", u32::from(*status)),
                format!("{tag} {}", url.path()),
            ))
        });
        dead.collect()
    })
}

pub(super) fn hreflang_canonical(site: &Site) -> Comparison {
    each_page(site, "hreflang-canonical", |index, page| {
        let target = page
            .canonical
            .as_ref()
            .and_then(|url| site.page_at_url(&page.url, url));
        let other =
            target.filter(|&target| target != index && site.pages[target].locale != page.locale);
        let note = other.map(|target| {
            Note::new("hreflang-canonical-found").with("page", site.pages[target].url.path())
        });
        note.map(|note| (note, String::new())).into_iter().collect()
    })
}

pub(super) fn hreflang_x_default(site: &Site) -> Comparison {
    each_page(site, "hreflang-x-default", |_, page| {
        let mut tags = page.alternates.iter().map(|(tag, _)| tag.trim());
        if tags.any(|tag| tag.eq_ignore_ascii_case(DEFAULT)) {
            return Vec::new();
        }
        vec![(Note::new("hreflang-x-default-found"), String::new())]
    })
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn tags_are_languages_and_countries_that_exist() {
        for valid in [
            "en",
            "es-MX",
            "zh-Hans",
            "zh-Hant-TW",
            "x-default",
            "X-DEFAULT",
            "es-419",
            "pt-br",
        ] {
            assert!(is_valid(valid), "{valid}");
        }
        for wrong in [
            "en-UK",
            "en_US",
            "jp",
            "english",
            "",
            "es-LATAM",
            "x-defaults",
            "cn",
        ] {
            assert!(!is_valid(wrong), "{wrong}");
        }
    }
}
