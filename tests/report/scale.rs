//! A large site: 10,000 pages and 50,000 findings in four locales. What the reports weigh, and what it
//! takes to write them: `cargo test --test report -- --ignored --nocapture large`.

use std::fs;
use std::path::Path;
use std::time::Instant;

use evenhand::finding::{PageRecord, Run};

use super::sample::{LOCALES, instance, judged, locale, write};

const PAGES: usize = 2_500;

/// As many places, in so many defects.
fn large(defects: usize, places: usize) -> Run {
    let mut run = judged();
    let page = run.pages[0].clone();
    let address = |tag: &str, number: usize| {
        format!("https://www.example.gov/{tag}/services/applications/page-{number:05}")
    };
    run.pages = LOCALES
        .iter()
        .flat_map(|tag| (0..PAGES).map(move |number| (*tag, number)))
        .map(|(tag, number)| PageRecord {
            url: address(tag, number),
            final_url: address(tag, number),
            locale: Some(locale(tag)),
            ..page.clone()
        })
        .collect();
    let kinds = run.findings.clone();
    run.findings = (0..defects)
        .map(|number| {
            let mut finding = kinds[number % kinds.len()].clone();
            let tag = LOCALES[number % LOCALES.len()];
            let html = format!("<button class=\"step step-{number}\" type=\"submit\"></button>");
            finding.fingerprint = format!("{number:016x}");
            finding.message = format!("{} ({number})", finding.message);
            finding.locales = vec![locale(tag)];
            finding.instances = (0..places / defects)
                .map(|place| {
                    let url = address(tag, (number + place) % PAGES);
                    instance(&url, tag, "main > form > button", &html)
                })
                .collect();
            finding.notes.truncate(1);
            finding
        })
        .collect();
    run
}

fn weight(folder: &Path) -> (u64, u64, usize) {
    let mut sum = (0, 0, 0);
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let (total, largest, files) = if path.is_dir() {
            weight(&path)
        } else {
            let bytes = fs::metadata(&path).unwrap().len();
            let page = path.extension().is_some_and(|it| it == "html");
            (bytes, if page { bytes } else { 0 }, 1)
        };
        sum = (sum.0 + total, sum.1.max(largest), sum.2 + files);
    }
    sum
}

/// The most memory this process has held, in MB.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
    kilobytes.unwrap_or(0) / 1024
}

/// Formats that are written together, as one job asks for them.
const FORMATS: [&str; 4] = [
    "html",
    "json",
    "terminal,github,sarif,junit,csv,markdown,gl-code-quality,gl-accessibility",
    "earl,openacr,scrt",
];

#[test]
#[ignore = "writes hundreds of megabytes"]
fn large_sites_have_reports_that_open() {
    for (defects, places) in [(500, 50_000), (50_000, 50_000)] {
        let run = large(defects, places);
        let before = peak();
        for formats in FORMATS {
            let folder = tempfile::tempdir().unwrap();
            let start = Instant::now();
            write(&run, &[], formats, None, folder.path(), 100);
            let took = start.elapsed().as_secs_f64();
            let (total, largest, files) = weight(folder.path());
            println!(
                "{defects} defects in {places} places, {formats}: {} MB in {files} files, largest page {} kB, {took:.1} s, peak {} MB (the run itself {before} MB)",
                total / 1_000_000,
                largest / 1_000,
                peak()
            );
            assert!(largest < 1_500_000, "{largest} bytes in one page");
            keeps_to_the_limits(folder.path());
        }
    }
}

/// What readers of these files take, if they were written.
fn keeps_to_the_limits(folder: &Path) {
    for (file, most) in [
        ("index.html", 1_000_000),
        ("summary.md", 65_000),
        ("evenhand.sarif", 10_000_000),
    ] {
        let size = fs::metadata(folder.join(file)).map_or(0, |it| it.len());
        assert!(size < most, "{file}: {size} bytes");
    }
}
