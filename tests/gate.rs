//! The gate: levels, baselines, suppressions and the comparison of two runs, through the command.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// Pages in `site/`, by path: the body of each.
fn site(pages: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, body) in pages {
        page(folder.path(), path, body);
    }
    folder
}

fn page(folder: &Path, path: &str, body: &str) {
    let file = folder.join("site").join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let lang = path.split('/').next().unwrap();
    let html = format!(
        "<!doctype html><html lang={lang}><title>T</title><main><h1>T</h1>{body}</main></html>"
    );
    fs::write(file, html).unwrap();
}

fn evenhand(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("GITHUB_STEP_SUMMARY")
        .output()
        .unwrap()
}

/// Checks `site/` by a few rules; gives the exit code.
fn check(folder: &Path, more: &[&str]) -> Option<i32> {
    let rules = "image-alt,link-name,html-has-lang";
    let base = [
        "check", "site", "--engine", "static", "--rules", rules, "--format", "json", "-q",
    ];
    evenhand(folder, &[&base[..], more].concat()).status.code()
}

fn results(folder: &Path) -> Value {
    let text = fs::read_to_string(folder.join("evenhand-report/results.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn config(folder: &Path, text: &str) {
    fs::write(folder.join("evenhand.toml"), text).unwrap();
}

const IMAGE: &str = "<img src=map.png>";
const LINK: &str = "<a href=other.html></a>";

#[test]
fn a_level_or_suppression_for_an_unknown_rule_is_refused() {
    let site = site(&[("index.html", "<p>Text")]);
    for text in [
        "[fail-on-rules]\n'image-alts' = 'none'",
        "[[suppress]]\nrule = 'image-alts'\nreason = 'Later'",
    ] {
        config(site.path(), text);
        let output = evenhand(site.path(), &["check", "site", "--engine", "static"]);
        assert_eq!(output.status.code(), Some(2), "{text}");
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains("image-alts"), "{error}");
    }
}

#[test]
fn rules_and_locales_have_levels_of_their_own() {
    let folder = site(&[("en/index.html", IMAGE), ("fr/index.html", LINK)]);
    let folder = folder.path();
    assert_eq!(check(folder, &[]), Some(1));
    config(
        folder,
        "[fail-on-rules]\nimage-alt = \"none\"\nlink-name = \"none\"\n",
    );
    assert_eq!(check(folder, &[]), Some(0));
    assert_eq!(results(folder)["findings"][0]["gate"], "below");
    config(
        folder,
        "fail-on = \"none\"\n[fail-on-locales]\nfr = \"serious\"\n",
    );
    assert_eq!(check(folder, &[]), Some(1));
    assert_eq!(results(folder)["gate"]["reached"], 1);
    config(folder, "report-only = [\"en\", \"fr\"]\n");
    assert_eq!(
        check(folder, &[]),
        Some(0),
        "a language under way does not block"
    );
    config(folder, "report-only = [\"fr\"]\n");
    assert_eq!(check(folder, &[]), Some(1));
}

#[test]
fn a_baseline_only_shrinks() {
    let folder = site(&[("en/index.html", &format!("{IMAGE}{LINK}"))]);
    let folder = folder.path();
    assert_eq!(check(folder, &[]), Some(1));
    assert_eq!(evenhand(folder, &["baseline"]).status.code(), Some(0));
    let read = || fs::read_to_string(folder.join("evenhand-baseline.json")).unwrap();
    let with = ["--baseline", "evenhand-baseline.json"];
    let strict = ["--baseline", "evenhand-baseline.json", "--strict-baseline"];
    assert_eq!(check(folder, &with), Some(0));
    assert_eq!(check(folder, &strict), Some(0));
    page(
        folder,
        "en/index.html",
        &format!("{LINK}<img src=other.png>"),
    );
    assert_eq!(check(folder, &with), Some(1), "another image is new");
    assert_eq!(evenhand(folder, &["baseline"]).status.code(), Some(0));
    assert!(
        !read().contains("image-alt") && read().contains("link-name"),
        "{}",
        read()
    );
    assert_eq!(
        check(folder, &with),
        Some(1),
        "the new one was not taken in"
    );
    page(folder, "en/index.html", "<p>Nothing wrong");
    assert_eq!(check(folder, &with), Some(0));
    assert_eq!(results(folder)["gate"]["gone"], 1);
    assert_eq!(check(folder, &strict), Some(1), "it could shrink");
    assert_eq!(evenhand(folder, &["baseline"]).status.code(), Some(0));
    assert_eq!(check(folder, &strict), Some(0));
}

#[test]
fn a_fault_of_a_whole_page_is_new_on_another_page() {
    let folder = site(&[("en/index.html", "<a href=b.html>B</a>"), ("en/b.html", "")]);
    let folder = folder.path();
    let bare = |path: &str| {
        let file = folder.join("site").join(path);
        fs::write(file, "<!doctype html><html><title>T</title><main><h1>T</h1><a href=b.html>B</a></main></html>").unwrap();
    };
    bare("en/index.html");
    assert_eq!(check(folder, &[]), Some(1));
    assert_eq!(evenhand(folder, &["baseline"]).status.code(), Some(0));
    let with = ["--baseline", "evenhand-baseline.json"];
    assert_eq!(check(folder, &with), Some(0));
    bare("en/b.html");
    assert_eq!(check(folder, &with), Some(1));
    assert_eq!(
        results(folder)["findings"].as_array().unwrap().len(),
        1,
        "and one defect all the same"
    );
}

#[test]
fn a_translation_s_fault_is_new_in_another_locale() {
    let folder = site(&[
        ("en/index.html", ""),
        ("es/index.html", IMAGE),
        ("fr/index.html", ""),
    ]);
    let folder = folder.path();
    assert_eq!(check(folder, &[]), Some(1));
    assert_eq!(evenhand(folder, &["baseline"]).status.code(), Some(0));
    page(folder, "fr/index.html", IMAGE);
    assert_eq!(
        check(folder, &["--baseline", "evenhand-baseline.json"]),
        Some(1)
    );
}

#[test]
fn what_cannot_be_relied_on_is_no_baseline() {
    let folder = site(&[("en/index.html", IMAGE)]);
    let folder = folder.path();
    check(folder, &[]);
    let path = folder.join("evenhand-report/results.json");
    let whole = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        whole.replace("\"partial\":false", "\"partial\":true"),
    )
    .unwrap();
    assert_eq!(evenhand(folder, &["baseline"]).status.code(), Some(2));
    for broken in [
        "",
        "{}",
        "[]",
        "{\"baselineVersion\":9,\"findings\":{},\"catalogs\":{}}",
        "\0",
    ] {
        fs::write(folder.join("broken.json"), broken).unwrap();
        assert_eq!(
            check(folder, &["--baseline", "broken.json"]),
            Some(2),
            "{broken:?}"
        );
    }
}

#[test]
fn suppressions_count_until_they_end_and_useless_ones_are_told() {
    let folder = site(&[("en/index.html", IMAGE)]);
    let folder = folder.path();
    let entry = |keys: &str| {
        config(
            folder,
            &format!("[[suppress]]\nreason = \"Known to the team\"\n{keys}\n"),
        );
    };
    entry("rule = \"image-alt\"\nselector = \"im*\"\nexpires = \"2999-12-31\"");
    assert_eq!(check(folder, &[]), Some(0));
    assert_eq!(results(folder)["findings"][0]["gate"], "suppressed");
    let print = results(folder)["findings"][0]["fingerprint"]
        .as_str()
        .unwrap()
        .to_owned();
    entry(&format!("fingerprint = \"{print}\""));
    assert_eq!(check(folder, &[]), Some(0));
    entry("rule = \"image-alt\"\nlocales = [\"fr\"]");
    assert_eq!(check(folder, &[]), Some(1));
    assert!(
        results(folder)["notices"]
            .to_string()
            .contains("covered nothing")
    );
    entry("rule = \"image-alt\"\nexpires = \"2020-01-01\"");
    assert_eq!(check(folder, &[]), Some(1));
    assert!(
        results(folder)["notices"]
            .to_string()
            .contains("2020-01-01")
    );
    entry("");
    assert_eq!(
        check(folder, &[]),
        Some(2),
        "a suppression of everything is a mistake"
    );
}

#[test]
fn a_run_that_saw_a_part_of_the_site_judges_no_more_than_it_saw() {
    let folder = site(&[
        ("en/index.html", "<a href=b.html>B</a>"),
        ("en/b.html", IMAGE),
    ]);
    let folder = folder.path();
    config(
        folder,
        "[[suppress]]\nrule = \"link-name\"\nreason = \"Later\"\n",
    );
    let idle = || {
        results(folder)["notices"]
            .to_string()
            .contains("covered nothing")
    };
    check(folder, &[]);
    assert!(idle(), "the whole site was looked at");
    assert_eq!(evenhand(folder, &["baseline"]).status.code(), Some(0));
    let baseline = || fs::read_to_string(folder.join("evenhand-baseline.json")).unwrap();
    let known = baseline();
    assert!(known.contains("image-alt"));
    let strict = [
        "--max-pages",
        "1",
        "--baseline",
        "evenhand-baseline.json",
        "--strict-baseline",
    ];
    assert_eq!(
        check(folder, &strict),
        Some(0),
        "what was not visited is not gone"
    );
    assert!(!idle(), "{}", results(folder)["notices"]);
    assert_eq!(results(folder)["reach"]["wholeSite"], false);
    assert_eq!(evenhand(folder, &["baseline"]).status.code(), Some(0));
    assert_eq!(baseline(), known, "and stays in the baseline");
    let rules = [
        "--rules",
        "html-has-lang",
        "--baseline",
        "evenhand-baseline.json",
        "--strict-baseline",
    ];
    let other = [
        "check", "site", "--engine", "static", "--format", "json", "-q",
    ];
    let output = evenhand(folder, &[&other[..], &rules].concat());
    assert_eq!(output.status.code(), Some(0));
    assert!(!idle(), "a rule that was not applied");
}

#[test]
fn two_runs_are_compared_for_a_pull_request() {
    let folder = site(&[("en/index.html", IMAGE)]);
    let folder = folder.path();
    let keep = |name: &str| {
        check(folder, &[]);
        fs::copy(
            folder.join("evenhand-report/results.json"),
            folder.join(name),
        )
        .unwrap();
    };
    let diff = |old: &str, new: &str| {
        let output = evenhand(folder, &["diff", old, new]);
        (
            output.status.code(),
            String::from_utf8(output.stdout).unwrap(),
        )
    };
    keep("old.json");
    page(
        folder,
        "en/index.html",
        &format!("<p>More</p><div class=x>{IMAGE}</div>"),
    );
    keep("same.json");
    assert_eq!(
        diff("old.json", "same.json"),
        (Some(0), String::new()),
        "quiet when nothing changed"
    );
    page(folder, "en/index.html", LINK);
    keep("new.json");
    let (code, text) = diff("old.json", "new.json");
    assert_eq!(code, Some(1));
    let parts = [
        "1 new finding",
        "link-name",
        "1 finding fixed",
        "image-alt",
        "0 findings are unchanged",
    ];
    let places: Vec<usize> = parts
        .iter()
        .map(|part| text.find(part).unwrap_or_else(|| panic!("{part}: {text}")))
        .collect();
    assert!(places.is_sorted(), "{text}");
    page(folder, "en/index.html", "");
    keep("fixed.json");
    let (code, text) = diff("old.json", "fixed.json");
    assert!(
        code == Some(0) && text.contains("1 finding fixed"),
        "{text}"
    );
    assert_eq!(diff("old.json", "missing.json").0, Some(2));
    let many: Vec<String> = (0..2000)
        .map(|index| {
            format!(
                "<img src=\"{}{index}.png\">",
                ["a", "b", "c"][index % 3].repeat(index % 60 + 1)
            )
        })
        .collect();
    let many = many.concat();
    page(folder, "en/index.html", &many);
    keep("many.json");
    let (_, text) = diff("fixed.json", "many.json");
    assert!(text.chars().count() < 65_000, "{}", text.len());
}
