//! Drafts for a reviewer: OpenACR and the Trusted Tester file.

use std::collections::BTreeMap;

use serde_json::Value;

use evenhand::finding::{PageStatus, Run};
use evenhand::rule::Outcome;
use evenhand::standards::{Level, Standards};

use super::formats::{json, list, text};
use super::sample::{hostile, outcomes, sample, write};

/// A line of a draft: depth, key and value.
fn lines(yaml: &str) -> Vec<(usize, String, String)> {
    yaml.lines()
        .map(|line| {
            let text = line.trim_start();
            let (key, value) = text
                .split_once(':')
                .unwrap_or_else(|| panic!("{line:?} is no entry"));
            (
                line.len() - text.len(),
                key.trim_start_matches("- ").to_owned(),
                value.trim().to_owned(),
            )
        })
        .collect()
}

/// A double-quoted scalar as JSON reads it, which YAML does too.
fn scalar(value: &str) -> String {
    if value.starts_with('"') {
        serde_json::from_str(value).unwrap()
    } else {
        value.to_owned()
    }
}

/// Level and notes by criterion.
fn adherence(yaml: &str) -> BTreeMap<String, (String, String)> {
    let mut found = BTreeMap::new();
    let (mut number, mut level) = (String::new(), String::new());
    for (_, key, value) in lines(yaml) {
        match key.as_str() {
            "num" => number = scalar(&value),
            "level" => level = scalar(&value),
            "notes" if !number.is_empty() => {
                found.insert(std::mem::take(&mut number), (level.clone(), scalar(&value)));
            }
            _ => {}
        }
    }
    found
}

#[test]
fn every_criterion_of_the_catalog_is_listed_once() {
    let standards = Standards::load().unwrap();
    let mut run = sample();
    for (standard, versions, catalog) in [
        ("section508", &["2.0"][..], "2.4-edition-wcag-2.0-508-en"),
        (
            "wcag22aa",
            &["2.0", "2.1"][..],
            "2.4-edition-wcag-2.1-508-en",
        ),
    ] {
        standard.clone_into(&mut run.standard);
        let yaml = text(&run, "openacr", "openacr-es.yaml");
        let listed = adherence(&yaml);
        let expected = standards
            .criteria
            .values()
            .filter(|it| it.level <= Level::AA && versions.contains(&it.introduced.as_str()));
        let expected: Vec<&String> = expected.map(|it| &it.id).collect();
        assert_eq!(listed.keys().collect::<Vec<_>>(), expected);
        assert!(yaml.contains(&format!("catalog: {catalog}\n")));
    }
}

#[test]
fn a_level_stands_only_where_a_rule_failed_and_is_never_supports() {
    let run = sample();
    let spanish = adherence(&text(&run, "openacr", "openacr-es.yaml"));
    let level = |id: &str| spanish[id].0.as_str();
    assert_eq!(level("1.1.1"), "does-not-support", "on all eight pages");
    assert_eq!(level("4.1.2"), "partially-supports", "on one of eight");
    assert_eq!(level("1.4.3"), "", "only questions");
    assert_eq!(level("2.1.1"), "", "no rule tests it");
    for (id, (level, notes)) in &spanish {
        assert!(
            ["", "partially-supports", "does-not-support"].contains(&level.as_str()),
            "{id}: {level}"
        );
        assert!(!notes.is_empty(), "{id} says nothing");
    }
    let french = adherence(&text(&run, "openacr", "openacr-fr.yaml"));
    assert_eq!(french["1.4.3"].0, "partially-supports");
}

#[test]
fn drafts_are_linked_and_each_is_another_s() {
    let yaml = text(&sample(), "openacr", "openacr-es.yaml");
    let all = lines(&yaml);
    let urls: Vec<String> = all
        .iter()
        .filter(|(_, key, _)| key == "url")
        .map(|(_, _, value)| scalar(value))
        .collect();
    assert_eq!(
        urls,
        ["openacr-en.yaml", "openacr-fr.yaml", "openacr-zh.yaml"]
    );
    let kinds: Vec<&str> = all
        .iter()
        .filter(|(_, key, _)| key == "type")
        .map(|(_, _, value)| value.as_str())
        .collect();
    assert_eq!(
        kinds,
        ["primary", "secondary", "secondary"],
        "the source locale's is the primary one"
    );
    for key in ["title", "product", "author", "catalog", "chapters"] {
        assert!(
            all.iter().any(|(depth, it, _)| *depth == 0 && it == key),
            "{key}"
        );
    }
    assert!(
        all.iter()
            .any(|(depth, key, _)| *depth == 2 && key == "email"),
        "the schema demands the author's"
    );
}

#[test]
fn hostile_text_stays_in_its_scalar() {
    let yaml = text(&hostile(), "openacr", "openacr-es.yaml");
    for (_, key, value) in lines(&yaml) {
        assert!(
            key.chars().all(|c| c.is_ascii_lowercase() || c == '_'),
            "{key:?}"
        );
        scalar(&value);
    }
    assert!(adherence(&yaml).contains_key("1.1.1"));
}

#[test]
fn a_run_that_is_not_whole_says_so_in_the_draft() {
    let mut run = sample();
    assert!(text(&run, "openacr", "openacr-es.yaml").contains("Not every page"));
    run.pages.retain(|page| page.status == PageStatus::Checked);
    assert!(!text(&run, "openacr", "openacr-es.yaml").contains("Not every page"));
}

/// The rows of the Trusted Tester file by test.
fn rows(run: &Run, tag: &str) -> BTreeMap<String, Value> {
    let file = json(run, "scrt", &format!("scrt-{tag}.json"));
    list(&file[0], "Criteria")
        .iter()
        .map(|row| (row["TestID"].as_str().unwrap().to_owned(), row.clone()))
        .collect()
}

#[test]
fn the_file_has_every_test_in_the_order_of_the_process() {
    let file = json(&sample(), "scrt", "scrt-es.json");
    for part in ["Product", "System", "Tester", "Criteria"] {
        assert!(file[0].get(part).is_some(), "{part}");
    }
    let ids: Vec<&str> = list(&file[0], "Criteria")
        .iter()
        .map(|row| row["TestID"].as_str().unwrap())
        .collect();
    assert_eq!(ids.len(), 61);
    assert_eq!(
        (ids[0], ids[7], ids[8], ids[60]),
        ("1.A", "2.D", "3.A", "20.A")
    );
    let rows = rows(&sample(), "es");
    let menus = ["3.A", "4.A", "11.A", "20.A"].map(|id| rows[id]["OptMenu1"].as_str().unwrap());
    assert_eq!(menus, ["menu1", "menu2", "menu5", "menu6"]);
    assert_eq!(
        rows["20.A"]["TestResult"], "Not Tested",
        "4.1.1 has no other answer"
    );
    assert_eq!(rows["2.A"]["CrtID"], "1.4.2, Conf. Req 5");
    assert_eq!(rows["10.A"]["Test"], "Group 10");
    assert_eq!(
        rows["4.A"]["DisabilityImpact"],
        "'Without Vision', 'With Limited Vision', 'With Limited Manipulation'"
    );
}

#[test]
fn fail_is_the_only_answer_a_program_gives() {
    let run = sample();
    for tag in ["en", "es", "fr", "zh"] {
        for (id, row) in rows(&run, tag).into_iter().filter(|(id, _)| id != "20.A") {
            let result = row.get("TestResult").and_then(Value::as_str);
            assert!(matches!(result, None | Some("Fail")), "{id}: {result:?}");
            assert_eq!(result.is_some(), row.get("location").is_some(), "{id}");
            assert!(!row["TesterComment"].as_str().unwrap().is_empty(), "{id}");
            for key in ["location", "TesterComment"] {
                let text = row.get(key).and_then(Value::as_str).unwrap_or("");
                assert!(
                    text.chars().count() <= 500,
                    "{id}: the tool's field takes 500 characters"
                );
            }
        }
    }
    assert_eq!(rows(&run, "es")["7.A"]["TestResult"], "Fail");
    assert_eq!(rows(&run, "fr")["13.C"]["TestResult"], "Fail");
    assert!(
        rows(&run, "es")["13.C"].get("TestResult").is_none(),
        "a question is no failure"
    );
    let of_question = run
        .findings
        .iter()
        .filter(|it| it.outcome == Outcome::CantTell)
        .count();
    assert!(of_question > 0);
}

#[test]
fn the_picture_is_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("evidence")).unwrap();
    std::fs::write(folder.path().join("evidence/next-es.png"), b"\x89PNG").unwrap();
    let run = sample();
    write(&run, &outcomes(&run), "scrt", None, folder.path(), 100);
    let read = |file: &str| -> Value {
        serde_json::from_str(&std::fs::read_to_string(folder.path().join(file)).unwrap()).unwrap()
    };
    let spanish = read("scrt-es.json");
    let button = list(&spanish[0], "Criteria")
        .iter()
        .find(|row| row["TestID"] == "5.D")
        .unwrap();
    assert_eq!(button["ImageSrc"], "data:image/png;base64,iVBORw==");
    let others = list(&spanish[0], "Criteria")
        .iter()
        .filter(|row| row.get("ImageSrc").is_some());
    assert_eq!(others.count(), 1);
}
