//! Catalog rules on fixtures: `tests/catalogs/RULE/{pass,fail}-NN-*.txt`.
//!
//! A fixture begins with why the case is there. `=== PATH` begins a catalog file; the source locale
//! is en. `=== found` lists every finding of every rule as `rule message[.attribute] file:line`, with
//! `-` for what has no message or line. A `pass` fixture has none of its own rule, a `fail` has some.

#![expect(
    clippy::expect_used,
    reason = "a test that cannot read its fixture fails"
)]

mod discovery;
mod import;
mod limits;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use evenhand::catalog::{CatalogOptions, CatalogProblem, Catalogs, discover};
use evenhand::config::Config;
use evenhand::rule::{Messages, Note, NoteValue, UI_LOCALES};
use evenhand::translation::catalog::{CatalogFinding, CatalogReport, RULES, check_with};
use evenhand::translation::{AllowList, Allowance, AllowanceProblem, Glossary, Term};

struct Fixture {
    rule: String,
    name: String,
    passes: bool,
    files: BTreeMap<String, String>,
    found: Vec<String>,
}

fn fixtures() -> Vec<Fixture> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalogs");
    let mut all = Vec::new();
    for folder in entries(&root).into_iter().filter(|it| it.is_dir()) {
        for path in entries(&folder) {
            all.push(read_fixture(&path));
        }
    }
    assert!(all.len() > 50, "the fixtures are there");
    all
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<_> = entries.map(|it| it.expect("an entry").path()).collect();
    paths.sort();
    paths
}

fn read_fixture(path: &Path) -> Fixture {
    let text = std::fs::read_to_string(path).expect("a fixture");
    let mut sections = text.split("\n=== ");
    let why = sections.next().expect("the reason");
    let name = path.file_stem().and_then(|it| it.to_str()).expect("a name");
    assert!(why.len() > 10, "{name} says why it is there");
    let mut files = BTreeMap::new();
    let mut found = Vec::new();
    for section in sections {
        let (head, body) = section.split_once('\n').unwrap_or((section, ""));
        if head == "found" {
            found = body
                .lines()
                .map(str::to_owned)
                .filter(|it| !it.is_empty())
                .collect();
        } else {
            files.insert(head.to_owned(), format!("{body}\n"));
        }
    }
    let folder = path
        .parent()
        .and_then(Path::file_name)
        .and_then(|it| it.to_str());
    Fixture {
        rule: folder.expect("the rule").to_owned(),
        name: name.to_owned(),
        passes: name.starts_with("pass-"),
        files,
        found,
    }
}

/// Writes the files into a folder of their own.
fn project(files: &BTreeMap<String, String>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        write(folder.path(), path, text.as_bytes());
    }
    folder
}

fn write(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().expect("a parent")).expect("made");
    std::fs::write(path, bytes).expect("written");
}

fn options(locales: &[&str]) -> CatalogOptions {
    let locales: Vec<_> = locales
        .iter()
        .map(|it| it.parse().expect("a locale"))
        .collect();
    let source = "en".parse().expect("a locale");
    CatalogOptions::new(source, (!locales.is_empty()).then_some(locales))
}

fn check(folder: &Path, allowed: Vec<Allowance>) -> (CatalogReport, Vec<CatalogProblem>) {
    let found = discover(folder, &options(&[]));
    let catalogs = found.catalogs.expect("catalogs");
    (checked(&catalogs, allowed, ""), found.problems)
}

/// What the rules say that are applied when none is named, and one more.
fn checked(catalogs: &Catalogs, allowed: Vec<Allowance>, more: &str) -> CatalogReport {
    let advisory: Vec<&str> = RULES
        .iter()
        .map(|it| it.id)
        .filter(|id| *id != more && is_advisory(id))
        .collect();
    let wanted = |id: &str| !advisory.contains(&id);
    check_with(catalogs, &AllowList::new(allowed), &glossary(), wanted)
}

/// The glossary of the fixtures.
fn glossary() -> Glossary {
    let term = |source: &str, locale: &str, translations: &[&str]| Term {
        source: source.to_owned(),
        locale: locale.parse().expect("a locale"),
        translations: translations.iter().map(|it| (*it).to_owned()).collect(),
    };
    Glossary {
        terms: vec![term(
            "glossary account",
            "fr",
            &["compte convenu", "comptes convenus"],
        )],
        protected: vec!["Fernway.gov".to_owned()],
    }
}

/// Whether a rule is applied only when it is asked for.
fn is_advisory(rule: &str) -> bool {
    let path = format!(
        "{}/rules/translation/{rule}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(path).expect("a descriptor");
    let descriptor: evenhand::rule::Descriptor = serde_json::from_str(&text).expect("valid");
    descriptor.advisory
}

fn line_of(finding: &CatalogFinding) -> String {
    let attribute = finding
        .attribute
        .as_ref()
        .map_or(String::new(), |it| format!(".{it}"));
    let message = if finding.message.is_empty() {
        "-"
    } else {
        &finding.message
    };
    let line = finding.line.map_or("-".to_owned(), |it| it.to_string());
    format!(
        "{} {message}{attribute} {}:{line}",
        finding.rule, finding.file
    )
}

#[test]
fn every_fixture_gives_what_it_says() {
    let mut wrong = Vec::new();
    for fixture in fixtures() {
        let folder = project(&fixture.files);
        let discovery = discover(folder.path(), &options(&[]));
        let catalogs = discovery.catalogs.expect("catalogs");
        let report = checked(&catalogs, Vec::new(), &fixture.rule);
        let problems = discovery.problems;
        let mut found: Vec<_> = report.findings.iter().map(line_of).collect();
        found.extend(problems.iter().map(ToString::to_string));
        let mut expected = fixture.found.clone();
        found.sort();
        expected.sort();
        let own = found
            .iter()
            .any(|it| it.split(' ').next() == Some(fixture.rule.as_str()));
        if found != expected || own == fixture.passes {
            let (rule, name) = (&fixture.rule, &fixture.name);
            wrong.push(format!(
                "{rule}/{name}\n  expected {expected:#?}\n  found {found:#?}"
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_rule_has_fixtures_of_both_kinds() {
    let all = fixtures();
    for rule in &RULES {
        for passes in [true, false] {
            let there = all
                .iter()
                .any(|it| it.rule == rule.id && it.passes == passes);
            assert!(
                there,
                "{} has no {} fixture",
                rule.id,
                if passes { "pass" } else { "fail" }
            );
        }
    }
    let ids: Vec<&str> = RULES.iter().map(|it| it.id).collect();
    assert!(ids.is_sorted(), "the registry is in order");
    for fixture in &all {
        assert!(
            ids.contains(&fixture.rule.as_str()),
            "{} is no rule",
            fixture.rule
        );
    }
}

#[test]
fn allowed_texts_are_not_found_and_unused_ones_are_said() {
    let files = [
        ("en.ftl", "brand = Login.gov account\nsearch = Search\n"),
        ("fr.ftl", "brand = Login.gov account\nsearch = Search\n"),
    ];
    let folder = project(
        &files
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .into(),
    );
    let allow = |message: &str, reason: &str| Allowance {
        rule: None,
        expired: false,
        message: message.to_owned(),
        locales: Vec::new(),
        reason: reason.to_owned(),
    };
    let entries = vec![
        allow("bra*", "A name"),
        allow("gone", "Was a name"),
        allow("x", ""),
    ];
    let (report, _) = check(folder.path(), entries);
    let found: Vec<_> = report.findings.iter().map(line_of).collect();
    assert_eq!(found, ["identical-to-source search fr.ftl:2"]);
    let kinds: Vec<_> = report
        .problems
        .iter()
        .map(|it| matches!(it, AllowanceProblem::UnusedAllowance { message, .. } if message == "gone"))
        .collect();
    assert_eq!(kinds, [false, true], "{:?}", report.problems);
}

/// evenhand's own messages keep its own rules. A text that is rightly the same in two languages is
/// allowed, with the reason, in `rules/messages/evenhand.toml`.
#[test]
fn the_messages_of_evenhand_have_no_findings() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/messages");
    let config = Config::read(&own.join("evenhand.toml")).expect("a configuration");
    let allowed = config
        .allow_identical
        .into_iter()
        .map(|it| Allowance::new(&it, ""));
    let (report, problems) = check(&own, allowed.collect());
    assert!(
        problems.is_empty() && report.problems.is_empty(),
        "{problems:?} {:?}",
        report.problems
    );
    let found: Vec<_> = report.findings.iter().map(line_of).collect();
    assert!(found.is_empty(), "{found:#?}");
    assert_eq!(report.coverage.len(), UI_LOCALES.len());
}

/// What people read about each finding exists in each language, and takes all of its values.
#[test]
fn every_finding_can_be_said_in_every_language() {
    let messages = Messages::load().expect("the built-in catalogs");
    for fixture in fixtures() {
        let folder = project(&fixture.files);
        let catalogs = discover(folder.path(), &options(&[]))
            .catalogs
            .expect("catalogs");
        let report = checked(&catalogs, Vec::new(), &fixture.rule);
        for finding in &report.findings {
            let note = finding
                .args
                .iter()
                .fold(Note::new(finding.says), |note, (name, value)| {
                    let count = value.parse::<u32>().ok().filter(|_| *name == "messages");
                    let value =
                        count.map_or_else(|| NoteValue::from(value.clone()), NoteValue::from);
                    note.with(*name, value)
                });
            for locale in UI_LOCALES {
                assert_eq!(
                    messages.locale_without(finding.says),
                    None,
                    "{}",
                    finding.says
                );
                let words = messages.note(locale, &note);
                for (name, value) in &finding.args {
                    // The singular of a count and of its unit may do without the other values.
                    let optional = finding.rule.ends_with("-file");
                    assert!(optional || words.contains(value), "{words} says not {name}");
                }
                assert!(!words.contains("{$"), "{words}");
            }
        }
    }
}
