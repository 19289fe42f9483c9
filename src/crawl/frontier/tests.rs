use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use super::*;
use crate::crawl::{Pattern, Scope};
use crate::target::{Fetch, Target};

struct NoWeb;

impl Fetch for NoWeb {
    fn fetch(&self, _: &Url, _: usize) -> Result<Vec<u8>, String> {
        Err("no web".into())
    }
}

fn url(path: &str) -> Url {
    Url::parse("https://a.gov/").unwrap().join(path).unwrap()
}

/// A page of a site in memory.
#[derive(Clone, Default)]
struct Page {
    redirect: Option<&'static str>,
    canonical: Option<&'static str>,
    links: Vec<String>,
}

type Site = BTreeMap<String, Page>;

fn site(pages: &[(&str, &[&str])]) -> Site {
    let page = |links: &[&str]| Page {
        links: links.iter().map(ToString::to_string).collect(),
        ..Page::default()
    };
    pages
        .iter()
        .map(|(path, links)| (url(path).into(), page(links)))
        .collect()
}

fn frontier(seeds: &[&str], max_pages: usize, exclude: &[&str]) -> Frontier {
    let seeds = seeds
        .iter()
        .map(|seed| Target::Page(url(seed)).seeds(&NoWeb, None).unwrap());
    let seeds = Seeds::merge(seeds);
    let scope = Scope::new(
        &seeds,
        vec![],
        exclude.iter().copied().map(Pattern::new).collect(),
    );
    let gate = Gate::new(scope, &seeds);
    Frontier::new(
        &seeds,
        gate,
        FrontierOptions {
            max_pages,
            follow: Follow::Links,
        },
    )
}

/// Visits a page as a render thread does. Pages that are not on the site cannot be loaded.
fn visit(frontier: &Frontier, site: &Site, job: &Job, visited: &Mutex<Vec<String>>) {
    let mut landing = job.url.clone();
    while let Some(to) = site.get(landing.as_str()).and_then(|page| page.redirect) {
        landing = url(to);
    }
    let Some(page) = site.get(landing.as_str()) else {
        return frontier.done(job, Err("404".into()));
    };
    let links = PageLinks {
        links: page.links.iter().map(|link| url(link)).collect(),
        canonical: page.canonical.map(url),
        ..PageLinks::default()
    };
    if frontier.arrived(job, &landing, &links) == Arrival::Fresh {
        visited.lock().unwrap().push(landing.into());
    }
    frontier.done(job, Ok(()));
}

/// Crawls with several threads whose timing differs with `salt`. Gives the pages checked, sorted.
fn crawl(frontier: &Frontier, site: &Site, threads: u64, salt: u64) -> Vec<String> {
    let visited = Mutex::new(Vec::new());
    let step = AtomicU64::new(salt);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(job) = frontier.next() {
                    let noise = step
                        .fetch_add(1, Ordering::Relaxed)
                        .wrapping_mul(6_364_136_223_846_793_005)
                        >> 54;
                    thread::sleep(Duration::from_micros(noise * salt.min(1)));
                    visit(frontier, site, &job, &visited);
                }
            });
        }
    });
    let mut visited = visited.into_inner().unwrap();
    visited.sort();
    visited
}

fn fates(frontier: &Frontier) -> Vec<String> {
    let line = |entry: LedgerEntry| {
        format!(
            "{} {}",
            entry.url.as_str().trim_start_matches("https://a.gov"),
            serde_json::to_value(&entry.fate).unwrap().as_str().unwrap()
        )
    };
    frontier.ledger().into_iter().map(line).collect()
}

#[test]
fn every_page_is_visited_once_and_the_rest_has_a_reason() {
    let site = site(&[
        (
            "/",
            &[
                "/a",
                "/b#x",
                "/b?utm_source=x",
                "/form.pdf",
                "https://b.gov/",
                "/private/x",
                "/gone",
            ],
        ),
        ("/a", &["/", "/b", "/c"]),
        ("/b", &["/a"]),
        ("/c", &["/c"]),
    ]);
    let frontier = frontier(&["/"], 100, &["/private/*"]);
    let visited = crawl(&frontier, &site, 3, 0);
    assert_eq!(
        visited,
        ["/", "/a", "/b", "/c"].map(|path| url(path).to_string())
    );
    assert_eq!(
        fates(&frontier),
        [
            "/ visited",
            "/a visited",
            "/b visited",
            "/c visited",
            "/form.pdf skipped: a .pdf file, not a page",
            "/gone incomplete: 404",
            "/private/x skipped: excluded by the pattern /private/*",
            "https://b.gov/ skipped: on another site",
        ]
    );
    assert_eq!(
        frontier.counts(),
        Counts {
            visited: 5,
            in_flight: 0,
            waiting: 0
        }
    );
}

#[test]
fn the_limit_cuts_by_depth_then_by_url() {
    let mut pages = site(&[
        ("/", &["/z", "/m", "/a"]),
        ("/z", &["/0"]),
        ("/m", &["/1"]),
        ("/a", &["/2"]),
    ]);
    pages.extend(site(&[("/0", &[]), ("/1", &[]), ("/2", &[])]));
    let cut = frontier(&["/"], 3, &[]);
    assert_eq!(crawl(&cut, &pages, 2, 1).len(), 3);
    let beyond = |path: &str| format!("{path} skipped: beyond the limit of 3 pages (--max-pages)");
    let visited = |path: &str| format!("{path} visited");
    // /z was not visited, so nothing is known of what lies behind it.
    assert_eq!(
        fates(&cut),
        [
            visited("/"),
            beyond("/1"),
            beyond("/2"),
            visited("/a"),
            visited("/m"),
            beyond("/z")
        ]
    );
}

#[test]
fn redirects_count_once_and_free_their_place() {
    let mut pages = site(&[
        ("/", &["/old1", "/old2", "/new", "/x", "/away"]),
        ("/new", &["/deep"]),
        ("/x", &[]),
        ("/deep", &[]),
    ]);
    for (from, to) in [
        ("/old1", "/new"),
        ("/old2", "/new"),
        ("/away", "https://evil.example/"),
    ] {
        pages.insert(
            url(from).into(),
            Page {
                redirect: Some(to),
                ..Page::default()
            },
        );
    }
    pages.insert("https://evil.example/".into(), Page::default());
    let frontier = frontier(&["/"], 4, &[]);
    assert_eq!(
        crawl(&frontier, &pages, 4, 7),
        ["/", "/deep", "/new", "/x"].map(|path| url(path).to_string())
    );
    let fates = fates(&frontier);
    assert!(
        fates.contains(&"/old1 skipped: redirects to https://a.gov/new".into()),
        "{fates:?}"
    );
    assert!(
        fates.contains(&"/old2 skipped: redirects to https://a.gov/new".into()),
        "{fates:?}"
    );
    assert!(fates.iter().any(|line| line.starts_with("/away") && line.ends_with("not visited: on another site")), "{fates:?}");
}

#[test]
fn a_seed_may_move_within_its_site_only() {
    let moved = |to: &'static str| {
        let mut pages = site(&[]);
        pages.insert(
            url("/").into(),
            Page {
                redirect: Some(to),
                ..Page::default()
            },
        );
        pages.insert(to.into(), Page::default());
        crawl(&frontier(&["/"], 9, &[]), &pages, 1, 0)
    };
    assert_eq!(moved("http://www.a.gov/en/"), ["http://www.a.gov/en/"]);
    assert_eq!(moved("https://b.gov/"), <[&str; 0]>::default());
}

#[test]
fn canonical_links_speak_for_variants_only() {
    let mut pages = site(&[
        ("/", &["/p?sort=1", "/p?sort=2", "/fr/p", "/q/"]),
        ("/p", &[]),
    ]);
    let with = |canonical| Page {
        canonical: Some(canonical),
        ..Page::default()
    };
    pages.insert(url("/p?sort=1").into(), with("/p"));
    pages.insert(url("/p?sort=2").into(), with("/p"));
    // Wrong canonical links: the original for the translation, and the home page for all.
    pages.insert(url("/fr/p").into(), with("/p"));
    pages.insert(url("/q/").into(), with("/"));
    let frontier = frontier(&["/"], 9, &[]);
    assert_eq!(
        crawl(&frontier, &pages, 2, 3),
        ["/", "/fr/p", "/p", "/q/"].map(|path| url(path).to_string())
    );
    assert!(fates(&frontier).contains(
        &"/p?sort=1 skipped: the same page as https://a.gov/p, by its canonical link".into()
    ));
}

#[test]
fn canonical_links_in_a_circle_leave_one_page() {
    let mut pages = site(&[("/", &["/p?a", "/p?b"])]);
    pages.insert(
        url("/p?a").into(),
        Page {
            canonical: Some("/p?b"),
            ..Page::default()
        },
    );
    pages.insert(
        url("/p?b").into(),
        Page {
            canonical: Some("/p?a"),
            ..Page::default()
        },
    );
    assert_eq!(
        crawl(&frontier(&["/"], 9, &[]), &pages, 2, 5),
        ["/", "/p?a"].map(|path| url(path).to_string())
    );
    let mut pages = site(&[("/", &["/p?a"])]);
    pages.insert(
        url("/p?a").into(),
        Page {
            canonical: Some("/p?b"),
            ..Page::default()
        },
    );
    pages.insert(
        url("/p?b").into(),
        Page {
            canonical: Some("/p?a"),
            ..Page::default()
        },
    );
    assert_eq!(
        crawl(&frontier(&["/"], 9, &[]), &pages, 2, 5),
        ["/", "/p?b"].map(|path| url(path).to_string())
    );
}

/// A site with every difficulty: redirects to pages of the same and the next depth, to unknown
/// pages, canonical links, query traps, and more pages than the limit.
fn difficult_site() -> Site {
    let mut pages = Site::new();
    let links = |n: usize| {
        (0..6)
            .map(move |k| format!("/{}", n * 6 + k + 1))
            .collect::<Vec<_>>()
    };
    for n in 0..150 {
        let mut page = Page {
            links: links(n),
            ..Page::default()
        };
        page.links.push(format!("/list?page={n}"));
        page.links.push(format!("/v{}?x={n}", n % 9));
        page.links.push(format!("/r{}", n % 11));
        pages.insert(url(&format!("/{n}")).into(), page);
    }
    for n in 0..150 {
        let list = Page {
            links: vec![format!("/list?page={}", n + 1)],
            ..Page::default()
        };
        pages.insert(url(&format!("/list?page={n}")).into(), list);
        let targets = ["/v0", "/v1", "/v2", "/v3"];
        pages.insert(
            url(&format!("/v{}?x={n}", n % 9)).into(),
            Page {
                canonical: targets.get(n % 9).copied(),
                ..Page::default()
            },
        );
        pages.insert(
            url(&format!("/v{}", n % 9)).into(),
            Page {
                links: vec!["/7".into()],
                ..Page::default()
            },
        );
    }
    for (n, to) in [
        "/1",
        "/9",
        "/40",
        "/unknown",
        "/unknown",
        "/list?page=3",
        "/v1",
        "/v1?x=1",
        "/149",
        "https://b.gov/",
        "/2",
    ]
    .iter()
    .enumerate()
    {
        pages.insert(
            url(&format!("/r{n}")).into(),
            Page {
                redirect: Some(to),
                ..Page::default()
            },
        );
    }
    pages.insert(
        url("/unknown").into(),
        Page {
            links: vec!["/8".into()],
            ..Page::default()
        },
    );
    pages
}

#[test]
fn the_same_site_gives_the_same_pages_whatever_the_timing() {
    let pages = difficult_site();
    for max_pages in [10, 47, 1_000] {
        let run = |threads, salt| {
            let frontier = frontier(&["/0"], max_pages, &[]);
            let visited = crawl(&frontier, &pages, threads, salt);
            assert!(visited.len() <= max_pages);
            let ledger: Vec<_> = frontier
                .ledger()
                .iter()
                .map(|entry| serde_json::to_string(entry).unwrap())
                .collect();
            (visited, ledger)
        };
        let expected = run(1, 0);
        for salt in 1..8 {
            let found = run(5, salt);
            assert_eq!(found.0, expected.0, "pages, limit {max_pages}, salt {salt}");
            assert_eq!(
                found.1, expected.1,
                "ledger, limit {max_pages}, salt {salt}"
            );
        }
    }
}

#[test]
fn stopping_lets_waiting_threads_go_and_keeps_the_rest_as_queued() {
    let pages = site(&[("/", &["/a", "/b"])]);
    let frontier = frontier(&["/"], 9, &[]);
    let job = frontier.next().unwrap();
    thread::scope(|scope| {
        let waiting = scope.spawn(|| frontier.next());
        thread::sleep(Duration::from_millis(20));
        frontier.stop();
        assert_eq!(waiting.join().unwrap(), None);
    });
    visit(&frontier, &pages, &job, &Mutex::default());
    assert_eq!(fates(&frontier), ["/ visited", "/a queued", "/b queued"]);
    assert_eq!(frontier.next(), None);
}

#[test]
fn without_following_exactly_the_seeds_are_visited() {
    let pages = site(&[("/", &["/a"]), ("/b", &[])]);
    let mut frontier = frontier(&["/", "/b", "/b#again"], 9, &[]);
    frontier.follow = Follow::Nothing;
    assert_eq!(
        crawl(&frontier, &pages, 2, 0),
        ["/", "/b"].map(|path| url(path).to_string())
    );
    assert_eq!(frontier.ledger().len(), 2);
}

#[test]
fn ending_a_job_twice_does_no_harm() {
    let frontier = frontier(&["/", "/b"], 9, &[]);
    let job = frontier.next().unwrap();
    let other = frontier.next().unwrap();
    frontier.done(&job, Ok(()));
    frontier.done(&job, Err("again".into()));
    assert_eq!(frontier.counts().in_flight, 1);
    frontier.done(&other, Ok(()));
    assert_eq!(frontier.next(), None);
    assert_eq!(fates(&frontier), ["/ visited", "/b visited"]);
}
