//! The reports' own texts.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use evenhand::rule::{Messages, UI_LOCALES};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// Every `report-…` named in sources and templates; those that end in a dash are beginnings.
fn used() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    files(&root.join("src/report"), &mut paths);
    files(&root.join("reports/templates"), &mut paths);
    let texts: String = paths
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let ends = |c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    texts
        .split("\"report-")
        .skip(1)
        .map(|rest| format!("report-{}", rest.split(ends).next().unwrap()))
        .collect()
}

fn defined(locale: &str) -> BTreeSet<String> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("rules/messages/{locale}/report.ftl"));
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| line.starts_with("report-"));
    lines
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key.to_owned())
        .collect()
}

#[test]
fn every_text_is_there_in_every_language_and_none_is_unused() {
    let messages = Messages::load().unwrap();
    let used = used();
    let (beginnings, whole): (Vec<_>, Vec<_>) = used.iter().partition(|key| key.ends_with('-'));
    for key in &whole {
        assert_eq!(messages.locale_without(key), None, "{key}");
    }
    for locale in UI_LOCALES {
        for key in defined(locale) {
            let built = beginnings
                .iter()
                .any(|beginning| key.starts_with(*beginning));
            let known = used.contains(&key) || built || key.starts_with("report-column-");
            assert!(known, "{locale}: {key} is said nowhere");
        }
    }
}
