//! `consistent-navigation` (WCAG 3.2.3), `consistent-identification` (3.2.4), `consistent-help` (3.2.6):
//! what the pages of one locale have in common, and pages that have it otherwise.

use std::collections::{BTreeMap, BTreeSet};

use super::digest::{Link, PageDigest, Region};
use super::site::Site;
use super::{Comparison, Gap};
use crate::crawl::UrlKey;
use crate::locale::Locale;
use crate::rule::Note;
use crate::standards::autonym_of;

/// Pages that must agree before another one can differ.
const HABIT: usize = 3;
/// Links a menu must have before it has an order.
const MENU: usize = 3;

/// Menus of the same links on pages of one locale, by their links sorted: pages by the order they have them in.
type Menus<'a> = BTreeMap<
    (Option<&'a Locale>, Vec<&'a UrlKey>),
    BTreeMap<Vec<&'a UrlKey>, Vec<(usize, &'a Link)>>,
>;

/// Links of one locale to one target, told apart by something in which they should agree.
type Alike<'a, K> = BTreeMap<(Option<&'a Locale>, &'a UrlKey), BTreeMap<K, Vec<(usize, &'a Link)>>>;

pub(super) fn consistent_navigation(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("consistent-navigation");
    let mut menus: Menus<'_> = BTreeMap::new();
    for (index, page) in site.pages.iter().enumerate() {
        for links in menus_of(page) {
            let order: Vec<&UrlKey> = links.iter().map(|link| &link.to).collect();
            let mut members = order.clone();
            members.sort();
            let orders = menus.entry((page.locale.as_ref(), members)).or_default();
            orders.entry(order).or_default().push((index, links[0]));
        }
    }
    for ((_, members), orders) in menus {
        comparison
            .looked_at
            .extend(orders.values().flatten().map(|(page, _)| *page));
        let Some(usual) = orders
            .values()
            .map(Vec::len)
            .max()
            .filter(|&most| most >= HABIT)
        else {
            continue;
        };
        let others = orders.values().filter(|pages| pages.len() * 2 < usual);
        comparison.gaps.extend(others.flatten().map(|(page, link)| {
            let note = Note::new("consistent-navigation-found")
                .with("first", &*link.name)
                .with("links", u32::try_from(members.len()).unwrap_or(u32::MAX))
                .with("pages", u32::try_from(usual).unwrap_or(u32::MAX));
            Gap::on_page(site, *page, note, "order").at(&link.spot)
        }));
    }
    comparison.gaps.sort_by_key(|gap| gap.page);
    comparison
}

/// The links of each navigation of a page, each address once.
fn menus_of(page: &PageDigest) -> Vec<Vec<&Link>> {
    let mut menus: BTreeMap<&Region, Vec<&Link>> = BTreeMap::new();
    for link in page
        .links
        .iter()
        .filter(|link| matches!(link.region, Region::Navigation(_)))
    {
        let menu = menus.entry(&link.region).or_default();
        if menu.iter().all(|known| known.to != link.to) {
            menu.push(link);
        }
    }
    menus
        .into_values()
        .filter(|menu| menu.len() >= MENU)
        .collect()
}

/// A name in lower case, with one plain space wherever there is any white space.
fn same_words(name: &str) -> String {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    words.join(" ")
}

pub(super) fn consistent_identification(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("consistent-identification");
    let mut names: Alike<'_, String> = BTreeMap::new();
    for (index, page) in site.pages.iter().enumerate() {
        let mut seen = BTreeSet::new();
        for link in page
            .links
            .iter()
            .filter(|link| is_template(link) && !link.name.is_empty())
        {
            // A page may call a target by several names; the first in its menus is how it is known.
            if seen.insert(&link.to) {
                let named = names.entry((page.locale.as_ref(), &link.to)).or_default();
                named
                    .entry(same_words(&link.name))
                    .or_default()
                    .push((index, link));
            }
        }
    }
    for ((_, _), named) in names {
        comparison
            .looked_at
            .extend(named.values().flatten().map(|(page, _)| *page));
        let Some((usual, pages)) = named.iter().max_by_key(|(_, pages)| pages.len()) else {
            continue;
        };
        if pages.len() < HABIT {
            continue;
        }
        let usual_name = &pages[0].1.name;
        let others = named
            .iter()
            .filter(|(name, other)| !agree(name, usual) && other.len() * 4 < pages.len());
        let others = others.flat_map(|(_, pages)| pages);
        let others = others.filter(|(page, link)| !calls(&site.pages[*page], &link.to, usual));
        comparison.gaps.extend(others.map(|(page, link)| {
            let note = Note::new("consistent-identification-ask")
                .with("text", &*link.name)
                .with("usual", &**usual_name);
            Gap::on_page(site, *page, note, format!("{usual_name}"))
                .at(&link.spot)
                .asking()
        }));
    }
    comparison.gaps.sort_by_key(|gap| gap.page);
    comparison
}

/// True if one name goes on where the other ends: “Next page: Fees” is “Next page” still.
fn agree(one: &str, other: &str) -> bool {
    let goes_on = |long: &str, short: &str| {
        let rest = long.strip_prefix(short);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    goes_on(one, other) || goes_on(other, one)
}

/// True if a menu of the page, too, calls the target by the name, in lower case.
fn calls(page: &PageDigest, target: &UrlKey, name: &str) -> bool {
    let mut links = page.links.iter().filter(|link| is_template(link));
    links.any(|link| link.to == *target && link.name.to_lowercase() == name)
}

/// Links that come with the template: menus, banner, footer.
fn is_template(link: &Link) -> bool {
    // The name of a language says where it leads: to this page, whichever that is.
    let is_language = autonym_of(&link.name).is_some();
    !is_language
        && matches!(
            link.region,
            Region::Navigation(_) | Region::Banner | Region::ContentInfo
        )
}

pub(super) fn consistent_help(site: &Site) -> Comparison {
    let mut comparison = Comparison::new("consistent-help");
    let mut places: Alike<'_, &'static str> = BTreeMap::new();
    for (index, page) in site.pages.iter().enumerate() {
        let mut seen = BTreeSet::new();
        for link in page.links.iter().filter(|link| is_contact(link)) {
            if seen.insert(&link.to) {
                let found = places.entry((page.locale.as_ref(), &link.to)).or_default();
                found.entry(place(link)).or_default().push((index, link));
            }
        }
    }
    for found in places.into_values() {
        comparison
            .looked_at
            .extend(found.values().flatten().map(|(page, _)| *page));
        let Some((usual, pages)) = found.iter().max_by_key(|(_, pages)| pages.len()) else {
            continue;
        };
        // A number in the text of one page is that page's own; only what templates repeat has a place.
        if pages.len() < HABIT || *usual == "main" {
            continue;
        }
        let others = found.iter().filter(|(name, other)| {
            *name != usual && **name != "main" && other.len() * 4 < pages.len()
        });
        comparison
            .gaps
            .extend(others.flat_map(|(_, pages)| pages).map(|(page, link)| {
                let note = Note::new("consistent-help-ask").with("text", &*link.name);
                Gap::on_page(site, *page, note, "help")
                    .at(&link.spot)
                    .asking()
            }));
    }
    comparison.gaps.sort_by_key(|gap| gap.page);
    comparison
}

/// A telephone number or an address to write to.
fn is_contact(link: &Link) -> bool {
    let scheme = link.to.as_str().split(':').next().unwrap_or("");
    matches!(scheme, "tel" | "mailto" | "sms")
}

fn place(link: &Link) -> &'static str {
    match link.region {
        Region::Banner => "banner",
        Region::Navigation(_) => "navigation",
        Region::ContentInfo => "contentinfo",
        Region::Complementary => "complementary",
        Region::Content => "main",
    }
}
