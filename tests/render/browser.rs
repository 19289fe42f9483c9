//! Tabs and browsers that crash, are killed or left behind.

use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use evenhand::render::{Browser, CaptureError, LaunchOptions, Readiness, RenderError, Source};

use super::site::{Reply, Site, late, page};
use super::{BROWSER, assert_usable, dom, request, text};

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
    let told = missing.to_string();
    assert!(
        told.contains("/nonexistent/chrome") && told.contains("correct the path"),
        "{told}"
    );
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
        .args(["--exact", "browser::run_until_killed", "--ignored"])
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
