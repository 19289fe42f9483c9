//! Catalog rules on fixtures: `tests/catalogs/RULE/{pass,fail}-NN-*.txt`.
//!
//! A fixture begins with why the case is there. `=== PATH` begins a catalog file; the source locale
//! is en. `=== found` lists every finding of every rule as `rule message[.attribute] file:line`, with
//! `-` for what has no message or line. A `pass` fixture has none of its own rule, a `fail` has some.

#![expect(
    clippy::expect_used,
    reason = "a test that cannot read its fixture fails"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use evenhand::catalog::{
    CatalogFile, CatalogFormat, CatalogOptions, CatalogProblem, Catalogs, Fluent, LocaleCatalog,
    discover,
};
use evenhand::config::Config;
use evenhand::rule::{Messages, Note, NoteValue, UI_LOCALES};
use evenhand::translation::catalog::{CatalogFinding, CatalogReport, RULES, check_with};
use evenhand::translation::page::MessageIndex;
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

/// What a translator imports must be read by Fluent without junk, and must leave nothing missing.
#[test]
fn missing_ftl_imported_leaves_nothing_missing() {
    let gone = [
        "missing-message",
        "missing-file",
        "missing-value",
        "missing-attribute",
    ];
    let is_fluent = |it: &Fixture| {
        it.files
            .keys()
            .all(|path| path.split('.').any(|it| it == "ftl"))
    };
    for fixture in fixtures().into_iter().filter(is_fluent) {
        let folder = project(&fixture.files);
        let (report, _) = check(folder.path(), Vec::new());
        let en = "en".parse().expect("a locale");
        for (locale, missing) in report.missing.iter().filter(|(_, it)| !it.is_empty()) {
            let notes = BTreeMap::from([(
                missing[0].message.key.clone(),
                vec!["https://x.test/ shows it".to_owned()],
            )]);
            let text = report.missing_ftl(locale, &en, &notes);
            assert!(text.contains("# https://x.test/ shows it\n"), "{text}");
            let mut imported = fixture.files.clone();
            for (at, it) in missing.iter().enumerate() {
                let path = imported
                    .keys()
                    .find(|path| path.ends_with(&it.file))
                    .cloned();
                let path = path.unwrap_or_else(|| it.file.clone());
                let file = imported.entry(path).or_default();
                // What the import says comes first, so it counts.
                *file = if at == 0 {
                    format!("{text}\n{file}")
                } else {
                    file.clone()
                };
            }
            let folder = project(&imported);
            let (again, _) = check(folder.path(), Vec::new());
            let one_file = missing.iter().all(|it| it.file == missing[0].file);
            let left = again.findings.iter();
            let left: Vec<_> = left
                .filter(|it| it.locale == *locale && gone.contains(&it.rule) && one_file)
                .map(line_of)
                .collect();
            assert!(
                left.is_empty(),
                "{}/{}: {left:?}\n{text}",
                fixture.rule,
                fixture.name
            );
            let junk = |report: &CatalogReport| {
                report
                    .findings
                    .iter()
                    .filter(|it| it.rule == "junk")
                    .count()
            };
            assert_eq!(
                junk(&again),
                junk(&report),
                "{}/{}:\n{text}",
                fixture.rule,
                fixture.name
            );
        }
    }
}

#[test]
fn an_unreadable_file_is_a_problem_and_the_others_are_checked() {
    let files = [
        ("en/a.ftl", "one = One\ntwo = Two\n"),
        ("en/b.ftl", "three = Three\nfour = Four\n"),
        ("fr/b.ftl", "three = Trois\n"),
    ];
    let folder = project(
        &files
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .into(),
    );
    write(folder.path(), "fr/a.ftl", b"one = caf\xE9\ntwo = Deux\n");
    let (report, problems) = check(folder.path(), Vec::new());
    let [CatalogProblem::NotUtf8 { line, column, .. }] = problems.as_slice() else {
        panic!("{problems:?}")
    };
    assert_eq!((*line, *column), (1, 10));
    let found: Vec<_> = report.findings.iter().map(line_of).collect();
    assert_eq!(
        found,
        ["missing-message four fr/b.ftl:-"],
        "nothing is guessed about fr/a.ftl"
    );
    let coverage = report.coverage[&"fr".parse().expect("a locale")];
    assert_eq!(
        (coverage.messages, coverage.missing, coverage.unread),
        (4, 1, 2)
    );
    assert_eq!(coverage.translated(), 1);
}

#[test]
fn byte_order_marks_and_windows_line_ends_change_nothing() {
    let files = [
        ("en.ftl", "a = One\nb = Two\n    .c = Three\n"),
        ("fr.ftl", "a = Un\nd = x\n"),
    ];
    let plain = project(
        &files
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .into(),
    );
    let other = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let text = format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
        write(other.path(), path, text.as_bytes());
    }
    let of = |folder: &Path| {
        let (report, problems) = check(folder, Vec::new());
        assert!(problems.is_empty(), "{problems:?}");
        report.findings.iter().map(line_of).collect::<Vec<_>>()
    };
    let found = of(plain.path());
    assert_eq!(found, of(other.path()));
    assert_eq!(
        found,
        ["missing-message b fr.ftl:-", "obsolete-message d fr.ftl:2"]
    );
}

#[test]
fn catalogs_are_found_where_projects_keep_them() {
    for root in ["", "l10n/", "locales/"] {
        let files = [
            (format!("{root}en/app/main.ftl"), "a = One\n".to_owned()),
            (format!("{root}zh-Hans/app/main.ftl"), "a = 一\n".to_owned()),
            (
                format!("{root}zh-Hans/app/notes.txt"),
                "not a catalog\n".to_owned(),
            ),
            (format!("{root}.hidden/en/main.ftl"), "a = One\n".to_owned()),
            (format!("{root}templates/main.ftl"), "a = x\n".to_owned()),
        ];
        let folder = project(&files.into());
        let found = discover(folder.path(), &options(&[]));
        let catalogs = found.catalogs.expect("catalogs");
        let locales: Vec<_> = catalogs.by_locale.keys().map(ToString::to_string).collect();
        assert_eq!(locales, ["en", "zh-Hans"]);
        assert!(
            matches!(found.problems.as_slice(), [CatalogProblem::UnknownLocale { name, .. }] if name == "templates")
        );
        let zh = &catalogs.by_locale[&"zh-Hans".parse().expect("a locale")];
        let pattern = format!("{root}{{locale}}/app/main.ftl");
        assert_eq!(zh.files.keys().collect::<Vec<_>>(), [&pattern]);
    }
}

#[test]
fn locales_that_are_asked_for_are_looked_at_and_no_others() {
    let files = [
        ("en-US.ftl", "a = One\n"),
        ("es.ftl", "a = Uno\n"),
        ("de.ftl", "a = x\nb = y\n"),
    ];
    let folder = project(
        &files
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .into(),
    );
    let found = discover(folder.path(), &options(&["en", "es-ES", "fr"]));
    assert!(found.problems.is_empty(), "{:?}", found.problems);
    let catalogs = found.catalogs.expect("catalogs");
    assert!(!catalogs.whole, "de was left out");
    let report = checked(&catalogs, Vec::new(), "");
    let found: Vec<_> = report.findings.iter().map(line_of).collect();
    assert_eq!(found, ["missing-file - fr.ftl:-"]);
    assert_eq!(report.coverage.len(), 3);
}

#[test]
fn nothing_to_compare_is_said() {
    let empty = tempfile::tempdir().expect("a folder");
    let found = discover(empty.path(), &options(&[]));
    assert!(matches!(
        found.problems.as_slice(),
        [CatalogProblem::NothingFound { .. }]
    ));
    let gone = discover(&empty.path().join("gone"), &options(&[]));
    assert!(matches!(
        gone.problems.as_slice(),
        [CatalogProblem::Unreadable { .. }]
    ));
    write(empty.path(), "fr/a.ftl", b"a = x\n");
    let found = discover(empty.path(), &options(&[]));
    assert!(found.catalogs.is_none());
    assert!(
        matches!(found.problems.as_slice(), [CatalogProblem::NoSource { found, .. }] if found == "fr")
    );
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

/// The cost grows with the number of messages, not with its square.
#[test]
fn two_hundred_thousand_messages_are_checked_in_time() {
    let mut source = String::new();
    let mut target = String::new();
    for at in 0..100_000 {
        let _ = writeln!(source, "key-{at} = Text {at} of {{ $n }}");
        if at % 10 != 0 {
            let _ = writeln!(target, "key-{at} = Texte {at} sur {{ $n }}");
        }
    }
    let files = [("en.ftl".to_owned(), source), ("fr.ftl".to_owned(), target)];
    let folder = project(&files.into());
    let begun = std::time::Instant::now();
    let (report, _) = check(folder.path(), Vec::new());
    assert_eq!(report.findings.len(), 10_000);
    assert!(
        report
            .findings
            .iter()
            .all(|it| it.rule == "missing-message")
    );
    let fr = "fr".parse().expect("a locale");
    assert!(
        report
            .missing_ftl(&fr, &"en".parse().expect("a locale"), &BTreeMap::new())
            .len()
            > 500_000
    );
    assert!(begun.elapsed().as_secs() < 30, "{:?}", begun.elapsed());
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

/// Files damaged at random are read to the end, checked, and written for translators without a panic,
/// and what is written is valid.
#[test]
fn damaged_catalogs_never_stop_the_check() {
    let mut random = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = move |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random % (below.max(1) as u64)).expect("small")
    };
    let pieces = [
        "{", "}", "\n", "\r", "\"", "\\u00", "\\U1", "é", "[", "]", "*[other]", " -> ", "$", "-",
        ".", "=", "#", "(", ")", " ", "\t", "{{", "\u{FEFF}", "\u{2028}", "😀",
    ];
    let texts: Vec<String> = fixtures()
        .into_iter()
        .flat_map(|it| it.files.into_values())
        .collect();
    for _ in 0..1_500 {
        let mut damaged = || {
            let mut text = texts[next(texts.len())].clone();
            for _ in 0..=next(6) {
                let mut at = next(text.len() + 1);
                while !text.is_char_boundary(at) {
                    at -= 1;
                }
                if next(5) == 0 {
                    text.truncate(at);
                } else {
                    text.insert_str(at, pieces[next(pieces.len())]);
                }
            }
            CatalogFile {
                path: "x.ftl".to_owned(),
                parsed: Some(Fluent.parse(&text, 0)),
                implied: false,
            }
        };
        let mut locale = |tag: &str| {
            let files = [(String::new(), damaged())].into();
            let place = format!("{tag}.ftl");
            (
                tag.parse().expect("a locale"),
                LocaleCatalog { files, place },
            )
        };
        let catalogs = Catalogs {
            source: "en".parse().expect("a locale"),
            by_locale: [locale("en"), locale("fr")].into(),
            whole: true,
        };
        let report = checked(&catalogs, Vec::new(), "");
        let fr = "fr".parse().expect("a locale");
        let text = report.missing_ftl(&fr, &catalogs.source, &BTreeMap::new());
        let again = Fluent.parse(&text, 0);
        assert!(again.junk.is_empty(), "{:?}\n{text}", again.junk);
        assert_eq!(again.messages.len(), report.missing[&fr].len(), "{text}");
        let _ = MessageIndex::new(&catalogs, &AllowList::default());
    }
}
