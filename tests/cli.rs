//! The command line, as data: `tests/cli/NAME.toml` says what is run and what comes of it, in a copy
//! of `tests/cli/NAME.in/`.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::{Command, Output};

use serde_json::Value;

#[test]
fn cases() {
    trycmd::TestCases::new().case("tests/cli/*.toml");
}

fn evenhand(arguments: &[&str], folder: &std::path::Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn results(folder: &std::path::Path) -> Value {
    serde_json::from_str(
        &std::fs::read_to_string(folder.join("evenhand-report/results.json")).unwrap(),
    )
    .unwrap()
}

/// A server on loopback that answers one path with a page and lets all others wait for ever.
fn server_with_a_page_that_never_comes() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let mut waiting = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0; 2048];
            let length = stream.read(&mut request).unwrap_or(0);
            if request[..length].starts_with(b"GET /good ") {
                let body = "<!doctype html><html lang=en><title>Good</title><main><h1>Good</h1><img src=x></main></html>";
                let head = format!(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                    body.len()
                );
                let _ = stream.write_all((head + body).as_bytes());
            } else {
                waiting.push(stream);
            }
        }
    });
    base
}

#[test]
fn a_page_that_never_loads_makes_the_run_untrustworthy_and_keeps_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let base = server_with_a_page_that_never_comes();
    std::fs::write(
        folder.path().join("urls.txt"),
        format!("{base}/good\n{base}/never\n"),
    )
    .unwrap();
    let output = evenhand(
        &[
            "check",
            "--urls",
            "urls.txt",
            "--no-crawl",
            "--engine",
            "static",
            "--timeout",
            "2",
            "--format",
            "json",
        ],
        folder.path(),
    );
    assert_eq!(
        output.status.code(),
        Some(2),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let results = results(folder.path());
    let status = |path: &str| {
        let pages = results["pages"].as_array().unwrap();
        let page = pages
            .iter()
            .find(|page| page["url"].as_str().unwrap().ends_with(path))
            .unwrap();
        (
            page["status"].as_str().unwrap().to_owned(),
            page["why"].as_str().unwrap_or("").to_owned(),
        )
    };
    assert_eq!(status("/good").0, "checked");
    let (never, why) = status("/never");
    assert_eq!(never, "incomplete");
    assert!(!why.is_empty(), "a page that is incomplete says why");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("/never") && said.contains(&why), "{said}");
    assert!(
        results["findings"]
            .as_array()
            .unwrap()
            .iter()
            .any(|finding| finding["rule"] == "image-alt")
    );
}

#[test]
fn a_catalog_of_200_mb_is_refused_without_reading_it_and_the_others_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    for (file, text) in [
        ("en/a.ftl", "hello = Hello\n"),
        ("en/b.ftl", "bye = Goodbye\n"),
        ("fr/a.ftl", "other = Autre\n"),
    ] {
        let path = folder.path().join("l10n").join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    // A sparse file: large by its size, small on disk.
    let huge = std::fs::File::create(folder.path().join("l10n/fr/b.ftl")).unwrap();
    huge.set_len(200 * 1024 * 1024).unwrap();
    let output = evenhand(
        &[
            "catalogs",
            "l10n",
            "--source-locale",
            "en",
            "--format",
            "json",
        ],
        folder.path(),
    );
    assert_eq!(output.status.code(), Some(2));
    let results = results(folder.path());
    let problems = results["problems"].to_string();
    assert!(
        problems.contains("fr/b.ftl") && problems.contains("MB"),
        "{problems}"
    );
    let found: Vec<&str> = results["catalogs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["rule"].as_str().unwrap())
        .collect();
    assert!(
        found.contains(&"missing-message") && found.contains(&"obsolete-message"),
        "{found:?}"
    );
}

#[test]
fn findings_of_the_baseline_do_not_fail_the_gate_and_new_ones_do() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("site/index.html");
    std::fs::create_dir_all(page.parent().unwrap()).unwrap();
    let write = |main: &str| {
        let html = format!(
            "<!doctype html><html lang=en><title>T</title><main><h1>T</h1>{main}</main></html>"
        );
        std::fs::write(&page, html).unwrap();
    };
    let check = |more: &[&str]| {
        let arguments = [
            "check",
            "site",
            "--engine",
            "static",
            "--rules",
            "image-alt,link-name",
            "--format",
            "json",
            "-q",
        ];
        evenhand(&[&arguments[..], more].concat(), folder.path())
            .status
            .code()
    };
    write("<img src=map.png>");
    assert_eq!(check(&[]), Some(1));
    std::fs::rename(
        folder.path().join("evenhand-report/results.json"),
        folder.path().join("known.json"),
    )
    .unwrap();
    write("<p>More text.</p><img class=new src=map.png>");
    assert_eq!(check(&["--baseline", "known.json"]), Some(0), "known");
    write("<img src=map.png><a href=x></a>");
    assert_eq!(check(&["--baseline", "known.json"]), Some(1), "new");
    std::fs::write(folder.path().join("broken.json"), "{}").unwrap();
    assert_eq!(
        check(&["--baseline", "broken.json"]),
        Some(2),
        "a baseline that cannot be used is no empty baseline"
    );
    assert_eq!(check(&["--baseline", "missing.json"]), Some(2));
}

/// A folder with `site/index.html`: a page of English without a fault.
fn english_page() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let page =
        "<!doctype html><html lang=en><title>T</title><main><h1>T</h1><p>Text.</p></main></html>";
    std::fs::create_dir(folder.path().join("site")).unwrap();
    std::fs::write(folder.path().join("site/index.html"), page).unwrap();
    folder
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn what_is_wrong_with_a_setting_is_told_where_it_was_given() {
    let folder = english_page();
    let check = |file: &str, flags: &[&str]| {
        std::fs::write(folder.path().join("site/evenhand.toml"), file).unwrap();
        let output = evenhand(&[&["check", "site", "-q"], flags].concat(), folder.path());
        assert_eq!(output.status.code(), Some(2), "{file} {flags:?}");
        stderr(&output)
    };
    // In the file: line, column, the same words as for the flag; by flag: its name.
    for (file, place, flag, value, why) in [
        (
            "format = [\"html\", \"pdf\"]",
            "1:19",
            "--format",
            "pdf",
            "“pdf” is no report format",
        ),
        (
            "jobs = 1\nrules = [\"list\", \"lst\"]",
            "2:18",
            "--rules",
            "lst",
            "no rule has the id \"lst\"",
        ),
        (
            "baseline = \"gone.json\"",
            "1:1",
            "--baseline",
            "gone.json",
            "gone.json: the baseline cannot be read",
        ),
        (
            "catalogs = \"gone\"",
            "1:1",
            "--catalogs",
            "gone",
            "there is no folder ",
        ),
    ] {
        let told = check(file, &[]);
        let start = format!("evenhand: site/evenhand.toml:{place}: ");
        assert!(told.starts_with(&start) && told.contains(why), "{told}");
        let told = check("", &[flag, value]);
        let start = format!("evenhand: {flag}: ");
        assert!(told.starts_with(&start) && told.contains(why), "{told}");
    }
    for (file, place, why) in [
        (
            "\n[fail-on-rules]\n'lst' = \"none\"",
            "3:1",
            "no rule has the id \"lst\"",
        ),
        (
            "[[suppress]]\nrule = \"list\"\nreason = \"R\"\n[[suppress]]\nrule = \"lst\"\nreason = \"R\"",
            "5:1",
            "lst",
        ),
        ("chrome = \"/gone\"", "1:1", "/gone cannot be run"),
        ("locale-patterns = [\"/x/*\"]", "1:20", "{locale}"),
        (
            "[[suppress]]\nrule = \"list\"\nreason = \"R\"\nexpires = \"soon\"",
            "4:11",
            "a date, as 2026-12-31",
        ),
        (
            "[[suppress]]\nselector = \"*\"\nreason = \"R\"",
            "1:1",
            "neither",
        ),
    ] {
        let told = check(file, &[]);
        let start = format!("evenhand: site/evenhand.toml:{place}: ");
        assert!(told.starts_with(&start) && told.contains(why), "{told}");
    }
    let told = check("", &["--config", "gone.toml"]);
    assert_eq!(told.matches("gone.toml").count(), 1, "{told}");
    assert_eq!(told.matches("No such file").count(), 1, "{told}");
}

#[test]
fn a_quiet_run_that_cannot_be_trusted_says_why() {
    let folder = english_page();
    let flags = [
        "check",
        "site",
        "--engine",
        "static",
        "--quiet",
        "--locales",
        "fr",
    ];
    let output = evenhand(&flags, folder.path());
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let told = stderr(&output);
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines.len(), 2, "{told}");
    assert!(lines[0].contains("Nothing was checked"), "{told}");
    assert!(
        lines[1].contains("1 page") && lines[1].contains("en"),
        "{told}"
    );
}

#[test]
fn a_verbose_run_tells_settings_and_pages_on_stderr() {
    let folder = english_page();
    let site = folder.path().join("site");
    std::fs::write(site.join("evenhand.toml"), "locales = [\"en\"]\n").unwrap();
    let french = "<!doctype html><html lang=fr><title>T</title><p>Texte.</p></html>";
    std::fs::create_dir(site.join("fr")).unwrap();
    std::fs::write(site.join("fr/index.html"), french).unwrap();
    let flags = ["check", "site", "--engine", "static", "--format", "json"];
    let verbose = evenhand(&[&flags[..], &["-v"]].concat(), folder.path());
    let told = stderr(&verbose);
    assert!(told.contains("settings: site/evenhand.toml\n"), "{told}");
    let line = |page: &str| told.lines().find(|line| line.contains(page)).unwrap();
    let checked = line("localhost/index.html");
    assert!(
        checked.contains(" s  en  ") && checked.contains(" failed, "),
        "{told}"
    );
    let skipped = line("/fr/");
    assert!(
        skipped.contains("skipped: ") && skipped.contains("fr"),
        "{told}"
    );
    assert!(verbose.stdout.is_empty(), "what it tells is no result");
    let plain = evenhand(&flags, folder.path());
    assert_eq!(stderr(&plain), "");
}

/// Runs the command on a terminal of its own: `script` gives it one.
fn on_a_terminal(folder: &std::path::Path, no_color: bool) -> String {
    let line = format!(
        "{} check site --engine static --format terminal",
        env!("CARGO_BIN_EXE_evenhand")
    );
    let mut script = Command::new("script");
    script
        .args(["--quiet", "--return", "--command", &line, "/dev/null"])
        .current_dir(folder)
        .env("TERM", "xterm-256color")
        .env_remove("NO_COLOR");
    if no_color {
        script.env("NO_COLOR", "1");
    }
    String::from_utf8(script.output().unwrap().stdout).unwrap()
}

#[test]
fn colours_are_for_terminals_that_want_them() {
    let folder = english_page();
    let image =
        "<!doctype html><html lang=en><title>T</title><main><h1>T</h1><img src=x></main></html>";
    std::fs::write(folder.path().join("site/index.html"), image).unwrap();
    let piped = evenhand(
        &[
            "check", "site", "--engine", "static", "--format", "terminal",
        ],
        folder.path(),
    );
    let piped = String::from_utf8(piped.stdout).unwrap();
    assert!(
        piped.contains("image-alt") && !piped.contains('\u{1b}'),
        "{piped}"
    );
    // The progress line moves the cursor; colours are set by a sequence that ends with `m`.
    let coloured = |text: &str| {
        text.split("\u{1b}[").skip(1).any(|rest| {
            rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';')
                .starts_with('m')
        })
    };
    let shown = on_a_terminal(folder.path(), false);
    assert!(shown.contains("image-alt") && coloured(&shown), "{shown:?}");
    let refused = on_a_terminal(folder.path(), true);
    assert!(
        refused.contains("image-alt") && !coloured(&refused),
        "{refused:?}"
    );
}
