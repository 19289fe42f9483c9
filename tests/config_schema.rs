//! docs/evenhand.schema.json and what the program reads from evenhand.toml are the same: every key,
//! every word it may have, every type.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot read its input has failed"
)]

#[path = "report/schema.rs"]
mod schema;

use std::collections::BTreeSet;
use std::path::Path;

use evenhand::config::Config;
use schema::violations;
use serde_json::Value;

const SCHEMA: &str = include_str!("../docs/evenhand.schema.json");

fn the_schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

fn read(text: &str) -> Result<Config, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("evenhand.toml");
    std::fs::write(&path, text).unwrap();
    Config::read(&path).map_err(|error| error.to_string())
}

/// What the program would have accepted: the words in backquotes after "expected".
fn expected(text: &str) -> BTreeSet<String> {
    let message = read(text).unwrap_err();
    let (_, list) = message.split_once("expected ").unwrap();
    let list = list.lines().next().unwrap();
    list.split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

fn keys(schema: &Value, pointer: &str) -> BTreeSet<String> {
    let properties = schema.pointer(pointer).unwrap().as_object().unwrap();
    properties.keys().cloned().collect()
}

fn words(schema: &Value, pointer: &str) -> BTreeSet<String> {
    let words = schema.pointer(pointer).unwrap().as_array().unwrap();
    words
        .iter()
        .map(|word| word.as_str().unwrap().to_owned())
        .collect()
}

fn in_toml(key: &str, value: &Value) -> String {
    let mut table = toml::Table::new();
    table.insert(key.to_owned(), toml::Value::try_from(value).unwrap());
    toml::to_string(&table).unwrap()
}

fn violations_of(text: &str) -> Vec<String> {
    let table: toml::Table = toml::from_str(text).unwrap();
    violations(&the_schema(), &serde_json::to_value(table).unwrap())
}

#[test]
fn the_keys_are_the_same() {
    let schema = the_schema();
    let same = |text: &str, pointer: &str| assert_eq!(expected(text), keys(&schema, pointer));
    same("unknown = 1", "/properties");
    same(
        "[[suppress]]\nunknown = 1",
        "/definitions/suppression/properties",
    );
    same(
        "[[allow-identical]]\nunknown = 1",
        "/definitions/allowance/properties",
    );
    same("[[glossary]]\nunknown = 1", "/definitions/term/properties");
}

#[test]
fn the_words_are_the_same() {
    let schema = the_schema();
    let same = |text: &str, pointer: &str| assert_eq!(expected(text), words(&schema, pointer));
    same("fail-on = \"x\"", "/definitions/level/enum");
    same("engine = \"x\"", "/properties/engine/enum");
    same("standard = \"x\"", "/properties/standard/enum");
    same("lang = \"x\"", "/properties/lang/enum");
}

#[test]
fn the_program_reads_each_example() {
    let schema = the_schema();
    for (key, property) in schema["properties"].as_object().unwrap() {
        let examples = property["examples"].as_array();
        for example in examples.unwrap_or_else(|| panic!("{key} has no example")) {
            let text = in_toml(key, example);
            assert!(read(&text).is_ok(), "{text}: {:?}", read(&text));
            assert!(
                violations_of(&text).is_empty(),
                "{text}: {:?}",
                violations_of(&text)
            );
        }
    }
}

#[test]
fn both_refuse_a_value_of_another_type() {
    let schema = the_schema();
    for (key, property) in schema["properties"].as_object().unwrap() {
        let wrong = if property["type"] == "boolean" {
            Value::from("yes")
        } else {
            Value::from(true)
        };
        let text = in_toml(key, &wrong);
        assert!(read(&text).is_err(), "{text}");
        assert!(!violations_of(&text).is_empty(), "{text}");
    }
}

#[test]
fn both_refuse_what_no_run_could_use() {
    for text in [
        "max-pages = 0",
        "jobs = 0",
        "timeout = 0",
        "timeout = -1.5",
        "[[suppress]]\nselector = \"#a\"\nreason = \"R\"",
        "[[suppress]]\nrule = \"list\"",
        "[[glossary]]\nsource = \"fee\"",
    ] {
        assert!(read(text).is_err(), "{text}");
        assert!(!violations_of(text).is_empty(), "{text}");
    }
}

#[test]
fn the_configuration_of_the_sample_site_is_valid() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-site/evenhand.toml");
    let text = std::fs::read_to_string(path).unwrap();
    assert_eq!(violations_of(&text), Vec::<String>::new());
}

#[test]
fn the_documentation_tells_each_key() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/configuration.md");
    let text = std::fs::read_to_string(path).unwrap();
    for key in keys(&the_schema(), "/properties") {
        let told = text.contains(&format!("`{key}`")) || text.contains(&format!("[[{key}]]"));
        assert!(told, "docs/configuration.md does not tell of {key}");
    }
}

#[test]
fn what_init_writes_is_valid_and_so_are_its_suggestions() {
    let folder = tempfile::tempdir().unwrap();
    for file in ["l10n/en/main.ftl", "l10n/fr/main.ftl"] {
        let path = folder.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, "hello = Hello\n").unwrap();
    }
    evenhand::run::init(folder.path()).unwrap();
    let text = std::fs::read_to_string(folder.path().join("evenhand.toml")).unwrap();
    assert_eq!(violations_of(&text), Vec::<String>::new());
    let named = text
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("#:schema "));
    let beside = std::fs::read_to_string(folder.path().join(named.unwrap())).unwrap();
    assert_eq!(beside, SCHEMA);
    let suggested = |line: &str| match line.strip_prefix("# ") {
        Some(setting) if setting.contains(" = ") || setting.starts_with('[') => setting.to_owned(),
        _ => line.to_owned(),
    };
    let all: Vec<String> = text.lines().map(suggested).collect();
    let all = all.join("\n");
    assert!(
        all.matches(" = ").count() > text.matches("\n# ").count() / 4,
        "{all}"
    );
    assert_eq!(violations_of(&all), Vec::<String>::new(), "{all}");
    assert!(read(&all).is_ok(), "{:?}", read(&all));
}
