//! The translation rules over the pages of the sample site, read without a browser: every planted
//! fault is found, and nothing else.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use evenhand::catalog::{CatalogOptions, discover};
use evenhand::config::Config;
use evenhand::rule::Messages;
use evenhand::semantics::Semantics;
use evenhand::snapshot::{Selector, Snapshot};
use evenhand::translation::page::{MessageIndex, RULES, check_page};
use evenhand::translation::{AllowList, Allowance};

fn site() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-site")
}

#[test]
fn the_sample_site_has_the_page_faults_it_lists_and_no_others() {
    let config = Config::read(&site().join("evenhand.toml")).expect("a configuration");
    let source = config.source_locale.expect("a source locale");
    let options = CatalogOptions::new(source, config.locales);
    let catalogs = discover(&site(), &options).catalogs.expect("catalogs");
    let allowed = config
        .allow_identical
        .into_iter()
        .map(|it| Allowance::new(&it, ""));
    let index = MessageIndex::new(&catalogs, &AllowList::new(allowed.collect()));
    let text = std::fs::read_to_string(site().join("seeded-faults.json")).expect("the list");
    let list: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let faults = list["pages"].as_array().expect("a list");
    let mut wrong = Vec::new();
    for locale in catalogs.by_locale.keys() {
        let folder = site().join(locale.as_str());
        let entries = std::fs::read_dir(&folder).expect("the locale's pages");
        for entry in entries.map(|it| it.expect("an entry").path()) {
            let name = entry
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let page = format!("/{locale}/{name}");
            let html = std::fs::read_to_string(&entry).expect("a page");
            let snapshot = Snapshot::from_html(&html, &format!("http://localhost{page}"));
            let semantics = Semantics::new(&snapshot);
            let check = check_page(&snapshot, &semantics, Some(locale), &index);
            let found: BTreeSet<_> = check
                .results
                .iter()
                .flat_map(|it| {
                    it.findings
                        .iter()
                        .map(move |finding| (it.rule.to_owned(), finding.node))
                })
                .collect();
            let on_page = faults.iter().filter(|it| it["page"] == page.as_str());
            let of_rules = on_page.filter(|it| RULES.iter().any(|rule| it["rule"] == *rule));
            let expected: BTreeSet<_> = of_rules
                .map(|it| {
                    let target = it["target"].as_str().expect("a target");
                    let selector = Selector::parse(target).expect("a selector");
                    let node = snapshot.elements().find(|node| selector.matches(*node));
                    (
                        it["rule"].as_str().expect("a rule").to_owned(),
                        node.expect("the element").id(),
                    )
                })
                .collect();
            let show = |it: &(String, _)| format!("{page} {} {:?}", it.0, snapshot.node(it.1));
            wrong.extend(
                expected
                    .difference(&found)
                    .map(|it| format!("missed {}", show(it))),
            );
            wrong.extend(
                found
                    .difference(&expected)
                    .map(|it| format!("extra {}", show(it))),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What people read about a string exists in each language.
#[test]
fn every_finding_can_be_said_in_every_language() {
    let messages = Messages::load().expect("the built-in catalogs");
    let kinds = ["missing", "identical", "other"];
    let texts = kinds
        .iter()
        .flat_map(|kind| RULES[1..3].iter().map(move |rule| format!("{rule}-{kind}")));
    let others = [
        "untranslated-ask",
        "raw-key-key",
        "raw-key-placeable",
        "raw-key-ask",
        "hard-coded-ask",
        "hard-coded-name-found",
        "hard-coded-text-found",
        "source-format-date",
        "source-format-date-order",
        "source-format-number",
        "source-format-time",
    ];
    for says in texts.chain(others.map(str::to_owned)) {
        assert_eq!(messages.locale_without(&says), None, "{says}");
    }
}
