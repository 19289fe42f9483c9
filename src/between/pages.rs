//! `missing-page`, `extra-page`, `untranslated-slug`: which pages a locale has, and under which address.

use super::site::Site;
use super::{Comparison, Gap};
use crate::locale::Locale;
use crate::rule::Note;

/// Letters a part of an address must have to be a word.
const WORD: usize = 4;

pub(super) fn missing_page(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("missing-page");
    let Some(source) = site.source.as_ref().filter(|_| site.exhaustive) else {
        return comparison;
    };
    for set in site.sets() {
        let Some(&page) = set.pages.get(source) else {
            continue;
        };
        comparison.looked_at.insert(page);
        let digest = &site.pages[page];
        let named = |locale: &Locale| {
            let mut tags = digest.alternates.iter().map(|(tag, _)| Locale::parse(tag));
            tags.any(|tag| tag.is_ok_and(|tag| tag.matches(locale)))
        };
        // A locale without any page was not found at all: that is said elsewhere, once.
        let lacking = site
            .locales
            .iter()
            .filter(|it| !set.pages.contains_key(it) && is_there(site, it) && !named(it));
        comparison.gaps.extend(lacking.map(|locale| {
            let note = Note::new("missing-page-found")
                .with("locale", locale.as_str())
                .with("title", &*digest.title);
            let gap = Gap::on_page(site, page, note, set.key.clone());
            Gap {
                locale: Some(locale.clone()),
                ..gap
            }
        }));
    }
    comparison
}

fn is_there(site: &Site, locale: &Locale) -> bool {
    site.pages
        .iter()
        .any(|page| page.locale.as_ref() == Some(locale))
}

pub(super) fn extra_page(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("extra-page");
    let Some(source) = site
        .source
        .as_ref()
        .filter(|source| site.exhaustive && is_there(site, source))
    else {
        return comparison;
    };
    for set in site.sets() {
        comparison.looked_at.extend(set.pages.values());
        let others = set.pages.iter().filter(|_| !set.pages.contains_key(source));
        comparison.gaps.extend(others.map(|(_, &page)| {
            let note = Note::new("extra-page-ask").with("title", &*site.pages[page].title);
            Gap::on_page(site, page, note, set.key.clone()).asking()
        }));
    }
    comparison
}

pub(super) fn untranslated_slug(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("untranslated-slug");
    for pair in site.pairs() {
        let [here, there] = [pair.translation, pair.original].map(|page| slug(page.url.path()));
        if there.chars().filter(|c| c.is_alphabetic()).count() < WORD {
            continue;
        }
        comparison.looked_at.insert(pair.page);
        if here == there {
            let note = Note::new("untranslated-slug-found").with("slug", here);
            comparison
                .gaps
                .push(Gap::on_page(site, pair.page, note, "slug"));
        }
    }
    comparison
}

/// The last part of a path that is a word, without its ending.
fn slug(path: &str) -> &str {
    let last = path.rsplit('/').find(|part| !part.is_empty()).unwrap_or("");
    let stem = last.split_once('.').map_or(last, |(stem, _)| stem);
    if stem == "index" { "" } else { stem }
}
