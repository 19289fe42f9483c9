//! What pages show only beside each other: compared when all are known.

use std::collections::BTreeMap;

use url::Url;

use super::kit::Kit;
use super::visited::Visited;
use crate::between::{Comparison, Gap, PageDigest, Site, address, check};
use crate::crawl::{LocaleSet, LocatedPage, UrlKey, locale_sets};
use crate::finding::{Instance, PageFinding, stable_hash};
use crate::locale::Locale;
use crate::rule::{Descriptor, Outcome};

/// The site's locales, and how far it was seen.
pub(super) struct Extent {
    /// The locale the others are compared with.
    pub(super) source: Option<Locale>,
    /// The locales asked for or found.
    pub(super) locales: Vec<Locale>,
    /// Whether every page that is linked to was visited.
    pub(super) exhaustive: bool,
}

/// Compares the pages, adds what is found to each page's findings and outcomes, and names each page's
/// set of translations.
pub(super) fn compare(visited: &mut [Visited], kit: &Kit, extent: Extent) {
    let owners: BTreeMap<UrlKey, usize> = visited
        .iter()
        .enumerate()
        .filter_map(|(at, page)| Some((UrlKey::of(&page.digest.as_ref()?.url), at)))
        .collect();
    let digests: Vec<PageDigest> = visited
        .iter_mut()
        .filter_map(|page| page.digest.take())
        .collect();
    let sets = sets(&digests);
    let mut site = Site::new(digests, &sets, extent.source, extent.locales);
    site.exhaustive = extent.exhaustive;
    site.dead = dead(visited);
    let owner = |page: usize| owners.get(&UrlKey::of(&site.pages[page].url)).copied();
    for comparison in check(&site) {
        let Some(rule) = kit.rules.get(comparison.rule) else {
            continue;
        };
        tell(visited, &rule.descriptor, comparison, owner);
    }
    for set in sets {
        for url in set.pages.values() {
            if let Some(&at) = owners.get(&UrlKey::of(url)) {
                visited[at].record.locale_set = Some(set.key.clone());
            }
        }
    }
}

fn sets(digests: &[PageDigest]) -> Vec<LocaleSet> {
    let located: Vec<LocatedPage> = digests
        .iter()
        .filter_map(|page| {
            Some(LocatedPage {
                url: page.url.clone(),
                locale: page.locale.clone()?,
                alternates: page.alternates.clone(),
            })
        })
        .collect();
    locale_sets(&located)
}

/// Addresses that answered with an error.
fn dead(visited: &[Visited]) -> BTreeMap<String, u16> {
    let failed = visited.iter().filter_map(|page| {
        let status = page.record.http_status.filter(|status| *status >= 400)?;
        let url = Url::parse(&page.record.final_url).ok()?;
        Some((address(&url), status))
    });
    failed.collect()
}

fn tell(
    visited: &mut [Visited],
    rule: &Descriptor,
    comparison: Comparison,
    owner: impl Fn(usize) -> Option<usize>,
) {
    for page in comparison.looked_at.iter().filter_map(|&page| owner(page)) {
        let outcomes = &mut visited[page].record.outcomes;
        outcomes.insert(rule.id.clone(), Outcome::Passed);
    }
    for gap in comparison.gaps {
        let Some(page) = owner(gap.page).and_then(|at| visited.get_mut(at)) else {
            continue;
        };
        let finding = finding(page, rule, gap);
        let outcome = page.record.outcomes.entry(rule.id.clone()).or_default();
        *outcome = (*outcome).max(finding.outcome);
        page.findings.push(finding);
    }
}

fn finding(page: &Visited, rule: &Descriptor, gap: Gap) -> PageFinding {
    if let Some(known) = page.waiting.confirmed(&rule.id, &gap.identity) {
        return known;
    }
    let outcome = if gap.certain {
        Outcome::Failed
    } else {
        Outcome::CantTell
    };
    PageFinding {
        rule: rule.id.clone(),
        outcome,
        impact: rule.impact,
        criteria: rule.criteria.clone(),
        fingerprint: stable_hash(&[&rule.id, &gap.note.message, &gap.identity]),
        notes: vec![gap.note],
        catalog_message: None,
        instance: Instance {
            url: page.record.url.clone(),
            locale: gap.locale.or_else(|| page.record.locale.clone()),
            file: page.file.clone(),
            target: gap.spot.target.clone(),
            html: gap.spot.html.clone(),
            bounds: None,
            message: None,
            announced: None,
            evidence: None,
        },
    }
}
