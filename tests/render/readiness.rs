//! When a page is complete, and pages that never are.

use std::time::{Duration, Instant};

use evenhand::render::{Readiness, Source};

use super::site::{Reply, Site, late, page, raw};
use super::{BROWSER, assert_usable, capture, request, text, timed_out};

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

/// The time granted to a page is spent in less: a tab that shows many would be hours ahead in the end.
#[test]
fn a_page_does_not_see_the_time_of_those_before_it() {
    let site = Site::new(|path| match path {
        "/last" => page(
            "<p id=p><script>setTimeout(() => p.textContent = 'at ' + Math.round(performance.now()), 100)</script>",
        ),
        _ => page(
            "<p id=p>x<script>setInterval(() => p.textContent = performance.now(), 900)</script>",
        ),
    });
    let mut tab = BROWSER.tab();
    for index in 0..20 {
        let before = tab.capture(&request(site.url(&format!("/{index}")), 20));
        assert!(before.is_ok(), "{before:?}");
    }
    let last = text(&tab.capture(&request(site.url("/last"), 20)).unwrap());
    let at = last.trim().trim_start_matches("at ").parse::<u32>();
    assert!(at.is_ok_and(|at| at < 45_000), "{last}");
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
