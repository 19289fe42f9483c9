//! `results.json`.

use serde_json::Value;

use evenhand::finding::Run;

use super::sample::{HOSTILE, hostile, outcomes, sample, write};
use super::schema::violations;

fn results(run: &Run) -> (String, Value) {
    let folder = tempfile::tempdir().unwrap();
    write(run, &outcomes(run), "json", None, folder.path(), 100);
    let text = std::fs::read_to_string(folder.path().join("results.json")).unwrap();
    let value = serde_json::from_str(&text).unwrap();
    (text, value)
}

fn schema() -> Value {
    serde_json::from_str(include_str!("../../reports/schema/results.schema.json")).unwrap()
}

#[test]
fn results_follow_their_schema() {
    for run in [sample(), hostile()] {
        assert_eq!(
            violations(&schema(), &results(&run).1),
            Vec::<String>::new()
        );
    }
}

#[test]
fn the_schema_refuses_other_shapes() {
    let (_, good) = results(&sample());
    let broken = |path: &str, value: Value| {
        let mut copy = good.clone();
        *copy.pointer_mut(path).unwrap() = value;
        !violations(&schema(), &copy).is_empty()
    };
    assert!(broken("/schemaVersion", Value::from(2)));
    assert!(broken("/findings/0/outcome", Value::from("violation")));
    assert!(broken("/findings/0/impact", Value::from("blocker")));
    assert!(broken(
        "/findings/0/instances/0/box",
        serde_json::json!([1, 2, 3])
    ));
    assert!(broken("/pages/0/status", Value::from("done")));
    assert!(broken("/pages/0/outcomes/image-alt", Value::from("pass")));
    assert!(broken("/rules/0/criteria", Value::from("1.1.1")));
    assert!(broken("/catalogs/0/line", Value::from("12")));
    assert!(broken("/locales/fr/pages", Value::from(-1)));
}

#[test]
fn what_comes_from_outside_is_kept_and_the_file_is_safe_to_show() {
    let (text, value) = results(&hostile());
    assert_eq!(
        value["findings"][0]["message"], HOSTILE,
        "escaping must not change what is said"
    );
    let acting = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}')
    };
    assert_eq!(text.chars().filter(|&c| acting(c)).count(), 0);
}

#[test]
fn it_reads_back_as_the_same_run_and_is_written_alike() {
    let run = sample();
    let (text, _) = results(&run);
    let read: Run = serde_json::from_str(&text).unwrap();
    assert_eq!(read.findings.len(), run.findings.len());
    assert_eq!(results(&read).0, text);
}

#[test]
fn each_page_and_finding_has_a_line_of_its_own() {
    let (text, value) = results(&sample());
    let entries = |key: &str| value[key].as_array().unwrap().len();
    let lines = text.lines().filter(|line| {
        serde_json::from_str::<Value>(line.trim_end_matches(',')).is_ok_and(|it| it.is_object())
    });
    assert_eq!(
        lines.count(),
        entries("pages") + entries("findings") + entries("rules") + entries("catalogs")
    );
}
