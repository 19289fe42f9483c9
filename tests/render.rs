//! The Chrome source against pages that behave and pages that do not. Needs a browser on PATH.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail by panicking"
)]

#[path = "render/site.rs"]
mod site;

use std::path::Path;
use std::process::Command;
use std::sync::{Arc, LazyLock};
use std::thread;
use std::time::{Duration, Instant};

use evenhand::render::{
    Browser, Capture, CaptureError, ChromeTab, Clip, Content, DomCapture, LaunchOptions, Letters,
    Property, Readiness, RenderError, Request, Source,
};
use evenhand::snapshot::{Node, Snapshot};
use site::{Reply, Site, late, page, raw};
use url::Url;

/// One browser for all tests that do not harm it.
static BROWSER: LazyLock<Browser> =
    LazyLock::new(|| Browser::launch(LaunchOptions::default()).expect("a browser"));

fn request(url: Url, seconds: u64) -> Request {
    Request {
        budget: Duration::from_secs(seconds),
        ..Request::new(url)
    }
}

fn capture(url: Url) -> Result<Capture, CaptureError> {
    BROWSER.tab().capture(&request(url, 20))
}

fn dom(capture: &Capture) -> &DomCapture {
    match &capture.content {
        Content::Dom(dom) => dom,
        Content::Html(_) => panic!("not from Chrome"),
    }
}

/// All text of a capture, frames included.
fn text(capture: &Capture) -> String {
    let snapshot = &dom(capture).snapshot;
    let mut all = String::new();
    for document in &snapshot.documents {
        for (kind, value) in document
            .nodes
            .node_type
            .iter()
            .zip(&document.nodes.node_value)
        {
            if *kind == 3 {
                all += snapshot.string(*value);
                all += " ";
            }
        }
    }
    all
}

/// Asserts that the tab goes on to capture an ordinary page.
fn assert_usable(tab: &mut ChromeTab) {
    let site = Site::of("<title>next</title><p>next page");
    let next = tab
        .capture(&request(site.url("/"), 20))
        .expect("the tab goes on");
    assert!(text(&next).contains("next page"));
    assert_eq!(next.readiness, Readiness::Settled);
}

fn timed_out(result: &Result<Capture, CaptureError>) -> bool {
    matches!(result, Err(CaptureError::TimedOut { .. }))
}

#[test]
fn a_page_is_captured_with_status_type_size_and_address() {
    let site = Site::of(
        "<!doctype html><title>t</title><body style='margin:0'><p style='margin:0;height:3000px'>hello",
    );
    let capture = capture(site.url("/a?b#c")).unwrap();
    assert!(text(&capture).contains("hello"));
    assert_eq!(capture.status, Some(200));
    assert_eq!(capture.content_type, "text/html");
    assert_eq!(capture.final_url, site.url("/a?b#c"));
    assert_eq!(capture.page_size, (1280.0, 3000.0));
    assert_eq!(capture.readiness, Readiness::Settled);
    assert!(capture.notes.is_empty() && capture.unread_frames.is_empty());
}

#[test]
fn content_that_a_script_fetches_and_fills_in_later_is_there() {
    let site = Site::new(|path| match path {
        "/data" => late(300, raw(200, &[], "filled in")),
        _ => page(
            "<p id=p>empty<script>setTimeout(() => fetch('/data').then(r => r.text()).then(t => \
             setTimeout(() => p.textContent = t, 300)), 300)</script>",
        ),
    });
    let capture = capture(site.url("/")).unwrap();
    assert!(text(&capture).contains("filled in"), "{}", text(&capture));
    assert_eq!(capture.readiness, Readiness::Settled);
}

#[test]
fn observers_have_been_told_of_what_is_in_view() {
    let site = Site::of(
        "<p id=p>unseen</p><script>new IntersectionObserver(() => p.textContent = 'seen').observe(p)</script>",
    );
    let seen = text(&capture(site.url("/")).unwrap());
    assert!(seen.contains("seen") && !seen.contains("unseen"), "{seen}");
}

#[test]
fn frames_and_pictures_below_the_fold_are_loaded() {
    let site = Site::new(|path| match path {
        "/frame" => page("<p>in the frame"),
        _ => page("<div style='height:9000px'></div><iframe loading=lazy src=/frame></iframe>"),
    });
    let capture = capture(site.url("/")).unwrap();
    assert!(text(&capture).contains("in the frame"));
    assert!(
        capture.unread_frames.is_empty(),
        "{:?}",
        capture.unread_frames
    );
}

#[test]
fn a_request_that_stays_open_does_not_hold_up_a_loaded_page_for_long() {
    let site = Site::new(|path| match path {
        "/poll" => Reply::Never,
        _ => page(
            "<p id=p>early<script>fetch('/poll'); setTimeout(() => p.textContent = 'later', 200)</script>",
        ),
    });
    let start = Instant::now();
    let capture = capture(site.url("/")).unwrap();
    assert!(
        start.elapsed() < Duration::from_secs(12),
        "{:?}",
        start.elapsed()
    );
    assert!(
        matches!(capture.readiness, Readiness::Capped(_)),
        "{:?}",
        capture.readiness
    );
    assert!(text(&capture).contains("later"));
}

#[test]
fn a_page_whose_load_never_ends_is_not_captured() {
    let site = Site::new(|path| match path {
        "/image" => Reply::Never,
        _ => page("<p>text<img src=/image>"),
    });
    let mut tab = BROWSER.tab();
    let start = Instant::now();
    let result = tab.capture(&request(site.url("/"), 2));
    assert!(timed_out(&result), "{result:?}");
    assert!(start.elapsed() < Duration::from_secs(6));
    assert_usable(&mut tab);
}

#[test]
fn a_server_that_never_answers_costs_the_budget() {
    let site = Site::new(|_| Reply::Never);
    let mut tab = BROWSER.tab();
    let result = tab.capture(&request(site.url("/"), 2));
    let error = result.unwrap_err();
    assert!(
        error.to_string().contains("the server had not answered"),
        "{error}"
    );
    assert!(!error.is_skip());
    assert_usable(&mut tab);
}

#[test]
fn an_endless_script_costs_the_budget_and_the_tab() {
    for html in [
        "<p>x<script>while (true) {}</script>",
        "<p>x<script>onload = () => { while (true) {} }</script>",
        "<p>x<script>setTimeout(() => { while (true) {} }, 300)</script>",
        "<p>x<script>(function again() { Promise.resolve().then(again) })()</script>",
    ] {
        let site = Site::new(move |_| page(html));
        let mut tab = BROWSER.tab();
        let start = Instant::now();
        let result = tab.capture(&request(site.url("/"), 3));
        assert!(timed_out(&result), "{html}: {result:?}");
        assert!(
            start.elapsed() < Duration::from_secs(9),
            "{:?}",
            start.elapsed()
        );
        assert_usable(&mut tab);
    }
}

#[test]
fn endless_timers_and_frames_do_not_keep_a_page_from_settling() {
    let site = Site::of(
        "<p id=p>x<script>let n = 0; setInterval(() => p.textContent = 'tick ' + n++, 0); \
         (function frame() { p.title = n; requestAnimationFrame(frame) })(); \
         new MutationObserver(() => { document.body.dataset.n = n }).observe(p, {attributes: true})</script>",
    );
    let start = Instant::now();
    let capture = capture(site.url("/")).unwrap();
    assert!(text(&capture).contains("tick"));
    assert!(
        start.elapsed() < Duration::from_secs(12),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn dialogs_are_closed_and_noted() {
    let site = Site::new(|path| match path {
        "/flood" => page("<p>flood<script>for (let i = 0; i < 200; i++) alert('n' + i)</script>"),
        _ => page(
            "<p id=p>x<script>alert('one'); const yes = confirm('two'), said = prompt('three'); \
             onbeforeunload = e => { e.preventDefault(); return 'stay' }; p.textContent = `${yes} ${said}`</script>",
        ),
    });
    let mut tab = BROWSER.tab();
    let capture = tab.capture(&request(site.url("/"), 20)).unwrap();
    assert!(text(&capture).contains("false null"));
    for message in ["one", "two", "three"] {
        assert!(
            capture.notes.iter().any(|note| note.contains(message)),
            "{:?}",
            capture.notes
        );
    }
    let flood = tab.capture(&request(site.url("/flood"), 20)).unwrap();
    assert!(text(&flood).contains("flood"));
    assert!(flood.notes.len() <= 20);
    assert_usable(&mut tab);
}

#[test]
fn windows_are_not_opened() {
    let site = Site::new(|path| match path {
        "/popup" => page("popup"),
        _ => page("<p id=p>x<script>p.textContent = 'opened ' + window.open('/popup')</script>"),
    });
    let capture = capture(site.url("/")).unwrap();
    assert!(text(&capture).contains("opened null"));
    assert!(
        capture.notes.iter().any(|note| note.contains("/popup")),
        "{:?}",
        capture.notes
    );
    assert!(!site.requests.lock().unwrap().contains(&"/popup".to_owned()));
}

#[test]
fn downloads_and_other_data_are_not_pages() {
    let site = Site::new(|path| match path {
        "/file" => raw(
            200,
            &[
                "Content-Type: application/zip",
                "Content-Disposition: attachment",
            ],
            "PK",
        ),
        "/json" => raw(200, &["Content-Type: application/json"], "{}"),
        "/text" => raw(200, &["Content-Type: text/plain"], "hello"),
        "/pdf" => raw(200, &["Content-Type: application/pdf"], "%PDF-1.4"),
        "/png" => raw(200, &["Content-Type: image/png"], "\u{89}PNG"),
        "/none" => raw(204, &[], ""),
        _ => page("<p>page<a id=a href=/file download>x</a><script>a.click()</script>"),
    });
    let mut tab = BROWSER.tab();
    for path in ["/file", "/json", "/text", "/pdf", "/png", "/none"] {
        let error = tab.capture(&request(site.url(path), 20)).unwrap_err();
        assert!(error.is_skip(), "{path}: {error}");
    }
    let capture = tab.capture(&request(site.url("/"), 20)).unwrap();
    assert!(text(&capture).contains("page"));
    assert!(
        capture.notes.iter().any(|note| note.contains("download")),
        "{:?}",
        capture.notes
    );
}

#[test]
fn pages_of_failed_requests_carry_their_status() {
    let site = Site::new(|path| match path {
        "/401" => raw(
            401,
            &["WWW-Authenticate: Basic realm=x", "Content-Type: text/html"],
            "<p>no entry",
        ),
        "/500" => raw(500, &["Content-Type: text/html"], "<p>broken"),
        _ => raw(404, &["Content-Type: text/html"], "<p>not found"),
    });
    let mut tab = BROWSER.tab();
    for (path, status, words) in [("/x", 404, "not found"), ("/500", 500, "broken")] {
        let capture = tab.capture(&request(site.url(path), 20)).unwrap();
        assert_eq!(capture.status, Some(status));
        assert!(text(&capture).contains(words));
    }
    // The headless shell shows the page; a full browser would ask for a password.
    match tab.capture(&request(site.url("/401"), 20)) {
        Ok(capture) => assert_eq!(capture.status, Some(401)),
        Err(error) => assert!(matches!(error, CaptureError::Unreachable(_)), "{error}"),
    }
}

#[test]
fn endless_redirects_end() {
    let site = Site::new(|path| match path {
        path if path.starts_with("/script") => {
            page("<script>location.href = '/script?' + Math.random()</script>")
        }
        path => raw(302, &[&format!("Location: {path}x")], ""),
    });
    let mut tab = BROWSER.tab();
    for path in ["/a", "/script"] {
        let error = tab.capture(&request(site.url(path), 20)).unwrap_err();
        assert!(
            matches!(error, CaptureError::Unreachable(_)),
            "{path}: {error}"
        );
    }
    assert_usable(&mut tab);
}

#[test]
fn a_page_that_leads_to_another_site_where_nothing_answers_is_captured_itself() {
    let site = Site::new(|path| match path {
        "/refresh" => page(
            "<meta http-equiv=refresh content='0;url=http://nowhere.localhost:9/'><p>here\
             <iframe src=/inner></iframe>",
        ),
        "/script" => page("<script>location = 'http://nowhere.localhost:9/'</script><p>here"),
        "/again" => raw(302, &["Location: /refresh"], ""),
        "/own" => page("<script>location.port = 9</script><p>here"),
        "/inner" => page("<p>inner words"),
        _ => page("<script>location = '/inner'</script>"),
    });
    let mut tab = BROWSER.tab();
    for path in ["/refresh", "/script", "/again"] {
        let capture = tab.capture(&request(site.url(path), 20));
        let capture = capture.unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(
            text(&capture).contains("here"),
            "{path}: {}",
            text(&capture)
        );
        let says_so = capture
            .notes
            .iter()
            .any(|note| note.contains("nowhere.localhost"));
        assert!(says_so, "{path}: {:?}", capture.notes);
        let framed = path != "/script";
        assert_eq!(text(&capture).contains("inner words"), framed, "{path}");
    }
    // What is missing on the site itself is missing.
    let error = tab.capture(&request(site.url("/own"), 20)).unwrap_err();
    assert!(matches!(error, CaptureError::Unreachable(_)), "{error}");
    // The next page may go where it leads again.
    let capture = tab.capture(&request(site.url("/"), 20)).unwrap();
    assert!(text(&capture).contains("inner words"));
}

#[test]
fn immediate_redirects_are_followed_and_later_ones_are_not() {
    let site = Site::new(|path| match path {
        "/server" => raw(301, &["Location: /there"], ""),
        "/refresh0" => page("<meta http-equiv=refresh content='0;url=/there'><p>here"),
        "/script" => page("<script>location.replace('/there')</script><p>here"),
        "/timer" => page("<script>setTimeout(() => location.href = '/there', 400)</script><p>here"),
        "/slow" => page("<script>location.href = '/late'</script><p>here"),
        "/late" => late(800, page("<p>there")),
        "/refresh4" => page("<meta http-equiv=refresh content='4;url=/there'><p>here"),
        "/nowhere" => page("<script>onload = () => location.href = '/none'</script><p>here"),
        "/cut-off" => page("<script>location.href = '/none'</script><p>here"),
        "/none" => raw(204, &[], ""),
        _ => page("<p>there"),
    });
    let mut tab = BROWSER.tab();
    for path in ["/server", "/refresh0", "/script", "/timer", "/slow"] {
        let capture = tab.capture(&request(site.url(path), 20));
        let capture = capture.unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(
            text(&capture).contains("there"),
            "{path}: {}",
            text(&capture)
        );
        assert_ne!(capture.final_url, capture.url, "{path}");
    }
    for path in ["/refresh4", "/nowhere"] {
        let capture = tab.capture(&request(site.url(path), 20));
        let capture = capture.unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(
            text(&capture).contains("here"),
            "{path}: {}",
            text(&capture)
        );
        assert_eq!(capture.final_url, capture.url, "{path}");
    }
    let cut_off = tab.capture(&request(site.url("/cut-off"), 20)).unwrap();
    assert_eq!(cut_off.final_url, cut_off.url);
}

#[test]
fn the_same_address_again_and_a_fragment_are_fresh_loads() {
    let site = Site::of(
        "<p id=p>untouched<script>if (location.hash) p.id = 'q'; onhashchange = () => document.body.textContent = 'st' + 'ale'; setTimeout(() => document.body.append('added ' + 'once'), 10)</script>",
    );
    let mut tab = BROWSER.tab();
    for path in ["/a", "/a", "/a#x", "/a#y", "/a"] {
        let capture = tab.capture(&request(site.url(path), 20)).unwrap();
        let text = text(&capture);
        assert_eq!(text.matches("added once").count(), 1, "{path}: {text}");
        assert!(!text.contains("stale"), "{path}");
        assert_eq!(capture.final_url, site.url(path));
    }
}

#[test]
fn a_crashed_renderer_costs_its_page_alone() {
    let mut tab = BROWSER.tab();
    assert_usable(&mut tab);
    let pid = BROWSER.process_id();
    let site = Site::of(
        "<p>x<script>new Uint8Array(1)</script><script>let a = []; for (;;) a.push(new Array(1e7).fill(a.length))</script>",
    );
    let result = tab.capture(&request(site.url("/"), 20));
    assert!(
        matches!(
            result,
            Err(CaptureError::Crashed(_) | CaptureError::TimedOut { .. })
        ),
        "{result:?}"
    );
    assert_usable(&mut tab);
    assert_eq!(BROWSER.process_id(), pid);
}

#[test]
fn a_page_that_closes_its_tab_costs_itself_alone() {
    let site = Site::of("<p>x<script>open('', '_self').close(); close()</script>");
    let mut tab = BROWSER.tab();
    match tab.capture(&request(site.url("/"), 20)) {
        Ok(capture) => assert!(text(&capture).contains('x')),
        Err(error) => assert!(matches!(error, CaptureError::Crashed(_)), "{error}"),
    }
    assert_usable(&mut tab);
}

#[test]
fn pages_do_not_get_at_files_settings_or_link_local_addresses() {
    let site = Site::new(|path| match path {
        "/file" => page("<script>location.href = 'file:///etc/passwd'</script><p>stays"),
        "/chrome" => page("<script>location.href = 'chrome://version'</script><p>stays"),
        "/frame" => page(
            "<iframe src='file:///etc/passwd'></iframe><iframe src='http://169.254.169.254/'></iframe><p>stays",
        ),
        _ => page(
            "<p id=p>x<script>navigator.geolocation.getCurrentPosition(() => p.textContent = 'given', () => p.textContent = 'denied')</script>",
        ),
    });
    let mut tab = BROWSER.tab();
    for path in ["/file", "/chrome", "/frame"] {
        let capture = tab.capture(&request(site.url(path), 20)).unwrap();
        let text = text(&capture);
        assert!(
            text.contains("stays") && !text.contains("root:"),
            "{path}: {text}"
        );
    }
    let frames = tab
        .capture(&request(site.url("/frame"), 20))
        .unwrap()
        .unread_frames;
    assert_eq!(frames.len(), 2, "{frames:?}");
    assert!(text(&tab.capture(&request(site.url("/geo"), 20)).unwrap()).contains("denied"));
    for url in ["file:///etc/passwd", "chrome://crash", "data:text/html,x"] {
        let refused = tab.capture(&request(Url::parse(url).unwrap(), 5));
        assert!(
            matches!(refused, Err(CaptureError::Refused { .. })),
            "{url}"
        );
    }
}

#[test]
fn private_networks_are_closed_but_for_the_hosts_of_the_target() {
    let site = Site::new(|path| match path {
        "/" => page("<p>target<iframe src='http://localhost:1/'></iframe>"),
        _ => page("<p>other"),
    });
    let launch = |hosts: &[&str]| {
        Browser::launch(LaunchOptions {
            private_network: false,
            allowed_hosts: hosts.iter().map(|&host| host.to_owned()).collect(),
            ..LaunchOptions::default()
        })
        .unwrap()
    };
    let (closed, open) = (launch(&[]), launch(&["127.0.0.1"]));
    let by_name = Url::parse(&format!("http://localhost:{}/", site.port())).unwrap();
    for url in [site.url("/"), by_name.clone()] {
        let error = closed.tab().capture(&request(url, 20)).unwrap_err();
        assert!(matches!(error, CaptureError::Unreachable(_)), "{error}");
    }
    assert!(text(&open.tab().capture(&request(site.url("/"), 20)).unwrap()).contains("target"));
    let error = open.tab().capture(&request(by_name, 20)).unwrap_err();
    assert!(matches!(error, CaptureError::Unreachable(_)), "{error}");
}

#[test]
fn redirects_out_of_scope_are_refused() {
    let elsewhere = Site::of("<p>elsewhere");
    let there = elsewhere.url("/there");
    let site = Site::new(move |_| raw(302, &[&format!("Location: {there}")], ""));
    let port = elsewhere.port();
    let mut request = request(site.url("/"), 20);
    request.allow = Some(Arc::new(move |url: &Url| match url.port() {
        Some(p) if p == port => Err("out of scope".to_owned()),
        _ => Ok(()),
    }));
    let refused = BROWSER.tab().capture(&request);
    assert!(
        matches!(refused, Err(CaptureError::Refused { .. })),
        "{refused:?}"
    );
}

#[test]
fn frames_of_other_origins_are_in_the_capture() {
    let inner = Site::of("<p>inner words");
    let same = format!("http://localhost:{}/", inner.port());
    let site = Site::new(move |path| match path {
        "/own" => page("<p>own words"),
        _ => page(format!(
            "<iframe src='{same}'></iframe><iframe src=/own></iframe><iframe sandbox src=/own></iframe><iframe srcdoc='<p>written words'></iframe><iframe src='http://127.0.0.1:9/'></iframe>"
        )),
    });
    let capture = capture(site.url("/")).unwrap();
    let text = text(&capture);
    assert!(
        text.contains("inner words") && text.contains("written words"),
        "{text}"
    );
    assert_eq!(text.matches("own words").count(), 2);
    let [unread] = capture.unread_frames.as_slice() else {
        panic!("{:?}", capture.unread_frames)
    };
    assert_eq!(unread.url, "http://127.0.0.1:9/");
}

#[test]
fn shadow_trees_come_with_the_dom_they_hide() {
    let site = Site::of(
        "<div id=host><b slot=nowhere>unassigned</b>light<template shadowrootmode=closed><p>shadow</p><slot></slot></template></div>",
    );
    let capture = capture(site.url("/")).unwrap();
    let tree = dom(&capture).tree.as_ref().expect("the DOM");
    assert!(
        tree.nodes
            .iter()
            .any(|node| node.node_value == "unassigned")
    );
    let plain = Site::of(
        "<p>plain<input value=x><details><summary>s</summary>d</details><svg><g/></svg><ul><li>x</ul>",
    );
    assert!(dom(&self::capture(plain.url("/")).unwrap()).tree.is_none());
}

#[test]
fn captures_become_snapshots_with_frames_and_shadow_trees_in_place() {
    let site = Site::new(|path| match path {
        "/frame" => page(
            "<!doctype html><body style='margin:0;height:5000px'><p id=in style='margin:700px 0 0 30px;width:50px;height:20px'>x<script>scrollTo(0, 600)</script>",
        ),
        _ => page(
            "<!doctype html><html lang=fr><body style='margin:0'><iframe id=f style='position:absolute;left:100px;top:2000px;border:5px solid' src=/frame></iframe>\
             <div id=host><b slot=nowhere>unassigned</b><i>assigned</i><template shadowrootmode=closed><p id=inner>shadow</p><slot></slot></template></div>\
             <svg id=s><a href=x><text>t</text></a></svg><input id=i value=v><p id=last>last",
        ),
    });
    let snapshot = Snapshot::from_capture(capture(site.url("/#last")).unwrap());
    let by_id = |id: &str| {
        snapshot
            .elements()
            .find(|node| node.attr("id") == Some(id))
            .expect("an element")
    };
    let inside = by_id("in").bounds().unwrap();
    assert_eq!((inside.x, inside.y, inside.width), (135.0, 2105.0, 50.0));
    assert_eq!(by_id("in").frame_element(), Some(by_id("f")));
    assert_eq!(by_id("inner").shadow_host(), Some(by_id("host")));
    let light: Vec<_> = by_id("host").child_elements().map(Node::name).collect();
    assert_eq!(light, ["b", "i"]);
    let assigned = by_id("host").child_elements().nth(1).unwrap();
    assert_eq!(assigned.flat_parent().unwrap().name(), "slot");
    assert!(assigned.is_rendered() && by_id("s").is_svg());
    assert_eq!(by_id("i").control_value(), Some("v"));
    assert_eq!(by_id("last").style(Property::Display), Some("block"));
    assert_eq!(snapshot.root_element().unwrap().attr("lang"), Some("fr"));
}

#[test]
fn words_stay_apart_on_pages_with_shadow_trees() {
    let site = Site::new(|_| {
        page(
            "<!doctype html><p id=plain><b>one</b> <b>two</b>\n<i>three</i></p>\
             <div id=host><b>four</b> <b>five</b><template shadowrootmode=open><p id=inner><b>six</b> <b>seven</b></p><slot></slot></template></div>",
        )
    });
    let snapshot = Snapshot::from_capture(capture(site.url("/")).unwrap());
    let text = |id: &str| {
        let node = snapshot.elements().find(|node| node.attr("id") == Some(id));
        node.expect("an element").text_content()
    };
    assert_eq!(text("plain"), "one two\nthree");
    assert_eq!(text("host"), "four five");
    assert_eq!(text("inner"), "six seven");
}

#[test]
fn a_page_of_twenty_thousand_elements_is_captured() {
    let rows = "<p>row <b>n</b></p>".repeat(10_000) + "<p>last";
    let site = Site::new(move |_| page(rows.clone()));
    let mut tab = BROWSER.tab();
    let start = Instant::now();
    let capture = tab.capture(&request(site.url("/"), 60)).unwrap();
    println!("20,000 elements: {:?}", start.elapsed());
    assert!(text(&capture).contains("last"));
    let bottom = picture(&mut tab, 199_000, &Letters::Painted);
    assert_eq!(bottom.dimensions(), (300, 200));
}

#[test]
fn deep_documents_are_captured() {
    let site = Site::new(|_| page("<div>".repeat(2000) + "deep"));
    assert!(text(&capture(site.url("/")).unwrap()).contains("deep"));
}

/// Part of the page at the left edge.
fn picture(tab: &mut ChromeTab, y: u32, letters: &Letters) -> image::RgbaImage {
    let clip = Clip {
        x: 0,
        y,
        width: 300,
        height: 200,
        zoom: 1,
    };
    let pngs = tab.pictures(&[clip], letters).unwrap();
    image::load_from_memory(&pngs[0]).unwrap().to_rgba8()
}

#[test]
fn pictures_are_of_the_state_captured_wherever_they_are_on_the_page() {
    let site = Site::of(
        "<!doctype html><body style='margin:0;height:2500px;background:#fff'>\
         <div style='position:absolute;top:2300px;width:100px;height:100px;background:#00f'></div>\
         <script>setInterval(() => document.body.style.background = '#f00', 3000)</script>",
    );
    let mut tab = BROWSER.tab();
    let clip = Clip {
        x: 0,
        y: 0,
        width: 1,
        height: 1,
        zoom: 1,
    };
    assert!(tab.pictures(&[clip], &Letters::Painted).unwrap().is_empty());
    tab.capture(&request(site.url("/"), 20)).unwrap();
    thread::sleep(Duration::from_secs(4));
    let below = picture(&mut tab, 2300, &Letters::Painted);
    assert_eq!(below.get_pixel(50, 50).0, [0, 0, 255, 255]);
    assert_eq!(below.get_pixel(150, 50).0, [255, 255, 255, 255]);
}

#[test]
fn letters_are_taken_out_of_a_picture_and_nothing_else() {
    let site = Site::of(
        "<!doctype html><style>* { transition: all 1s }</style><body style='margin:0;font:40px/50px serif'>\
         <div>Wide</div><div id=host></div><svg height=50><text y=40>Wide</text></svg>\
         <iframe srcdoc='<body style=margin:0;font-size:40px>Wide' height=50 frameborder=0></iframe>\
         <div style='background:#00f;width:50px;height:10px'></div>\
         <script>host.attachShadow({mode: 'closed'}).innerHTML = 'Wide';\
         new MutationObserver(() => document.body.remove()).observe(document, {childList: true, subtree: true, attributes: true})</script>",
    );
    let mut tab = BROWSER.tab();
    tab.capture(&request(site.url("/"), 20)).unwrap();
    let dark = |image: &image::RgbaImage| image.pixels().filter(|pixel| pixel.0[2] < 128).count();
    let blue = |image: &image::RgbaImage| {
        image
            .pixels()
            .filter(|pixel| pixel.0 == [0, 0, 255, 255])
            .count()
    };
    let before = picture(&mut tab, 0, &Letters::Painted);
    let clear = picture(
        &mut tab,
        0,
        &Letters::Clear {
            elements: ["div", "#host", "text"].map(str::to_owned).to_vec(),
            in_frames: true,
        },
    );
    let after = picture(&mut tab, 0, &Letters::Painted);
    assert!(dark(&before) > 1000, "{}", dark(&before));
    assert_eq!(dark(&clear), 0, "the letters are gone everywhere");
    assert_eq!(blue(&clear), blue(&before), "the box is not");
    assert!(before == after, "the page is as it was");
}

#[test]
fn the_accessibility_tree_can_be_asked_for() {
    let site = Site::of("<button aria-label=Save>x</button>");
    let mut tab = BROWSER.tab();
    tab.capture(&request(site.url("/"), 20)).unwrap();
    let tree = tab.ax_tree(None).unwrap();
    let button = tree
        .iter()
        .find(|node| node.role() == "button")
        .expect("a button");
    assert_eq!(button.name(), "Save");
    assert!(button.backend_dom_node_id.is_some());
}

#[test]
fn service_workers_do_not_stand_between_the_page_and_its_server() {
    let site = Site::new(|path| match path {
        "/worker.js" => raw(
            200,
            &["Content-Type: text/javascript"],
            "self.onfetch = e => e.respondWith(new Response('<p>from the worker', {headers: {'content-type': 'text/html'}})); self.oninstall = () => skipWaiting(); self.onactivate = e => e.waitUntil(clients.claim())",
        ),
        _ => page(
            "<p>from the server<script>navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready)</script>",
        ),
    });
    let mut tab = BROWSER.tab();
    for _ in 0..3 {
        let capture = tab.capture(&request(site.url("/"), 20)).unwrap();
        assert!(text(&capture).contains("from the server"));
        thread::sleep(Duration::from_millis(300));
    }
}

#[test]
fn unreachable_servers_are_named_so() {
    for url in [
        "http://127.0.0.1:9/",
        "http://nothing.invalid/",
        "https://127.0.0.1:9/",
    ] {
        let error = capture(Url::parse(url).unwrap()).unwrap_err();
        assert!(
            matches!(error, CaptureError::Unreachable(_)),
            "{url}: {error}"
        );
    }
}

#[test]
fn a_killed_browser_is_restarted_and_the_pages_are_tried_again() {
    let browser = Browser::launch(LaunchOptions::default()).unwrap();
    let site = Site::new(|_| late(1500, page("<p>worth the wait")));
    let before = browser.process_id();
    let tabs: Vec<_> = (0..3)
        .map(|n| {
            let mut tab = browser.tab();
            let request = request(site.url(&format!("/{n}")), 40);
            thread::spawn(move || tab.capture(&request))
        })
        .collect();
    thread::sleep(Duration::from_millis(900));
    kill(before);
    for tab in tabs {
        let capture = tab.join().unwrap().expect("tried again");
        assert!(text(&capture).contains("worth the wait"));
    }
    assert_ne!(browser.process_id(), before);
}

#[test]
fn a_page_that_kills_the_browser_every_time_is_given_up() {
    let browser = Browser::launch(LaunchOptions::default()).unwrap();
    let victim = browser.clone();
    let site = Site::new(move |path| match path {
        "/deadly" => {
            kill(victim.process_id());
            Reply::Never
        }
        _ => page("<p>harmless"),
    });
    let mut tab = browser.tab();
    let error = tab.capture(&request(site.url("/deadly"), 20)).unwrap_err();
    assert!(matches!(error, CaptureError::BrowserLost), "{error}");
    assert!(text(&tab.capture(&request(site.url("/"), 20)).unwrap()).contains("harmless"));
}

#[test]
fn nothing_is_left_when_a_browser_is_dropped() {
    let browser = Browser::launch(LaunchOptions::default()).unwrap();
    let mut tab = browser.tab();
    assert_usable(&mut tab);
    let session = browser.process_id();
    assert!(!members(session).is_empty());
    drop((tab, browser));
    let gone = Instant::now() + Duration::from_secs(5);
    while !members(session).is_empty() && Instant::now() < gone {
        thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(members(session), Vec::<String>::new());
}

#[test]
fn what_is_no_browser_is_said_to_be_none() {
    let launch = |path: &str| {
        let options = LaunchOptions {
            program: Some(path.into()),
            ..LaunchOptions::default()
        };
        Browser::launch(options).err().expect("no browser")
    };
    let missing = launch("/nonexistent/chrome");
    assert!(matches!(missing, RenderError::BadPath { .. }));
    assert!(missing.to_string().contains("--chrome PATH"));
    let start = Instant::now();
    let wrong = launch("/bin/false");
    assert!(matches!(wrong, RenderError::Launch { .. }), "{wrong}");
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{:?}",
        start.elapsed()
    );
}

/// Not a test of its own: the run that `a_killed_run_leaves_nothing_behind` kills.
#[test]
#[ignore = "never ends"]
fn run_until_killed() {
    let browser = Browser::launch(LaunchOptions::default()).unwrap();
    let mut tab = browser.tab();
    assert_usable(&mut tab);
    std::fs::write(
        std::env::var("GROUP_FILE").unwrap(),
        browser.process_id().to_string(),
    )
    .unwrap();
    thread::sleep(Duration::from_mins(10));
}

#[test]
fn a_killed_run_leaves_nothing_behind() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("group");
    let mut run = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "run_until_killed", "--ignored"])
        .env("GROUP_FILE", &file)
        .env("TMPDIR", dir.path())
        .spawn()
        .unwrap();
    let limit = Instant::now() + Duration::from_secs(40);
    let group: i32 = loop {
        match std::fs::read_to_string(&file)
            .ok()
            .and_then(|text| text.parse().ok())
        {
            Some(group) => break group,
            None => assert!(Instant::now() < limit, "the run did not start"),
        }
        thread::sleep(Duration::from_millis(50));
    };
    assert!(!members(group).is_empty());
    // SIGKILL: nothing of ours gets to clean up.
    run.kill().unwrap();
    run.wait().unwrap();
    let left = || {
        let folders = dir.path().read_dir().unwrap().flatten();
        let folders =
            folders.filter(|entry| entry.file_name().to_string_lossy().starts_with("evenhand"));
        (members(group), folders.count())
    };
    let limit = Instant::now() + Duration::from_secs(10);
    while left() != (Vec::new(), 0) && Instant::now() < limit {
        thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(left(), (Vec::new(), 0));
}

/// Kills a browser: the process group of that id.
fn kill(group: i32) {
    assert!(group > 1);
    let killed = Command::new("kill")
        .args(["-9", "--", &format!("-{group}")])
        .status();
    assert!(killed.unwrap().success());
}

/// Live processes of a process group.
fn members(group: i32) -> Vec<String> {
    let mut found = Vec::new();
    for entry in Path::new("/proc").read_dir().unwrap().flatten() {
        let Ok(stat) = std::fs::read_to_string(entry.path().join("stat")) else {
            continue;
        };
        let Some((_, rest)) = stat.rsplit_once(") ") else {
            continue;
        };
        let fields: Vec<&str> = rest.split(' ').collect();
        if fields[2] == group.to_string() && fields[0] != "Z" {
            found.push(stat);
        }
    }
    found
}

/// Fontconfig, which Chrome asks for fonts, says whether there is one with this letter.
fn has_font(letter: char) -> bool {
    let pattern = format!(":charset={:x}", u32::from(letter));
    let listed = std::process::Command::new("fc-list").arg(pattern).output();
    listed.is_ok_and(|listed| !listed.stdout.is_empty())
}

#[test]
fn text_that_no_font_can_show_is_told() {
    let site = Site::of(
        "<p>&#xA500;&#xA501;&#xA502;&#xA503;&#xA504;</p><p>\u{4f60}\u{597d}\u{4e16}\u{754c} \u{53e3}</p><p>Grüße, naïve",
    );
    let capture = capture(site.url("/")).unwrap();
    let mut expected = Vec::new();
    if !has_font('\u{4f60}') {
        expected.push("Han");
    }
    if !has_font('\u{a500}') {
        expected.push("Vai");
    }
    assert_eq!(capture.unshown_scripts, expected);
}

/// Asking for listeners once left wrappers behind that brought the renderer down some pages later.
#[test]
fn pages_with_many_listeners_are_captured_one_after_another() {
    let site = Site::of(
        "<title>many</title><main id=m></main><script>
        for (let i = 0; i < 700; i++) {
            const row = m.appendChild(document.createElement('p'));
            row.textContent = 'row ' + i;
            for (const event of ['click', 'keydown', 'focus']) row.addEventListener(event, () => i);
        }
        addEventListener('scroll', () => 1);
        document.addEventListener('keyup', () => 1);
        let waste = [];
        for (let i = 0; i < 300; i++) waste.push(new Array(10000).fill(i));
        waste = null;
        </script>",
    );
    let mut tab = BROWSER.tab();
    for index in 0..20 {
        let url = site.url(&format!("/{index}"));
        let capture = tab.capture(&request(url, 30));
        let capture = capture.unwrap_or_else(|error| panic!("page {index}: {error}"));
        assert_eq!(capture.readiness, Readiness::Settled, "page {index}");
        assert!(
            capture.notes.is_empty(),
            "page {index}: {:?}",
            capture.notes
        );
        assert!(dom(&capture).listeners.len() > 2_000, "page {index}");
    }
}
