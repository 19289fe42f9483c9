//! `evenhand init` in the folders of usual frameworks, each written here in small: what it proposes, and
//! that evenhand works with it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use evenhand::config::Config;
use tempfile::TempDir;

const PO: &str = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgid \"Hello\"\nmsgstr \"Hola\"\n";
const PAGE: &str = "<!doctype html><title>T</title>";

/// Paths, each with what is in it.
type Files = &'static [(&'static str, &'static str)];

fn project(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn evenhand(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

/// What init proposes: locales, source locale, catalogs folder.
#[derive(Debug, PartialEq)]
struct Proposal {
    locales: Vec<String>,
    source: Option<String>,
    catalogs: Option<String>,
}

fn proposal(locales: &[&str], source: Option<&str>, catalogs: Option<&str>) -> Proposal {
    Proposal {
        locales: locales.iter().map(|tag| (*tag).to_owned()).collect(),
        source: source.map(str::to_owned),
        catalogs: catalogs.map(str::to_owned),
    }
}

fn init(folder: &Path) -> (Proposal, Config) {
    let output = evenhand(folder, &["init"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let config = Config::read(&folder.join("evenhand.toml")).unwrap();
    let locales = config.locales.iter().flatten();
    let proposal = Proposal {
        locales: locales.map(ToString::to_string).collect(),
        source: config.source_locale.as_ref().map(ToString::to_string),
        catalogs: config.catalogs.as_ref().map(|it| it.display().to_string()),
    };
    (proposal, config)
}

/// The locales of `results.json` that `evenhand catalogs` gives with what init proposed.
fn checked(folder: &Path, catalogs: &str) -> Vec<String> {
    let arguments = [
        "catalogs",
        catalogs,
        "--format",
        "json",
        "-q",
        "--fail-on",
        "none",
    ];
    let output = evenhand(folder, &arguments);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let text = fs::read_to_string(folder.join("evenhand-report/results.json")).unwrap();
    let results: serde_json::Value = serde_json::from_str(&text).unwrap();
    results["locales"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect()
}

#[test]
fn catalogs_of_frameworks_are_found_and_read() {
    let cases: [(&str, Files, Proposal); 8] = [
        (
            "Rails",
            &[
                ("config/locales/en.yml", "en:\n  hello: Hello\n"),
                ("config/locales/es.yml", "es:\n  hello: Hola\n"),
                ("config/locales/devise.en.yml", "en:\n  sign_in: Sign in\n"),
                ("config/locales/devise.es.yml", "es:\n  sign_in: Entrar\n"),
                ("config/database.yml", "production:\n  adapter: sqlite3\n"),
                ("vendor/gems/x/config/locales/fr.yml", "fr:\n  a: B\n"),
            ],
            proposal(&["en", "es"], Some("en"), Some("config/locales")),
        ),
        (
            "Django, one folder",
            &[
                ("manage.py", ""),
                ("locale/es/LC_MESSAGES/django.po", PO),
                ("locale/zh_Hans/LC_MESSAGES/django.po", PO),
            ],
            proposal(&["en", "es", "zh-Hans"], Some("en"), Some("locale")),
        ),
        (
            "Django, a folder in each app",
            &[
                ("polls/locale/es/LC_MESSAGES/django.po", PO),
                ("polls/fixtures/en.json", "{\"polls\": 1}"),
                ("users/locale/es/LC_MESSAGES/django.po", PO),
                ("users/locale/fr/LC_MESSAGES/django.po", PO),
            ],
            proposal(&["en", "es", "fr"], Some("en"), Some(".")),
        ),
        (
            "i18next",
            &[
                ("package.json", "{}"),
                ("public/locales/en/common.json", "{\"hello\": \"Hello\"}"),
                ("public/locales/fr/common.json", "{\"hello\": \"Bonjour\"}"),
                ("node_modules/x/locales/de.json", "{}"),
            ],
            proposal(&["en", "fr"], Some("en"), Some("public/locales")),
        ),
        (
            "Fluent",
            &[
                ("locales/en-US/main.ftl", "hello = Hello\n"),
                ("locales/zh-CN/main.ftl", "hello = 你好\n"),
            ],
            proposal(&["en-US", "zh-CN"], Some("en-US"), Some("locales")),
        ),
        (
            "Hugo, YAML",
            &[
                ("hugo.toml", "defaultContentLanguage = 'en'\n"),
                ("i18n/en.yaml", "hello:\n  other: Hello\n"),
                ("i18n/fr.yaml", "hello:\n  other: Bonjour\n"),
            ],
            proposal(&["en", "fr"], Some("en"), Some("i18n")),
        ),
        (
            "vue-i18n, below src",
            &[
                ("src/i18n/locales/en.json", "{\"a\": \"Hello\"}"),
                ("src/i18n/locales/pt-BR.json", "{\"a\": \"Olá\"}"),
            ],
            proposal(&["en", "pt-BR"], Some("en"), Some("src/i18n/locales")),
        ),
        (
            "no English",
            &[
                ("locales/de.json", "{\"a\": \"Hallo\"}"),
                (
                    "locales/fr.json",
                    "{\"a\": \"Bonjour\", \"b\": \"Au revoir\"}",
                ),
            ],
            proposal(&["de", "fr"], Some("fr"), Some("locales")),
        ),
    ];
    for (name, files, expected) in cases {
        let folder = project(files);
        let (found, _) = init(folder.path());
        assert_eq!(found, expected, "{name}");
        let locales = checked(folder.path(), expected.catalogs.as_deref().unwrap());
        assert_eq!(locales, expected.locales, "{name}");
    }
}

#[test]
fn catalogs_among_other_files_are_named_one_by_one() {
    let folder = project(&[
        ("polls/locale/es/LC_MESSAGES/django.po", PO),
        ("users/locale/es/LC_MESSAGES/django.po", PO),
    ]);
    let (_, config) = init(folder.path());
    assert_eq!(
        config.catalog_files,
        [
            "polls/locale/{locale}/LC_MESSAGES/django.po",
            "users/locale/{locale}/LC_MESSAGES/django.po"
        ]
    );
}

#[test]
fn catalogs_that_cannot_be_read_are_not_proposed_and_are_named() {
    for (name, files, locales, unread) in [
        (
            "Hugo, TOML",
            [("i18n/en.toml", ""), ("i18n/fr.toml", "")],
            &["en", "fr"][..],
            "i18n/en.toml",
        ),
        (
            "Angular",
            [
                ("src/locale/messages.xlf", ""),
                ("src/locale/messages.fr.xlf", ""),
            ],
            &["fr"],
            "src/locale/messages.fr.xlf",
        ),
    ] {
        let folder = project(&files);
        let (found, _) = init(folder.path());
        assert_eq!(
            found,
            proposal(locales, locales.first().copied(), None),
            "{name}"
        );
        let text = fs::read_to_string(folder.path().join("evenhand.toml")).unwrap();
        assert!(
            text.contains(&format!("{unread} is none of these")),
            "{text}"
        );
    }
}

#[test]
fn pages_in_folders_of_locales_tell_how_addresses_name_them() {
    let folder = project(&[
        ("_site/index.html", PAGE),
        ("_site/en/index.html", PAGE),
        ("_site/es/index.html", PAGE),
        ("_site/js/index.js", ""),
        ("_site/ga/notes.txt", "no page"),
    ]);
    let (found, config) = init(folder.path());
    assert_eq!(found, proposal(&["en", "es"], Some("en"), None));
    assert_eq!(config.locale_patterns, ["/{locale}/*"]);
}

#[test]
fn a_folder_without_any_of_this_gets_examples_alone() {
    for files in [
        &[("README.md", "x")][..],
        // One folder that looks like a locale is none.
        &[("is/index.html", PAGE), ("src/main.js", "")],
        &[("data/en.json", "{}"), ("data/fr.json", "{}")],
    ] {
        let folder = project(files);
        let (found, config) = init(folder.path());
        assert_eq!(found, proposal(&[], None, None));
        assert!(config.locale_patterns.is_empty());
    }
}

#[test]
fn a_configuration_that_is_there_is_left_alone() {
    let folder = project(&[("evenhand.toml", "lang = \"fr\"\n")]);
    let output = evenhand(folder.path(), &["init"]);
    assert_eq!(output.status.code(), Some(2));
    let text = fs::read_to_string(folder.path().join("evenhand.toml")).unwrap();
    assert_eq!(text, "lang = \"fr\"\n");
}
