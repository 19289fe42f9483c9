//! The files that translators import.

use std::collections::BTreeMap;

use evenhand::catalog::{CatalogOptions, discover};
use evenhand::translation::catalog::{CatalogFinding, CatalogReport, check_with};
use evenhand::translation::{AllowList, Glossary};

use super::{Fixture, check, fixtures, line_of, project};

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

/// A source file, a locale's file that lacks all of it, and the file to import: path and text of each.
const CASES: [(&str, &str, &str, &str, &str); 5] = [
    (
        "config/locales/en.yml",
        "en:\n  home:\n    title: \"Say: \\\"hi\\\"\"\n    n:\n      one: \"%{count} item\"\n      other: \"%{count} items\"\n    days: [Monday, Tuesday]\n    \"on\": Switched on\n",
        "config/locales/fr.yml",
        "fr: {}\n",
        "missing.yml",
    ),
    (
        "locales/en/site.json",
        "{\"nav\": {\"home\": \"Home {{name}}\"}, \"n_one\": \"{{count}} item\", \"n_other\": \"{{count}} items\"}",
        "locales/fr/site.json",
        "{}",
        "missing.json",
    ),
    (
        "locales/en.json",
        "{\"app.title\": \"Title\", \"Save it. Then go on.\": \"Save it. Then go on.\", \"a\": {\"b.c\": \"It's \\\"so\\\" \\\\ and 👍🏽\\nnew\"}}",
        "locales/fr.json",
        "{}",
        "missing.json",
    ),
    (
        "config/locales/en.yml",
        "en:\n  app.title: \"Title: \\\\ and 👍🏽\"\n  note: |\n    First line\n    second # line\n  flag: 'yes'\n",
        "config/locales/fr.yml",
        "fr: {}\n",
        "missing.yml",
    ),
    (
        "po/site.pot",
        "msgid \"\"\nmsgstr \"\"\n\nmsgctxt \"verb\"\nmsgid \"Open \\\"it\\\"\"\nmsgstr \"\"\n\nmsgid \"%d file\"\nmsgid_plural \"%d files\"\nmsgstr[0] \"\"\n",
        "po/fr.po",
        "msgid \"\"\nmsgstr \"\"\n",
        "missing.po",
    ),
];

/// Projects look keys up as they are written: a key with dots is no path.
#[test]
fn keys_with_dots_stay_whole() {
    let source = "{\"app.title\": \"Title\", \"app.menu.file_one\": \"{{count}} file\", \"app.menu.file_other\": \"{{count}} files\", \"nav\": {\"home\": \"Home\", \"Save. Go.\": \"Save. Go.\"}}";
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("en.json"), source).expect("written");
    std::fs::write(folder.path().join("fr.json"), "{}").expect("written");
    let (en, fr) = (
        "en".parse().expect("a locale"),
        "fr".parse().expect("a locale"),
    );
    let catalogs = discover(folder.path(), &CatalogOptions::new(en, None)).catalogs;
    let report = check_with(
        &catalogs.expect("catalogs"),
        &AllowList::default(),
        &Glossary::default(),
        |_| true,
    );
    let en = "en".parse().expect("a locale");
    let files = report.imports(&fr, &en, &BTreeMap::new());
    let import: serde_json::Value = serde_json::from_str(&files["missing.json"]).expect("JSON");
    let source: serde_json::Value = serde_json::from_str(source).expect("JSON");
    assert_eq!(
        import, source,
        "the plural forms of French are those of English but for millions"
    );
}

/// What each format's import file says is read back as the same messages.
#[test]
fn import_files_are_read_back() {
    for (source, text, target, empty, name) in CASES {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in [(source, text), (target, empty)] {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("made");
            std::fs::write(path, text).expect("written");
        }
        let (en, fr) = (
            "en".parse().expect("a locale"),
            "fr".parse().expect("a locale"),
        );
        let read = || {
            let found = discover(
                folder.path(),
                &CatalogOptions::new("en".parse().expect("a locale"), None),
            );
            let catalogs = found.catalogs.expect("catalogs");
            check_with(
                &catalogs,
                &AllowList::default(),
                &Glossary::default(),
                |_| true,
            )
        };
        let report = read();
        let files = report.imports(&fr, &en, &BTreeMap::new());
        let import = files
            .get(name)
            .unwrap_or_else(|| panic!("{name}: {files:?}"));
        let missing = report.missing[&fr].len();
        assert!(missing > 1, "{name}");
        // Filled in: a text for each empty one of gettext's; the others carry the source's.
        let filled = import
            .replacen("msgid \"\"\nmsgstr \"\"\n\"", "HEAD", 1)
            .replace(" \"\"\n", " \"Fini\"\n")
            .replacen("HEAD", "msgid \"\"\nmsgstr \"\"\n\"", 1);
        std::fs::write(folder.path().join(target), filled).expect("written");
        let again = read();
        assert!(
            again.missing[&fr].is_empty(),
            "{name}: {:?}\n{import}",
            again.missing[&fr]
        );
        let junk = again.findings.iter().filter(|it| {
            it.rule == "junk" || it.rule.starts_with("obsolete") || it.rule == "plural-categories"
        });
        assert_eq!(
            junk.collect::<Vec<_>>(),
            Vec::<&CatalogFinding>::new(),
            "{name}\n{import}"
        );
        let csv = files.get("missing.csv").expect("a table");
        assert_eq!(
            csv.lines().next(),
            Some("file,key,part,source,translation,comment,pages")
        );
        let xliff = files.get("missing.xlf").expect("XLIFF");
        let mut reader = quick_xml::Reader::from_str(xliff);
        let mut units = 0;
        loop {
            match reader.read_event().expect("well-formed") {
                quick_xml::events::Event::Start(tag) if tag.name().as_ref() == "unit" => units += 1,
                quick_xml::events::Event::Eof => break,
                _ => {}
            }
        }
        assert!(units >= missing, "{name}: {units}");
    }
}
