//! `axe.json`.

use std::collections::BTreeSet;

use serde_json::Value;

use evenhand::finding::Run;

use super::sample::{hostile, outcomes, sample, write};

fn results(run: &Run) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    write(run, &outcomes(run), "axe", None, folder.path(), 100);
    assert!(!folder.path().join("results.json").exists());
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        1,
        "the scratch file is left behind"
    );
    serde_json::from_str(&std::fs::read_to_string(folder.path().join("axe.json")).unwrap()).unwrap()
}

#[test]
fn pages_are_in_order_of_their_addresses_each_with_its_own_elements() {
    let run = sample();
    let pages = results(&run);
    assert_eq!(pages.len(), run.pages.len());
    for (page, record) in pages.iter().zip(&run.pages) {
        assert_eq!(page["url"], record.final_url);
        let html = page["violations"][0]["nodes"][0]["html"].as_str().unwrap();
        assert!(html.contains(&format!("\"{}\"", record.url)), "{html}");
    }
}

#[test]
fn a_page_has_the_keys_of_axe_core() {
    let page = &results(&sample())[0];
    let keys: BTreeSet<&str> = page
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let expected = [
        "testEngine",
        "testRunner",
        "testEnvironment",
        "timestamp",
        "url",
        "toolOptions",
        "violations",
        "passes",
        "incomplete",
        "inapplicable",
    ];
    assert_eq!(keys, expected.into());
    for list in ["violations", "passes", "incomplete", "inapplicable"] {
        for rule in page[list].as_array().unwrap() {
            for key in [
                "id",
                "impact",
                "tags",
                "description",
                "help",
                "helpUrl",
                "nodes",
            ] {
                assert!(rule.get(key).is_some(), "{list} lacks {key}");
            }
            for node in rule["nodes"].as_array().unwrap() {
                for key in ["any", "all", "none", "html", "target", "impact"] {
                    assert!(node.get(key).is_some(), "{list} nodes lack {key}");
                }
            }
        }
    }
}

#[test]
fn a_rule_stands_in_each_list_that_has_elements_of_it() {
    let page = &results(&sample())[0];
    let ids = |list: &str| -> Vec<&str> {
        page[list]
            .as_array()
            .unwrap()
            .iter()
            .map(|rule| rule["id"].as_str().unwrap())
            .collect()
    };
    assert_eq!(ids("violations"), ["image-alt"]);
    assert_eq!(ids("incomplete"), ["color-contrast", "image-alt"]);
    assert_eq!(ids("passes"), ["heading-order", "image-alt"]);
    assert_eq!(ids("inapplicable"), ["button-name"]);
    assert_eq!(page["violations"][0]["nodes"].as_array().unwrap().len(), 2);
    assert_eq!(page["violations"][0]["impact"], "critical");
    assert_eq!(page["passes"][1]["impact"], Value::Null);
    let summary = page["violations"][0]["nodes"][0]["failureSummary"]
        .as_str()
        .unwrap();
    assert!(
        summary.starts_with("Fix any of the following:\n  "),
        "{summary}"
    );
    assert!(
        page["passes"][1]["nodes"][0]
            .get("failureSummary")
            .is_none()
    );
}

#[test]
fn tags_are_spelled_as_axe_core_spells_them() {
    let page = &results(&sample())[0];
    let tags =
        |list: &str, index: usize| serde_json::to_string(&page[list][index]["tags"]).unwrap();
    assert_eq!(
        tags("violations", 0),
        r#"["cat.text-alternatives","wcag2a","wcag111","TTv5","TT7.a","TT7.b","EN-301-549","EN-9.1.1.1","ACT"]"#
    );
    assert!(tags("incomplete", 0).contains("\"wcag2aa\",\"wcag143\""));
    assert_eq!(tags("passes", 0), r#"["cat.semantics","best-practice"]"#);
}

#[test]
fn a_run_without_pages_gives_an_empty_array() {
    let mut run = sample();
    run.pages.clear();
    assert!(results(&run).is_empty());
    assert_eq!(results(&hostile()).len(), hostile().pages.len());
}
