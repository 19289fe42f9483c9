//! The sample site, end to end: every planted fault is found, and nothing else is.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking and says why it is skipped"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use evenhand::snapshot::{Node, Selector, Snapshot};
use serde_json::Value;

/// Where a finding is: page, locale, rule and the element's start tag's place in the page.
type Found = (String, String, String, String);

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-site")
}

fn chrome_is_missing() -> bool {
    let names = [
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
    ];
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path)
        .any(|folder| names.iter().any(|name| folder.join(name).is_file()));
    if !found {
        assert!(
            std::env::var_os("EVENHAND_REQUIRE_CHROME").is_none(),
            "this test needs Chromium: scripts/setup.sh"
        );
        eprintln!("SKIPPED: no Chromium on this machine; run scripts/setup.sh");
    }
    !found
}

fn check(arguments: &[&str]) -> (i32, Value, tempfile::TempDir) {
    let out = tempfile::tempdir().unwrap();
    let status = Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .arg("check")
        .arg(root())
        .args(["--format", "json", "--out"])
        .arg(out.path())
        .args(arguments)
        .status()
        .unwrap();
    let text = std::fs::read_to_string(out.path().join("results.json")).unwrap();
    (
        status.code().unwrap(),
        serde_json::from_str(&text).unwrap(),
        out,
    )
}

/// Static snapshots of the site's pages, to compare elements whatever selector names them.
struct Pages(std::collections::BTreeMap<String, Snapshot>);

impl Pages {
    fn get(&mut self, page: &str) -> &Snapshot {
        self.0.entry(page.to_owned()).or_insert_with(|| {
            let html = std::fs::read_to_string(root().join(page.trim_start_matches('/'))).unwrap();
            Snapshot::from_html(&html, &format!("http://site.test{page}"))
        })
    }

    /// Elements a selector stands for, as positions in the page.
    fn places(&mut self, page: &str, selector: &str) -> BTreeSet<String> {
        let selector =
            Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"));
        self.get(page)
            .select(&selector)
            .into_iter()
            .map(place)
            .collect()
    }

    /// The page and place of an instance; an element in a frame is in the frame's page.
    fn locate(&mut self, page: &str, target: &[Value]) -> (String, String) {
        let mut page = page.to_owned();
        for step in &target[..target.len() - 1] {
            let frame = Selector::parse(step.as_str().unwrap()).unwrap();
            let snapshot = self.get(&page);
            let source = snapshot.select(&frame)[0].attr("src").unwrap();
            let base = url::Url::parse(&format!("http://site.test{page}")).unwrap();
            base.join(source).unwrap().path().clone_into(&mut page);
        }
        let last = target.last().and_then(Value::as_str).unwrap();
        let places = self.places(&page, last);
        assert_eq!(
            places.len(),
            1,
            "{page}: the target {last} must name one element"
        );
        (page, places.into_iter().next().unwrap())
    }
}

/// A node's place: the indexes of element children from the root.
fn place(node: Node<'_>) -> String {
    let mut steps: Vec<String> = Vec::new();
    let mut current = node;
    while let Some(parent) = current.parent_element() {
        let index = parent
            .child_elements()
            .position(|child| child == current)
            .unwrap();
        steps.push(index.to_string());
        current = parent;
    }
    steps.reverse();
    format!("{} {}", node.name(), steps.join("/"))
}

fn page_of(url: &str) -> String {
    let path = url::Url::parse(url).unwrap().path().to_owned();
    if path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path
    }
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or("")
}

#[test]
fn every_planted_fault_is_found_and_nothing_else() {
    if chrome_is_missing() {
        return;
    }
    let seeded: Value =
        serde_json::from_str(&std::fs::read_to_string(root().join("seeded-faults.json")).unwrap())
            .unwrap();
    let (_, results, _out) = check(&["--fail-on", "none"]);
    let incomplete: Vec<&Value> = results["pages"]
        .as_array()
        .unwrap()
        .iter()
        // The alternate that leads nowhere is planted.
        .filter(|page| page["status"] != "checked" && page["httpStatus"] != 404)
        .collect();
    assert!(incomplete.is_empty(), "{incomplete:#?}");

    let mut pages = Pages(std::collections::BTreeMap::new());
    let mut found: BTreeSet<Found> = BTreeSet::new();
    for finding in results["findings"].as_array().unwrap() {
        for instance in finding["instances"].as_array().unwrap() {
            let target = instance["target"].as_array().unwrap();
            let (page, place) = pages.locate(&page_of(text(instance, "url")), target);
            found.insert((
                page,
                text(instance, "locale").to_owned(),
                text(finding, "rule").to_owned(),
                place,
            ));
        }
    }
    let mut expected: BTreeSet<Found> = BTreeSet::new();
    let mut problems = Vec::new();
    for fault in seeded["pages"].as_array().unwrap() {
        let (page, locale, rule) = (
            text(fault, "page"),
            text(fault, "locale"),
            text(fault, "rule"),
        );
        let named = pages.places(page, text(fault, "target"));
        let all: Vec<Found> = named
            .into_iter()
            .map(|place| (page.to_owned(), locale.to_owned(), rule.to_owned(), place))
            .collect();
        if !all.iter().any(|one| found.contains(one)) {
            problems.push(format!("missed: {fault}"));
        }
        expected.extend(all);
    }
    for extra in found.difference(&expected) {
        problems.push(format!("not planted: {extra:?}"));
    }
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

#[test]
fn every_planted_catalog_fault_is_found_and_nothing_else() {
    let out = tempfile::tempdir().unwrap();
    let status = Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args([
            "catalogs",
            "l10n",
            "--config",
            "evenhand.toml",
            "--format",
            "json",
            "--out",
        ])
        .arg(out.path())
        .current_dir(root())
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(1));
    let results: Value =
        serde_json::from_str(&std::fs::read_to_string(out.path().join("results.json")).unwrap())
            .unwrap();
    let seeded: Value =
        serde_json::from_str(&std::fs::read_to_string(root().join("seeded-faults.json")).unwrap())
            .unwrap();
    let key = |fault: &Value| {
        let file = text(fault, "file");
        let file = file.strip_prefix("l10n/").unwrap_or(file).to_owned();
        [
            text(fault, "locale").to_owned(),
            file,
            text(fault, "rule").to_owned(),
            text(fault, "message").to_owned(),
            text(fault, "attribute").to_owned(),
        ]
    };
    let expected: BTreeSet<_> = seeded["catalogs"]
        .as_array()
        .unwrap()
        .iter()
        .map(key)
        .collect();
    let found: BTreeSet<_> = results["catalogs"]
        .as_array()
        .unwrap()
        .iter()
        .map(key)
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn the_same_site_gives_the_same_results_and_so_does_recheck() {
    if chrome_is_missing() {
        return;
    }
    let snapshots = tempfile::tempdir().unwrap();
    let saved = snapshots.path().to_str().unwrap();
    let (code, first, first_out) = check(&["--save-snapshots", saved, "--jobs", "3"]);
    let (_, second, _second_out) = check(&["--jobs", "1"]);
    assert_eq!(code, 1, "the sample site has findings");
    assert_same(&first, &second);

    let out = tempfile::tempdir().unwrap();
    let status = Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args(["recheck", saved, "--format", "json", "--out"])
        .arg(out.path())
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(1));
    let again: Value =
        serde_json::from_str(&std::fs::read_to_string(out.path().join("results.json")).unwrap())
            .unwrap();
    assert_same(&first, &again);
    let picture = first_out.path().join("es/evidence");
    assert!(picture.is_dir(), "a run in Chrome has pictures");
    pictures_are_named_to_translators(first_out.path());
}

/// Translators ask where a string shows: each message knows its pages, and each page its messages.
#[test]
fn every_missing_message_knows_where_it_shows() {
    let (_, results, out) = check(&["--engine", "static", "--fail-on", "none"]);
    let text_of = std::fs::read_to_string(out.path().join("es/strings.json")).unwrap();
    let strings: Value = serde_json::from_str(&text_of).unwrap();
    let messages = strings["messages"].as_array().unwrap();
    let find = |key: &str| messages.iter().find(|it| it["message"] == key).unwrap();
    let menu = find("nav-main");
    assert_eq!(
        (
            text(menu, "state"),
            menu["pages"].as_u64(),
            text(menu, "file")
        ),
        ("missing", Some(12), "en/main.ftl"),
        "the menu's name is on every page"
    );
    assert_eq!(
        menu["places"][0]["target"],
        serde_json::json!(["#main-nav"])
    );
    assert_eq!(menu["places"][0]["attribute"], "aria-label");
    assert_eq!(menu["places"][0]["shows"], "source");
    let missing = results["catalogs"].as_array().unwrap().iter();
    let missing = missing.filter(|it| it["locale"] == "es" && it["rule"] == "missing-message");
    for entry in missing {
        assert_eq!(
            text(find(text(entry, "message")), "state"),
            "missing",
            "{entry}"
        );
    }
    for page in strings["pages"].as_array().unwrap() {
        for name in page["messages"].as_array().unwrap() {
            let key = name.as_str().unwrap().split('.').next().unwrap();
            let places = find(key)["places"].as_array().unwrap();
            assert!(places.iter().any(|it| it["url"] == page["url"]) || key == "nav-main");
        }
    }
}

/// The notes of the XLIFF file name the page that shows a message, and its picture.
fn pictures_are_named_to_translators(out: &Path) {
    let xliff = std::fs::read_to_string(out.join("es/missing.xlf")).unwrap();
    let unit = xliff
        .split("<unit ")
        .find(|it| it.contains("name=\"nav-main.aria-label\""));
    let notes = unit.unwrap().split("<note category=\"location\">").skip(1);
    let notes: Vec<&str> = notes.filter_map(|it| it.split("</note>").next()).collect();
    assert_eq!(
        (notes.len(), notes.last()),
        (11, Some(&"and on 2 more pages; strings.json names them")),
        "the menu is on every page"
    );
    let picture = notes.iter().find_map(|it| it.split_once("(picture: "));
    let (page, picture) = picture.unwrap();
    assert!(
        page.starts_with("Shown on http://sample-site.localhost/es/"),
        "{page}"
    );
    assert!(
        out.join(picture.trim_end_matches(')')).is_file(),
        "{picture}"
    );
}

/// Compares part by part, so that a difference can be read.
fn assert_same(one: &Value, other: &Value) {
    for (key, value) in one.as_object().unwrap() {
        if ["startedAt", "durationMs"].contains(&key.as_str()) {
            continue;
        }
        let (lines, others) = (lines(value), lines(&other[key]));
        for (line, other) in lines.iter().zip(&others) {
            assert_eq!(line, other, "in {key}");
        }
        assert_eq!(lines.len(), others.len(), "entries of {key}");
    }
}

fn lines(value: &Value) -> Vec<String> {
    match value {
        Value::Array(entries) => entries.iter().map(ToString::to_string).collect(),
        Value::Object(entries) => entries
            .iter()
            .map(|(key, value)| format!("{key}: {value}"))
            .collect(),
        other => vec![other.to_string()],
    }
}
