//! Where pages lead, and what they may not reach.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use evenhand::render::{Browser, CaptureError, LaunchOptions, Source};
use url::Url;

use super::site::{Site, late, page, raw};
use super::{BROWSER, assert_usable, capture, request, text};

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
