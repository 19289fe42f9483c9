//! The committed pages of `sample-site/` are what its templates and catalogs give today, and its list of
//! planted faults holds.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use evenhand::catalog::{CatalogOptions, discover};
use evenhand::config::Config;
use evenhand::translation::catalog::check_with;
use evenhand::translation::{AllowList, Allowance, Glossary, Term};

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
    for fault in seeded_faults().unwrap()["pages"].as_array().unwrap() {
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

/// The catalogs have the planted faults and no others, and every allowed text is there.
#[test]
fn catalog_faults_are_exactly_the_listed_ones() {
    let config = Config::read(&root().join("evenhand.toml")).unwrap();
    let options = CatalogOptions::new(config.source_locale.unwrap(), config.locales);
    let catalogs = discover(&root().join("l10n"), &options).catalogs.unwrap();
    let allowances = config
        .allow_identical
        .into_iter()
        .map(|it| Allowance::new(&it, ""));
    let terms = config.glossary.into_iter().map(|it| Term {
        source: it.source,
        locale: it.locale,
        translations: it.translations,
    });
    let glossary = Glossary {
        terms: terms.collect(),
        protected: config.do_not_translate,
    };
    let report = check_with(
        &catalogs,
        &AllowList::new(allowances.collect()),
        &glossary,
        |id| !is_advisory(id),
    );
    assert_eq!(report.problems, []);

    let found = report.findings.iter().map(|it| {
        let attribute = it.attribute.as_deref().unwrap_or("-");
        format!("l10n/{} {} {} {attribute}", it.file, it.rule, it.message)
    });
    let listed = seeded_faults().unwrap();
    let listed = listed["catalogs"].as_array().unwrap().iter().map(|it| {
        let text = |name: &str| it[name].as_str().unwrap();
        let attribute = it["attribute"].as_str().unwrap_or("-");
        format!(
            "{} {} {} {attribute}",
            text("file"),
            text("rule"),
            text("message")
        )
    });
    assert_eq!(
        found.collect::<BTreeSet<_>>(),
        listed.collect::<BTreeSet<_>>()
    );
}

fn seeded_faults() -> io::Result<serde_json::Value> {
    let text = fs::read_to_string(root().join("seeded-faults.json"))?;
    Ok(serde_json::from_str(&text)?)
}

/// Whether a rule is applied only when it is asked for.
fn is_advisory(rule: &str) -> bool {
    let path = format!(
        "{}/rules/translation/{rule}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    fs::read_to_string(path).is_ok_and(|text| text.contains("\"advisory\": true"))
}
