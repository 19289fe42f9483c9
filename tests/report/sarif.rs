//! `evenhand.sarif`: what SARIF 2.1.0 and GitHub code scanning demand.

use std::collections::BTreeSet;

use serde_json::Value;

use evenhand::finding::{LocaleSummary, Run};

use super::formats::{json, list, text};
use super::sample::{hostile, instance, locale, sample};

fn sarif(run: &Run) -> Value {
    json(run, "sarif", "evenhand.sarif")
}

fn results(sarif: &Value) -> impl Iterator<Item = &Value> {
    list(sarif, "runs")
        .iter()
        .flat_map(|run| list(run, "results"))
}

/// Every object and string below, with its key.
fn walk(value: &Value, key: &str, each: &mut impl FnMut(&str, &Value)) {
    each(key, value);
    match value {
        Value::Array(items) => items.iter().for_each(|item| walk(item, key, each)),
        Value::Object(fields) => fields
            .iter()
            .for_each(|(key, value)| walk(value, key, each)),
        _ => {}
    }
}

#[test]
fn each_locale_is_a_run_with_an_id_of_its_own() {
    let sarif = sarif(&sample());
    assert_eq!(sarif["version"], "2.1.0");
    let ids: Vec<&str> = list(&sarif, "runs")
        .iter()
        .map(|run| run["automationDetails"]["id"].as_str().unwrap())
        .collect();
    assert_eq!(
        ids,
        [
            "evenhand/en/",
            "evenhand/es/",
            "evenhand/fr/",
            "evenhand/zh/"
        ]
    );
}

#[test]
fn results_point_into_the_rules_and_have_a_message_a_place_and_a_fingerprint() {
    for run in [sample(), hostile()] {
        let sarif = sarif(&run);
        for run in list(&sarif, "runs") {
            let rules = list(&run["tool"]["driver"], "rules");
            for rule in rules {
                for text in ["shortDescription", "fullDescription", "help"] {
                    assert!(!rule[text]["text"].as_str().unwrap().is_empty(), "{rule}");
                }
                assert!(rule["help"]["markdown"].is_string());
                let address = rule.get("helpUri").and_then(Value::as_str);
                assert!(address.is_none_or(|it| it.starts_with("https://www.w3.org/")));
                assert!(list(&rule["properties"], "tags").len() <= 10);
            }
            for result in list(run, "results") {
                let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
                assert_eq!(rules[index]["id"], result["ruleId"]);
                assert!(!result["message"]["text"].as_str().unwrap().is_empty());
                assert_eq!(list(result, "locations").len(), 1);
                assert!(result["partialFingerprints"]["evenhandFingerprint/v1"].is_string());
                let (kind, level) = (
                    result["kind"].as_str().unwrap(),
                    result["level"].as_str().unwrap(),
                );
                assert!(["error", "warning", "note", "none"].contains(&level));
                assert_eq!(kind == "fail", level != "none", "§3.27.10");
            }
        }
    }
}

#[test]
fn places_are_relative_paths() {
    for run in [sample(), hostile()] {
        let mut count = 0;
        walk(&sarif(&run), "", &mut |key, value| {
            if key == "uri" {
                let uri = value.as_str().unwrap();
                count += 1;
                assert!(
                    !uri.is_empty()
                        && !uri.contains("//")
                        && !uri.starts_with('/')
                        && !uri.contains(".."),
                    "{uri}"
                );
                assert!(!uri.contains(':'), "{uri} has a scheme");
                let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%".contains(&byte);
                assert!(uri.bytes().all(plain), "{uri}");
            }
        });
        assert!(count > 4);
    }
}

#[test]
fn the_file_of_a_page_and_the_line_of_a_message_are_named() {
    let mut run = sample();
    run.findings[1].instances[0].file = Some("./site/es/verify me.html".to_owned());
    let sarif = sarif(&run);
    let place = |rule: &str| {
        let result = results(&sarif).find(|it| it["ruleId"] == rule).unwrap();
        let place = &result["locations"][0]["physicalLocation"];
        (
            place["artifactLocation"]["uri"]
                .as_str()
                .unwrap()
                .to_owned(),
            place["region"]["startLine"].clone(),
        )
    };
    assert_eq!(
        place("button-name"),
        ("site/es/verify%20me.html".to_owned(), 1.into())
    );
    assert_eq!(
        place("identical-to-source"),
        ("l10n/fr/status.ftl".to_owned(), 31.into())
    );
}

#[test]
fn a_defect_is_one_result_per_locale() {
    let run = sample();
    let sarif = sarif(&run);
    let images = results(&sarif).filter(|it| it["ruleId"] == "image-alt");
    let counts: Vec<u64> = images
        .map(|it| it["occurrenceCount"].as_u64().unwrap())
        .collect();
    assert_eq!(counts, [8, 8, 8, 8]);
}

#[test]
fn more_locales_than_runs_are_grouped() {
    let mut run = sample();
    for first in 'a'..='e' {
        for second in 'a'..='h' {
            let tag = format!("q{first}{second}");
            run.locales.insert(locale(&tag), LocaleSummary::default());
            let url = format!("https://www.example.gov/{tag}/");
            run.findings[0]
                .instances
                .push(instance(&url, &tag, "img", "<img>"));
        }
    }
    let all = sarif(&run);
    let runs = list(&all, "runs");
    assert_eq!(runs.len(), 20);
    let ids: BTreeSet<&str> = runs
        .iter()
        .map(|run| run["automationDetails"]["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids.len(), 20);
    assert_eq!(
        results(&all).count(),
        results(&sarif(&sample())).count() + 40,
        "nothing is lost"
    );
}

#[test]
fn a_huge_run_keeps_to_the_limits_and_says_so() {
    let mut run = sample();
    let finding = run.findings[1].clone();
    for index in 0..26_000 {
        let mut more = finding.clone();
        more.fingerprint = format!("{index:016x}");
        more.message = "x".repeat(400);
        run.findings.push(more);
    }
    let text = text(&run, "sarif", "evenhand.sarif");
    assert!(text.len() <= 10_000_000, "{}", text.len());
    let sarif: Value = serde_json::from_str(&text).unwrap();
    let count = results(&sarif).count();
    assert!((5_000..=25_000).contains(&count), "{count}");
    let notice = sarif["runs"][0]["invocations"][0]["toolExecutionNotifications"].to_string();
    assert!(notice.contains("left out"), "{notice}");
    let of_french = list(&sarif["runs"][2], "results").len();
    assert!(of_french >= 3, "small runs keep their results");
}

#[test]
fn a_run_that_cannot_be_trusted_says_so() {
    let mut run = sample();
    let successful =
        |run: &Run| sarif(run)["runs"][0]["invocations"][0]["executionSuccessful"].clone();
    assert_eq!(successful(&run), false, "a page is incomplete");
    run.pages
        .retain(|page| page.status == evenhand::finding::PageStatus::Checked);
    assert_eq!(successful(&run), true);
}
