//! The HTML report: what it is built of, what it says where, and that nothing gets into it as markup.

mod content;
mod safety;
mod size;
mod structure;

use std::fs;
use std::path::{Path, PathBuf};

use crate::sample::{hostile, instance, judged, locale, sample, write};
use evenhand::finding::{Instance, PageRecord, Run};
use scraper::{ElementRef, Html, Selector};

struct Report {
    folder: tempfile::TempDir,
}

impl Report {
    fn of(run: &Run, lang: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        write(run, &[], "html", lang, folder.path(), 100);
        Self { folder }
    }

    fn page(&self, path: &str) -> Html {
        Html::parse_document(&fs::read_to_string(self.folder.path().join(path)).unwrap())
    }

    fn files(&self) -> Vec<PathBuf> {
        fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(&path, found);
                } else {
                    found.push(path);
                }
            }
        }
        let mut found = Vec::new();
        walk(self.folder.path(), &mut found);
        found.retain(|path| {
            path.extension()
                .is_some_and(|extension| extension == "html")
        });
        found
    }
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element
        .select(&Selector::parse(selector).unwrap())
        .collect()
}

fn text(element: ElementRef<'_>) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn reports_are_alike_byte_for_byte() {
    let (one, other) = (Report::of(&sample(), None), Report::of(&sample(), None));
    for path in one.files() {
        let twin = other
            .folder
            .path()
            .join(path.strip_prefix(one.folder.path()).unwrap());
        assert_eq!(
            fs::read(&path).unwrap(),
            fs::read(twin).unwrap(),
            "{}",
            path.display()
        );
    }
}

/// Writes reports to look at: `EVENHAND_SHOW=folder cargo test --test report -- --ignored show`.
#[test]
#[ignore = "writes files to look at"]
fn show() {
    let folder = PathBuf::from(std::env::var("EVENHAND_SHOW").unwrap());
    for (name, run) in [
        ("sample", sample()),
        ("judged", judged()),
        ("hostile", hostile()),
        ("long", long()),
    ] {
        for width in [80, 120] {
            println!(
                "{}",
                write(
                    &run,
                    &[],
                    "terminal,html,json",
                    None,
                    &folder.join(name),
                    width
                )
            );
        }
    }
}

/// One finding in 2,500 places, 120 findings, 1,300 catalog entries and 2,500 pages of one locale.
fn long() -> Run {
    let mut run = sample();
    let urls: Vec<String> = (0..2_500)
        .map(|number| format!("https://www.example.gov/es/archive/{number:05}"))
        .collect();
    run.findings[0].instances = urls
        .iter()
        .map(|url| instance(url, "es", "img", "<img>"))
        .collect();
    let few: Vec<Instance> = run.findings[0].instances[..7].to_vec();
    for number in 0..120 {
        let mut finding = run.findings[1].clone();
        finding.fingerprint = format!("same/{number}");
        finding.instances.clone_from(&few);
        run.findings.push(finding);
    }
    let entry = run.catalogs[1].clone();
    for number in 0..1_300 {
        run.catalogs.push(evenhand::finding::CatalogEntry {
            locale: locale("es"),
            message: format!("key-{number}"),
            ..entry.clone()
        });
    }
    let page = run.pages[0].clone();
    run.pages.extend(urls.into_iter().map(|url| PageRecord {
        final_url: url.clone(),
        url,
        locale: Some(locale("es")),
        ..page.clone()
    }));
    run
}
