//! The committed pages of `sample-site/` are what its templates and catalogs give today.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[expect(
    dead_code,
    reason = "the example's main writes the pages; here they are only rendered"
)]
#[path = "../examples/build_sample_site.rs"]
mod build_sample_site;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-site")
}

#[test]
fn committed_pages_are_current() {
    let mut outdated = Vec::new();
    for (path, html) in build_sample_site::render_site(&root()).unwrap() {
        if fs::read_to_string(root().join(&path)).ok().as_deref() != Some(&*html) {
            outdated.push(path);
        }
    }
    assert!(
        outdated.is_empty(),
        "run `cargo run --example build_sample_site`; outdated: {outdated:?}"
    );
}

#[test]
fn no_page_is_left_over() {
    let rendered: BTreeSet<PathBuf> = build_sample_site::render_site(&root())
        .unwrap()
        .into_keys()
        .collect();
    for folder in ["", "en", "es", "fr", "zh", "embed"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path
                .extension()
                .is_some_and(|extension| extension == "html")
            {
                let relative = path.strip_prefix(root()).unwrap();
                assert!(
                    rendered.contains(relative),
                    "no template makes {}",
                    relative.display()
                );
            }
        }
    }
}

/// Every planted page fault names a page that exists and a target that is on it.
#[test]
fn seeded_faults_point_at_something() {
    let text = fs::read_to_string(root().join("seeded-faults.json")).unwrap();
    let faults: serde_json::Value = serde_json::from_str(&text).unwrap();
    for fault in faults["pages"].as_array().unwrap() {
        let page = fault["page"].as_str().unwrap();
        let html = fs::read_to_string(root().join(page.trim_start_matches('/'))).unwrap();
        let target = fault["target"].as_str().unwrap();
        let selector = scraper::Selector::parse(target).unwrap();
        let found = scraper::Html::parse_document(&html)
            .select(&selector)
            .count();
        assert!(found > 0, "{page} has no {target}");
    }
}
