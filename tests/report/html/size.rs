//! Long lists go on in further files.

use std::fs;

use evenhand::finding::{LocaleSummary, PageRecord};
use evenhand::rule::Outcome;
use scraper::Html;

use super::{Report, all, long, text};
use crate::sample::{locale, sample};

#[test]
fn long_lists_go_on_in_further_files_and_lose_nothing() {
    let report = Report::of(&long(), Some("en"));
    let files = |stem: &str| {
        let mut names: Vec<String> = report
            .files()
            .iter()
            .filter(|path| path.parent().unwrap().ends_with("es"))
            .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
            .filter(|name| name.starts_with(stem))
            .collect();
        names.sort();
        names
    };
    let count = |names: &[String], selector: &str| -> usize {
        names
            .iter()
            .map(|name| all(&report.page(&format!("es/{name}")), selector).len())
            .sum()
    };
    assert_eq!(count(&files("pages"), "tbody tr"), 2_508);
    assert_eq!(count(&files("places-1"), "main > ol > li"), 2_500);
    let index = ["index.html".to_owned()];
    let findings: Vec<String> = index.iter().cloned().chain(files("findings")).collect();
    assert_eq!(findings.len(), 3);
    assert_eq!(count(&findings, "article:not(.question)"), 122);
    assert_eq!(count(&index, "table.entries tbody tr"), 200);
    assert_eq!(count(&files("catalog-missing-message"), "tbody tr"), 1_300);
    let large = report
        .files()
        .into_iter()
        .map(|path| fs::metadata(&path).unwrap().len())
        .max()
        .unwrap();
    assert!(large < 1_500_000, "{large} bytes in one file");
}

#[test]
fn the_first_page_stays_small_for_ten_thousand_pages_in_a_hundred_locales() {
    let mut run = sample();
    let (page, findings) = (run.pages[0].clone(), run.findings.clone());
    run.locales.clear();
    for number in 0..100_u32 {
        let letter = |index: u32| char::from(b'a' + u8::try_from(index % 26).unwrap());
        let tag = locale(&format!(
            "en-x-{}{}{}",
            letter(number / 26),
            letter(number),
            number
        ));
        run.locales.insert(tag.clone(), LocaleSummary::default());
        for place in 0..100 {
            let url = format!(
                "https://www.example.gov/{tag}/{place}/{}",
                "long-segment/".repeat(8)
            );
            run.pages.push(PageRecord {
                url: url.clone(),
                final_url: url,
                locale: Some(tag.clone()),
                why: Some(format!("reason {}", place * number)),
                status: evenhand::finding::PageStatus::Incomplete,
                ..page.clone()
            });
        }
        for finding in &findings {
            let mut copy = finding.clone();
            copy.rule = format!("{}-{}", finding.rule, number % 40);
            copy.instances
                .iter_mut()
                .for_each(|it| it.locale = Some(tag.clone()));
            run.findings.push(copy);
        }
    }
    assert!(
        run.pages.len() > 10_000
            && run
                .findings
                .iter()
                .any(|it| it.outcome == Outcome::CantTell)
    );
    let report = Report::of(&run, None);
    let size = fs::metadata(report.folder.path().join("index.html"))
        .unwrap()
        .len();
    assert!(size < 1_000_000, "{size} bytes");
}

#[test]
fn every_file_of_findings_offers_the_same_choices_and_says_what_they_reach() {
    let report = Report::of(&long(), Some("en"));
    let choices = |page: &Html| -> Vec<String> {
        let radios = all(page, ".filters input[type=radio][id]");
        radios
            .iter()
            .map(|it| it.value().attr("id").unwrap().to_owned())
            .collect()
    };
    let (first, next) = (
        report.page("es/index.html"),
        report.page("es/findings-2.html"),
    );
    assert!(!choices(&first).is_empty());
    assert_eq!(choices(&first), choices(&next));
    for page in [&first, &next] {
        let shown = all(page, "article").len();
        let covers = text(all(page, ".filters .covers")[0]);
        assert!(covers.contains(&format!("{shown} of ")), "{covers}");
    }
    let short = Report::of(&sample(), Some("en"));
    assert!(all(&short.page("es/index.html"), ".covers").is_empty());
}
