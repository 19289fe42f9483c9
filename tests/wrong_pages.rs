//! Pages that came in place of the one asked for, through the command: they are never passed in silence.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// What a path is answered with: a page, or another address.
enum Answer {
    Page(&'static str),
    Redirect(String),
    Status(u16),
}

fn page(body: &'static str) -> Answer {
    Answer::Page(body)
}

/// A server on loopback; its address.
fn serve(answers: Vec<(&'static str, Answer)>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let answers: BTreeMap<&str, Answer> = answers.into_iter().collect();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0; 4096];
            let length = stream.read(&mut request).unwrap_or(0);
            let request = String::from_utf8_lossy(&request[..length]).into_owned();
            let path = request.split(' ').nth(1).unwrap_or("/");
            let path = path.split('?').next().unwrap_or("/");
            let (head, body) = match answers.get(path) {
                Some(Answer::Page(body)) => (
                    "200 OK\r\nContent-Type: text/html; charset=utf-8".to_owned(),
                    format!("<!doctype html><html lang=en>{body}</html>"),
                ),
                Some(Answer::Redirect(to)) => {
                    (format!("302 Found\r\nLocation: {to}"), String::new())
                }
                Some(Answer::Status(status)) => (format!("{status} No"), "<p>No".to_owned()),
                None => ("404 Not Found".to_owned(), "<p>No".to_owned()),
            };
            let length = body.len();
            let answer = format!(
                "HTTP/1.1 {head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            );
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    base
}

/// Checks addresses without a browser; what came of it, and what the results say.
fn check(folder: &Path, targets: &[&str]) -> (Output, Value) {
    let output = Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .arg("check")
        .args(targets)
        .args([
            "--engine",
            "static",
            "--rules",
            "image-alt",
            "--format",
            "terminal,json",
        ])
        .current_dir(folder)
        .output()
        .unwrap();
    let results = std::fs::read_to_string(folder.join("evenhand-report/results.json"));
    let results = results.map_or(Value::Null, |text| serde_json::from_str(&text).unwrap());
    (output, results)
}

fn status(results: &Value, path: &str) -> (String, String) {
    let pages = results["pages"].as_array().unwrap();
    let found = pages
        .iter()
        .find(|it| it["url"].as_str().unwrap().ends_with(path));
    let text = |key: &str| found.unwrap()[key].as_str().unwrap_or("").to_owned();
    (text("status"), text("why"))
}

const FORM: &str = "<title>Sign in</title><main><h1>Sign in</h1><form><label>Password <input type=password></label></form></main>";
const HOME: &str = "<title>Home</title><main><h1>Home</h1><a href=/account>Account</a> <a href=/old>Old</a> <a href=/login>Sign in</a></main>";
const GONE: &str = "<title>Page not found</title><main><h1>Page not found</h1></main>";

#[test]
fn a_page_that_was_named_must_be_there() {
    for (answer, why) in [
        (
            Answer::Redirect("/login?next=/account".to_owned()),
            "sign-in page",
        ),
        (page(GONE), "not found"),
        (
            page("<title>App</title><div id=app></div><script src=a.js></script>"),
            "blank",
        ),
        (
            Answer::Redirect("http://127.0.0.2:9/elsewhere".to_owned()),
            "127.0.0.2",
        ),
        (Answer::Status(401), "401"),
    ] {
        let base = serve(vec![
            ("/", page(HOME)),
            ("/account", answer),
            ("/login", page(FORM)),
        ]);
        let folder = tempfile::tempdir().unwrap();
        let account = format!("{base}/account");
        let (output, results) = check(folder.path(), &[&base, &account]);
        assert_eq!(output.status.code(), Some(2), "{why}: {output:?}");
        let (status, said) = status(&results, "/account");
        assert_eq!(status, "incomplete", "{why}");
        assert!(said.contains(why), "{said}");
    }
}

#[test]
fn a_link_to_what_is_not_there_is_left_out_and_told() {
    let base = serve(vec![
        ("/", page(HOME)),
        (
            "/account",
            Answer::Redirect("/login?next=/account".to_owned()),
        ),
        ("/old", page(GONE)),
        ("/login", page(FORM)),
    ]);
    let folder = tempfile::tempdir().unwrap();
    let (output, results) = check(folder.path(), &[&base]);
    assert_eq!(
        output.status.code(),
        Some(0),
        "the site's own pages were checked: {output:?}"
    );
    assert_eq!(
        status(&results, "/login").0,
        "checked",
        "it is content of the site"
    );
    assert_eq!(status(&results, "/account").0, "skipped");
    assert_eq!(status(&results, "/old").0, "skipped");
    let notices = results["notices"].to_string();
    assert!(notices.contains("1 page asks"), "{notices}");
    assert!(notices.contains("1 page says"), "{notices}");
}

#[test]
fn one_sign_in_form_at_many_addresses_stands_in_for_all_of_them() {
    let links = "<title>Home</title><main><h1>Home</h1><a href=/a>A</a> <a href=/b>B</a> <a href=/c>C</a> <a href=/login>Sign in</a></main>";
    let base = serve(vec![
        ("/", page(links)),
        ("/a", page(FORM)),
        ("/b", page(FORM)),
        ("/c", page(FORM)),
        ("/login", page(FORM)),
    ]);
    let folder = tempfile::tempdir().unwrap();
    let (output, results) = check(folder.path(), &[&base]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    for path in ["/a", "/b", "/c"] {
        assert_eq!(status(&results, path).0, "incomplete", "{path}");
    }
    assert_eq!(status(&results, "/login").0, "checked");
}

#[test]
fn an_empty_page_is_told() {
    let base = serve(vec![("/", page("<title>Soon</title>"))]);
    let folder = tempfile::tempdir().unwrap();
    let (output, results) = check(folder.path(), &[&base]);
    assert_eq!(
        output.status.code(),
        Some(0),
        "it is all there is: {output:?}"
    );
    assert!(results["notices"].to_string().contains("1 page is blank"));
}
