//! `language-switcher`, `language-switcher-lang`, `html-lang-locale`: how a page leads to its translations.

use super::digest::{Link, PageDigest};
use super::site::{Set, Site};
use super::{Comparison, Gap};
use crate::locale::Locale;
use crate::rule::Note;
use crate::standards::autonym_of;

pub(super) fn language_switcher(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("language-switcher");
    for (index, page) in site.pages.iter().enumerate() {
        let (Some(locale), Some(set)) = (&page.locale, site.set_of(index)) else {
            continue;
        };
        // A page without links is shown within another one, which has the menu.
        if set.pages.len() < 2 || page.links.is_empty() {
            continue;
        }
        comparison.looked_at.insert(index);
        let offers = page
            .links
            .iter()
            .filter_map(|link| Some((link, offered(site, link, locale)?)));
        let gaps = offers.filter_map(|(link, other)| {
            astray(site, set, link, other).map(|note| (link, other, note))
        });
        comparison.gaps.extend(gaps.map(|(link, other, note)| {
            Gap::on_page(site, index, note, other.canonical()).at(&link.spot)
        }));
        if !leads_to_a_translation(site, set, index, page) {
            let note = Note::new("language-switcher-ask");
            comparison
                .gaps
                .push(Gap::on_page(site, index, note, "none").asking());
        }
    }
    comparison
}

/// The other locale that a link offers by its name.
fn offered<'a>(site: &'a Site, link: &Link, own: &Locale) -> Option<&'a Locale> {
    let language = autonym_of(&link.name)?;
    let tag = link.hreflang.as_deref().or(link.lang.as_deref());
    let tag = tag.and_then(|tag| Locale::parse(tag).ok());
    let mut of_language = site
        .locales
        .iter()
        .filter(|it| it.language() == language && *it != own);
    // “中文” may be either of two Chinese locales: then only a tag can tell which.
    let first = of_language.clone().next();
    match (tag, of_language.clone().count()) {
        (Some(tag), _) => of_language.find(|it| tag.matches(it)).or(first),
        (None, 1) => first,
        (None, _) => None,
    }
}

/// What is wrong with where the link leads, if it is known.
fn astray(site: &Site, set: &Set, link: &Link, offered: &Locale) -> Option<Note> {
    let target = site.page_at(&link.to)?;
    let found = site.pages[target].locale.as_ref()?;
    let note = |message: &'static str| {
        Note::new(message)
            .with("text", &*link.name)
            .with("page", site.pages[target].url.path())
    };
    if found.language() != offered.language() {
        return Some(note("language-switcher-wrong").with("locale", found.as_str()));
    }
    let right = set.pages.get(offered)?;
    (*right != target).then(|| note("language-switcher-elsewhere"))
}

fn leads_to_a_translation(site: &Site, set: &Set, index: usize, page: &PageDigest) -> bool {
    let mut targets = page.links.iter().filter_map(|link| site.page_at(&link.to));
    let offers = page
        .links
        .iter()
        .any(|link| autonym_of(&link.name).is_some());
    offers || targets.any(|target| target != index && set.pages.values().any(|&it| it == target))
}

pub(super) fn language_switcher_lang(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("language-switcher-lang");
    for (index, page) in site.pages.iter().enumerate() {
        let Some(own) = &page.locale else { continue };
        let foreign = page
            .links
            .iter()
            .filter_map(|link| Some((link, autonym_of(&link.name)?)));
        for (link, language) in foreign.filter(|(_, language)| *language != own.language()) {
            comparison.looked_at.insert(index);
            let lang = link.lang.as_deref().or(page.html_lang.as_deref());
            let marked = lang.and_then(|lang| Locale::parse(lang).ok());
            if marked.is_some_and(|lang| lang.language() == language) {
                continue;
            }
            let note = Note::new("language-switcher-lang-found")
                .with("text", &*link.name)
                .with("lang", language);
            comparison
                .gaps
                .push(Gap::on_page(site, index, note, language).at(&link.spot));
        }
    }
    comparison
}

pub(super) fn html_lang_locale(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("html-lang-locale");
    for (index, page) in site.pages.iter().enumerate() {
        let (Some(locale), Some(lang)) = (&page.locale, &page.html_lang) else {
            continue;
        };
        let Ok(stated) = Locale::parse(lang) else {
            continue;
        };
        comparison.looked_at.insert(index);
        if stated.language() != locale.language() {
            let note = Note::new("html-lang-locale-found")
                .with("lang", &**lang)
                .with("locale", locale.as_str());
            comparison
                .gaps
                .push(Gap::on_page(site, index, note, stated.language()));
        }
    }
    comparison
}
