//! How its pages are built, and that their links lead somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use scraper::Html;

use super::{Report, all, long, text, within};
use crate::sample::{hostile, sample};

#[test]
fn every_page_is_built_as_it_asks_others_to_build() {
    for run in [sample(), hostile(), long()] {
        let report = Report::of(&run, None);
        for path in report.files() {
            check_structure(
                &Html::parse_document(&fs::read_to_string(&path).unwrap()),
                &path,
            );
        }
    }
}

fn check_structure(page: &Html, path: &Path) {
    let at = path.display();
    assert!(page.errors.is_empty(), "{at}: {:?}", page.errors);
    for (selector, count) in [
        ("html[lang]", 1),
        ("title", 1),
        ("main", 1),
        ("h1", 1),
        ("body > header", 1),
        ("footer", 1),
        ("a.skip[href='#main']", 1),
    ] {
        assert_eq!(all(page, selector).len(), count, "{at}: {selector}");
    }
    let levels: Vec<u8> = all(page, "h1,h2,h3,h4,h5,h6")
        .iter()
        .map(|it| it.value().name().as_bytes()[1] - b'0')
        .collect();
    assert!(
        levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
        "{at}: {levels:?}"
    );
    let ids: Vec<&str> = all(page, "[id]")
        .iter()
        .map(|it| it.value().attr("id").unwrap())
        .collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "{at}: an id is used twice");
    for element in all(page, "[aria-labelledby]") {
        assert!(
            unique.contains(element.value().attr("aria-labelledby").unwrap()),
            "{at}: {}",
            element.html()
        );
    }
    for link in all(page, "a[href^='#']") {
        assert!(
            unique.contains(&link.value().attr("href").unwrap()[1..]),
            "{at}: {}",
            link.html()
        );
    }
    for table in all(page, "table") {
        assert!(
            !text(within(table, "caption")[0]).is_empty(),
            "{at}: a table without a caption"
        );
        assert!(
            within(table, "th")
                .iter()
                .all(|it| it.value().attr("scope").is_some()),
            "{at}: th without scope"
        );
        let columns = within(table, "thead th").len();
        for row in within(table, "tbody tr") {
            assert_eq!(within(row, "td, th").len(), columns, "{at}: {}", row.html());
        }
    }
    for link in all(page, "a, summary, h1, h2, h3") {
        let named = !text(link).is_empty() || link.value().attr("aria-label").is_some();
        assert!(named, "{at}: {}", link.html());
    }
    assert!(
        all(page, "img")
            .iter()
            .all(|it| it.value().attr("alt").is_some_and(|alt| !alt.is_empty()))
    );
    assert!(
        !text(all(page, "body")[0]).contains("report-"),
        "{at}: a text is missing"
    );
}

#[test]
fn every_link_between_files_leads_somewhere() {
    for run in [sample(), long()] {
        let report = Report::of(&run, None);
        let mut ids: BTreeMap<PathBuf, BTreeSet<String>> = BTreeMap::new();
        let mut links = Vec::new();
        for path in report.files() {
            let page = Html::parse_document(&fs::read_to_string(&path).unwrap());
            let path = path.canonicalize().unwrap();
            ids.insert(
                path.clone(),
                all(&page, "[id]")
                    .iter()
                    .map(|it| it.value().attr("id").unwrap().to_owned())
                    .collect(),
            );
            links.extend(
                all(&page, "a[href]")
                    .iter()
                    .map(|it| (path.clone(), it.value().attr("href").unwrap().to_owned())),
            );
        }
        let mut followed = 0;
        for (from, href) in links.into_iter().filter(|(_, href)| !href.contains("://")) {
            let (file, id) = href.split_once('#').unwrap_or((&href, ""));
            if matches!(file.rsplit('.').next(), Some("ftl" | "png")) {
                continue;
            }
            let target = if file.is_empty() {
                from.clone()
            } else {
                from.parent()
                    .unwrap()
                    .join(file)
                    .canonicalize()
                    .unwrap_or_else(|_| panic!("{href} in {}", from.display()))
            };
            assert!(
                id.is_empty() || ids[&target].contains(id),
                "{href} in {}",
                from.display()
            );
            followed += 1;
        }
        assert!(followed > 50);
    }
}
