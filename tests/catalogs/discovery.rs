//! Which catalogs are found, and in which locales.

use std::path::Path;

use evenhand::catalog::{CatalogProblem, discover};

use super::{check, checked, line_of, options, project, write};

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
