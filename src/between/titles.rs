//! `page-title-repeats` (WCAG 2.4.2) and `multiple-ways` (WCAG 2.4.5).

use std::collections::{BTreeMap, BTreeSet};

use super::digest::PageDigest;
use super::site::Site;
use super::{Comparison, Gap};
use crate::locale::Locale;
use crate::rule::Note;

/// With fewer pages in a locale, everything is one step from everything.
const SMALL_SITE: usize = 8;

pub(super) fn title_repeats(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("page-title-repeats");
    let mut titled: BTreeMap<(Option<&Locale>, &str), Vec<usize>> = BTreeMap::new();
    for (index, page) in site.pages.iter().enumerate() {
        if !page.title.is_empty() {
            comparison.looked_at.insert(index);
            titled
                .entry((page.locale.as_ref(), &page.title))
                .or_default()
                .push(index);
        }
    }
    for ((_, title), pages) in titled {
        // Pages under the same main heading are parts of one thing, as steps of a form or of a list.
        let headings: BTreeSet<&str> = pages
            .iter()
            .filter_map(|&page| main_heading(&site.pages[page]))
            .collect();
        if headings.len() < 2 {
            continue;
        }
        comparison.gaps.extend(pages.iter().filter_map(|&page| {
            let others = u32::try_from(pages.len() - 1).unwrap_or(u32::MAX);
            let note = Note::new("page-title-repeats-ask")
                .with("title", title)
                .with("heading", main_heading(&site.pages[page])?)
                .with("others", others);
            Some(Gap::on_page(site, page, note, "title").asking())
        }));
    }
    comparison.gaps.sort_by_key(|gap| gap.page);
    comparison
}

/// The first heading of level 1, or the first of all. Pages without one cannot be told apart.
fn main_heading(page: &PageDigest) -> Option<&str> {
    let main = page.outline.iter().find(|heading| heading.level == 1);
    main.or(page.outline.first()).map(|heading| &*heading.text)
}

pub(super) fn multiple_ways(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("multiple-ways");
    if site.pages.iter().any(|page| page.has_search) || !site.exhaustive {
        return comparison;
    }
    let mut ways: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); site.pages.len()];
    for (from, page) in site.pages.iter().enumerate() {
        let same_locale = |to: usize| site.pages[to].locale == page.locale && to != from;
        let targets = page.links.iter().filter_map(|link| site.page_at(&link.to));
        for to in targets.filter(|&to| same_locale(to)) {
            ways[to].insert(from);
        }
    }
    let mut sizes: BTreeMap<Option<&Locale>, usize> = BTreeMap::new();
    for page in &site.pages {
        *sizes.entry(page.locale.as_ref()).or_default() += 1;
    }
    for (index, page) in site.pages.iter().enumerate() {
        if sizes[&page.locale.as_ref()] < SMALL_SITE || ways[index].is_empty() {
            continue;
        }
        comparison.looked_at.insert(index);
        if let (1, Some(&only)) = (ways[index].len(), ways[index].first()) {
            let note = Note::new("multiple-ways-ask").with("from", &*site.pages[only].title);
            comparison
                .gaps
                .push(Gap::on_page(site, index, note, "ways").asking());
        }
    }
    comparison
}
