//! `<locale>/strings.json` and its table.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::sample::{HOSTILE, outcomes, sample, strings, write};
use super::schema::violations;

fn schema() -> Value {
    serde_json::from_str(include_str!("../../reports/schema/strings.schema.json")).unwrap()
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn strings_follow_their_schema_and_come_with_the_results() {
    let run = sample();
    for format in ["json", "html", "strings"] {
        let folder = tempfile::tempdir().unwrap();
        write(&run, &outcomes(&run), format, None, folder.path(), 100);
        let value = read(&folder.path().join("zh/strings.json"));
        assert_eq!(violations(&schema(), &value), Vec::<String>::new());
        assert_eq!(value["messages"][1]["state"], "missing");
        assert_eq!(value["messages"][1]["places"][1]["shows"], "key");
        assert_eq!(value["messages"][0]["places"][0]["ambiguous"], true);
        assert!(!folder.path().join("fr/strings.json").exists());
    }
}

#[test]
fn the_schema_refuses_other_shapes() {
    let good = serde_json::to_value(strings("zh")).unwrap();
    let broken = |path: &str, value: Value| {
        let mut copy = good.clone();
        *copy.pointer_mut(path).unwrap() = value;
        !violations(&schema(), &copy).is_empty()
    };
    assert!(broken("/messages/0/state", Value::from("absent")));
    assert!(broken("/messages/0/places/0/target", Value::from("#a")));
    assert!(broken("/messages/0/line", Value::from(0)));
    assert!(broken("/pages/0/unknown", Value::from(-1)));
}

#[test]
fn what_an_earlier_run_wrote_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let mut run = sample();
    write(&run, &outcomes(&run), "json", None, folder.path(), 100);
    run.strings.clear();
    write(&run, &outcomes(&run), "json", None, folder.path(), 100);
    assert!(!folder.path().join("zh/strings.json").exists());
}

#[test]
fn the_table_says_where_each_message_shows_and_no_text_becomes_markup() {
    let mut run = sample();
    let mut hostile = strings("zh");
    HOSTILE.clone_into(&mut hostile.messages[0].source);
    HOSTILE.clone_into(&mut hostile.messages[0].message);
    run.strings.insert("zh".parse().unwrap(), hostile);
    let folder = tempfile::tempdir().unwrap();
    write(
        &run,
        &outcomes(&run),
        "html",
        Some("en"),
        folder.path(),
        100,
    );
    let html = fs::read_to_string(folder.path().join("zh/strings.html")).unwrap();
    let page = scraper::Html::parse_document(&html);
    let select = |text: &str| scraper::Selector::parse(text).unwrap();
    assert!(
        page.select(&select("body script, main img"))
            .next()
            .is_none()
    );
    let rows: Vec<_> = page.select(&select("tbody tr")).collect();
    assert_eq!(rows.len(), 2);
    // What is still to be translated stands first.
    let words: String = rows[0].text().collect();
    for expected in [
        "status-title",
        "Check your status",
        "Missing",
        "and 10 more pages",
    ] {
        assert!(words.contains(expected), "{expected}: {words}");
    }
    let index = fs::read_to_string(folder.path().join("zh/index.html")).unwrap();
    assert!(index.contains("href=\"strings.html\""));
    let french = fs::read_to_string(folder.path().join("fr/index.html")).unwrap();
    assert!(!french.contains("strings.html"));
}
