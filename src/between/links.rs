//! `missing-link`, `link-leaves-locale`: where a translation's links lead.

use std::collections::BTreeMap;

use super::digest::{Link, PageDigest};
use super::site::{Pair, Site};
use super::{Comparison, Gap};
use crate::rule::Note;
use crate::standards::autonym_of;

pub(super) fn missing_link(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("missing-link");
    for pair in site.pairs() {
        let original = destinations(site, &pair, pair.original);
        if original.is_empty() {
            continue;
        }
        comparison.looked_at.insert(pair.page);
        let here = destinations(site, &pair, pair.translation);
        // Links that lead through addresses we did not see the end of may be the ones that seem to lack.
        if unresolved(site, pair.translation) > unresolved(site, pair.original) {
            continue;
        }
        let lacking = original
            .iter()
            .filter(|(key, _)| !here.contains_key(*key) && exists_for(site, &pair, key));
        comparison.gaps.extend(lacking.map(|(key, link)| {
            let note = Note::new("missing-link-found")
                .with("text", &*link.name)
                .with("page", *key);
            Gap::on_page(site, pair.page, note, format!("{} {key}", pair.key))
        }));
    }
    comparison
}

/// The other pages of the site that a page leads to, by set, with the first link to each.
fn destinations<'a>(
    site: &'a Site,
    pair: &Pair<'_>,
    page: &'a PageDigest,
) -> BTreeMap<&'a str, &'a Link> {
    let mut all = BTreeMap::new();
    for link in &page.links {
        if let Some(key) = site.destination(link).filter(|key| *key != pair.key) {
            all.entry(key).or_insert(link);
        }
    }
    all
}

/// Links within the site that lead to no page we know.
fn unresolved(site: &Site, page: &PageDigest) -> usize {
    let host = page.url.host_str();
    let own = |link: &&Link| {
        let address = url::Url::parse(link.to.as_str()).ok();
        link.is_web && address.is_some_and(|url| url.host_str() == host)
    };
    page.links
        .iter()
        .filter(own)
        .filter(|link| site.destination(link).is_none())
        .count()
}

/// True if the set of this key has a page in the translation's locale.
fn exists_for(site: &Site, pair: &Pair<'_>, key: &str) -> bool {
    let locale = pair.translation.locale.as_ref();
    let set = site.set(key);
    set.is_some_and(|set| locale.is_some_and(|locale| set.pages.contains_key(locale)))
}

pub(super) fn link_leaves_locale(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("link-leaves-locale");
    for (index, page) in site.pages.iter().enumerate() {
        let Some(locale) = &page.locale else { continue };
        for link in page.links.iter().filter(|link| !is_meant(link)) {
            let Some(target) = site.page_at(&link.to) else {
                continue;
            };
            let (Some(set), Some(other)) = (site.set_of(target), &site.pages[target].locale) else {
                continue;
            };
            comparison.looked_at.insert(index);
            let own = set.pages.get(locale);
            let same_page = site.set_of(index).is_some_and(|it| it.key == set.key);
            if other == locale || same_page || own.is_none() {
                continue;
            }
            let note = Note::new("link-leaves-locale-found")
                .with("text", &*link.name)
                .with("locale", other.as_str())
                .with("own", own.map_or("", |own| site.pages[*own].url.path()));
            comparison.gaps.push(
                Gap::on_page(site, index, note, format!("leaves {}", set.key)).at(&link.spot),
            );
        }
    }
    comparison
}

/// A link that says that it leads to another language: by `hreflang`, `lang`, or the language's name.
fn is_meant(link: &Link) -> bool {
    link.hreflang.is_some() || link.lang.is_some() || autonym_of(&link.name).is_some()
}
