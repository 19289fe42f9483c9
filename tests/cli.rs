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
