//! A crawl of real pages over a real connection: server, client, robots.txt, frontier and links
//! together, without a browser.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use evenhand::crawl::{
    AddressPolicy, Arrival, Evidence, FetchError, Fetcher, Follow, Frontier, FrontierOptions, Gate,
    Job, LocaleFinder, LocatedPage, PageLinks, RobotsBook, Scope, from_html, locale_sets,
};
use evenhand::locale::Locale;
use evenhand::serve::Server;
use evenhand::target::{Seeds, Target};
use url::Url;

const MAX_BYTES: usize = 1024 * 1024;

fn write(root: &Path, name: &str, text: &str) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn fetcher(seeds: &Seeds) -> Fetcher {
    Fetcher::new(
        AddressPolicy::new(seeds.own_hosts.iter().cloned()),
        Duration::from_secs(5),
    )
}

/// What a crawl without a browser finds: the pages that are their own, by URL.
fn crawl(frontier: &Frontier, fetcher: &Fetcher) -> BTreeMap<Url, PageLinks> {
    let pages = Mutex::new(BTreeMap::new());
    let visit = |job: &Job| -> Result<(), String> {
        let document = fetcher
            .get(&job.url, MAX_BYTES)
            .map_err(|error| error.to_string())?;
        if document.status != 200 {
            return Err(format!("status {}", document.status));
        }
        let links = from_html(&document.url, &String::from_utf8_lossy(&document.body));
        if frontier.arrived(job, &document.url, &links) == Arrival::Fresh {
            pages.lock().unwrap().insert(document.url, links);
        }
        Ok(())
    };
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Some(job) = frontier.next() {
                    let outcome = visit(&job);
                    frontier.done(&job, outcome);
                }
            });
        }
    });
    pages.into_inner().unwrap()
}

/// Path and query of every URL met, with what became of it.
fn ledger(frontier: &Frontier) -> Vec<String> {
    let line = |entry: evenhand::crawl::LedgerEntry| {
        let fate = serde_json::to_value(&entry.fate).unwrap();
        format!(
            "{} {}",
            &entry.url[url::Position::BeforePath..],
            fate.as_str().unwrap()
        )
    };
    frontier.ledger().into_iter().map(line).collect()
}

/// Two locales, robots.txt, redirects, wrong canonical links, a missing page, and folders that lead
/// one deeper without end.
fn write_difficult_site(root: &Path) {
    write(
        root,
        "robots.txt",
        "User-agent: *\nDisallow: /private/\nAllow: /private/open.html\n",
    );
    let menu = r#"<a href="/en/">en</a> <a href="/fr/">fr</a>"#;
    write(
        root,
        "index.html",
        &format!(r##"<html lang="en">{menu} <a href="/fr">bare</a> <a href="#x">x</a>"##),
    );
    write(
        root,
        "en/index.html",
        &format!(
            r#"<html lang="en">{menu}<a href="about?utm_source=menu">a</a><a href="about.html">b</a><a href="/private/x.html">p</a>
            <a href="/private/open.html">o</a><a href="form.pdf">f</a><a href="missing.html">m</a><a href="http://169.254.169.254/latest">evil</a>
            <a href="sub/">loop</a>"#
        ),
    );
    write(
        root,
        "fr/index.html",
        &format!(r#"<html lang="fr">{menu}<a href="about.html">a</a>"#),
    );
    write(
        root,
        "en/about.html",
        r#"<html lang="en"><link rel="canonical" href="/en/about.html">"#,
    );
    write(
        root,
        "fr/about.html",
        r#"<html lang="en"><link rel="canonical" href="/en/about.html">"#,
    );
    write(root, "private/x.html", "x");
    write(root, "private/open.html", "x");
    let mut path = "en/".to_owned();
    for name in ["sub", "er"].iter().cycle().take(12) {
        path.push_str(name);
        path.push('/');
        write(
            root,
            &format!("{path}index.html"),
            r#"<html lang="en"><a href="sub/">s</a><a href="er/">e</a>"#,
        );
    }
}

#[test]
fn a_site_is_crawled_from_its_home_page() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write_difficult_site(root);
    let server = Server::start(root).unwrap();
    let target = Target::parse(server.base_url().as_str()).unwrap();
    let nowhere = Fetcher::new(AddressPolicy::default(), Duration::from_secs(1));
    let seeds = target.seeds(&nowhere, None).unwrap();
    let fetcher = fetcher(&seeds);
    let gate = Gate::new(Scope::new(&seeds, vec![], vec![]), &seeds)
        .with_robots(RobotsBook::new(fetcher.clone()));
    let frontier = Frontier::new(
        &seeds,
        gate,
        FrontierOptions {
            max_pages: 100,
            follow: Follow::Links,
        },
    );
    let pages = crawl(&frontier, &fetcher);

    let ledger = ledger(&frontier);
    for line in [
        "/ visited",
        "/fr skipped: redirects to URL/fr/",
        "/fr/ visited",
        "/en/about skipped: redirects to URL/en/about.html",
        "/en/about.html visited",
        // Its canonical link names the other language: it is checked all the same.
        "/fr/about.html visited",
        "/private/x.html skipped: forbidden by robots.txt: Disallow: /private/",
        "/private/open.html visited",
        "/en/form.pdf skipped: a .pdf file, not a page",
        "/en/missing.html incomplete: status 404",
        "/latest skipped: on another site",
        "/en/sub/er/sub/er/ visited",
        "/en/sub/er/sub/er/sub/er/ skipped: path segments that repeat themselves",
    ] {
        let line = line.replace("URL/", server.base_url().as_str());
        assert!(
            ledger.contains(&line),
            "no {line:?} in\n{}",
            ledger.join("\n")
        );
    }
    assert_eq!(
        pages
            .keys()
            .filter(|url| url.path().contains("about"))
            .count(),
        2
    );
}

#[test]
fn a_folder_is_all_its_pages_with_their_locales_and_sets() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for locale in ["en-US", "fr-FR", "zh-CN", "zh-TW", "de-DE"] {
        for page in ["index.html", "guide/one.html"] {
            write(
                root,
                &format!("{locale}/{page}"),
                &format!(
                    "<html lang=\"{}\"><a href=\"../de-DE/index.html\">x</a>",
                    &locale[..2]
                ),
            );
        }
    }
    write(root, "fr-FR/only.html", "<html lang=\"fr\">");
    let server = Server::start(root).unwrap();
    let target = Target::parse(&root.display().to_string()).unwrap();
    let nowhere = Fetcher::new(AddressPolicy::default(), Duration::from_secs(1));
    let seeds = target.seeds(&nowhere, Some(server.base_url())).unwrap();
    let configured = ["en-US", "fr", "zh-CN"]
        .map(|tag| Locale::parse(tag).unwrap())
        .to_vec();
    let finder =
        LocaleFinder::new(configured, vec![]).surveying(seeds.pages.iter().map(|seed| &seed.url));

    let gate = Gate::new(Scope::new(&seeds, vec![], vec![]), &seeds).with_locales(finder.clone());
    let frontier = Frontier::new(
        &seeds,
        gate,
        FrontierOptions {
            max_pages: 100,
            follow: if seeds.complete {
                Follow::Alternates
            } else {
                Follow::Links
            },
        },
    );
    let pages = crawl(&frontier, &fetcher(&seeds));
    assert_eq!(pages.len(), 7, "{:?}", ledger(&frontier));
    assert!(ledger(&frontier).contains(
        &"/zh-TW/index.html skipped: in the locale zh-TW, which was not asked for".into()
    ));

    let located = pages.iter().map(|(url, links)| {
        let evidence = Evidence {
            url,
            alternates: &[&links.alternates],
            html_lang: links.html_lang.as_deref(),
        };
        LocatedPage {
            url: url.clone(),
            locale: finder.decide(&evidence).locale.unwrap(),
            alternates: links.alternates.clone(),
        }
    });
    let sets = locale_sets(&located.collect::<Vec<_>>());
    let shown: Vec<_> = sets
        .iter()
        .map(|set| (set.key.as_str(), set.pages.len()))
        .collect();
    assert_eq!(
        shown,
        [
            ("/{locale}/guide/one.html", 3),
            ("/{locale}/index.html", 3),
            ("/{locale}/only.html", 1)
        ]
    );
    let one = sets[0].pages.values().next().unwrap();
    assert_eq!(
        seeds.file_of(one),
        Some(root.join("en-US/guide/one.html").as_path())
    );
}

/// Answers every connection with one text, for what a static server never says.
fn answering(text: impl Fn(&str) -> String + Send + 'static) -> Url {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}/", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = [0; 2048];
            let read = stream.read(&mut head).unwrap();
            let head = String::from_utf8_lossy(&head[..read]).into_owned();
            let path = head.split(' ').nth(1).unwrap_or("/").to_owned();
            let _ = stream.write_all(text(&path).as_bytes());
        }
    });
    Url::parse(&base).unwrap()
}

#[test]
fn hostile_servers_are_left() {
    let body = |text: &str| {
        format!(
            "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{text}",
            text.len()
        )
    };
    let base = answering(move |path| {
        match path {
        "/loop" => "HTTP/1.1 302 Found\r\nLocation: /loop\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".into(),
        "/metadata" => "HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".into(),
        "/name" => "HTTP/1.1 302 Found\r\nLocation: http://localhost:1/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".into(),
        "/file" => "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".into(),
        "/big" => body(&"x".repeat(3 * MAX_BYTES)),
        "/junk" => "no HTTP at all\r\n\r\n".into(),
        "/cut" => "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\nshort".into(),
        _ => body("fine"),
    }
    });
    let fetcher = Fetcher::new(
        AddressPolicy::new(["127.0.0.1".to_owned()]),
        Duration::from_secs(5),
    );
    let get = |path: &str| fetcher.get(&base.join(path).unwrap(), MAX_BYTES);
    assert_eq!(get("/x").unwrap().body, b"fine");
    assert!(matches!(get("/loop"), Err(FetchError::TooManyRedirects(_))));
    assert!(matches!(get("/metadata"), Err(FetchError::Address(_))));
    assert!(matches!(get("/name"), Err(FetchError::Address(_))));
    assert!(matches!(get("/file"), Err(FetchError::BadRedirect { .. })));
    assert!(matches!(get("/junk"), Err(FetchError::Transport { .. })));
    assert!(matches!(get("/cut"), Err(FetchError::Transport { .. })));
    let big = get("/big").unwrap();
    assert!(big.truncated && big.body.len() == MAX_BYTES);
    // The same server is out of reach where the user did not name it.
    let stranger = Fetcher::new(AddressPolicy::default(), Duration::from_secs(5));
    assert!(matches!(
        stranger.get(&base, MAX_BYTES),
        Err(FetchError::Address(_))
    ));
}

#[test]
fn a_server_that_says_nothing_costs_its_time_out() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
    let fetcher = Fetcher::new(
        AddressPolicy::new(["127.0.0.1".to_owned()]),
        Duration::from_millis(300),
    );
    let started = std::time::Instant::now();
    assert!(matches!(
        fetcher.get(&url, MAX_BYTES),
        Err(FetchError::Transport { .. })
    ));
    assert!(started.elapsed() < Duration::from_secs(3));
    drop(listener);
}

#[test]
fn without_robots_txt_from_a_broken_server_nothing_is_followed() {
    let base = answering(|path| {
        let (status, text) = if path == "/robots.txt" {
            ("503 Busy", "")
        } else {
            ("200 OK", "<a href=/next>next</a>")
        };
        format!(
            "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{text}",
            text.len()
        )
    });
    let nowhere = Fetcher::new(AddressPolicy::default(), Duration::from_secs(1));
    let seeds = Target::parse(base.as_str())
        .unwrap()
        .seeds(&nowhere, None)
        .unwrap();
    let fetcher = fetcher(&seeds);
    let gate = Gate::new(Scope::new(&seeds, vec![], vec![]), &seeds)
        .with_robots(RobotsBook::new(fetcher.clone()));
    let frontier = Frontier::new(
        &seeds,
        gate,
        FrontierOptions {
            max_pages: 9,
            follow: Follow::Links,
        },
    );
    assert_eq!(
        crawl(&frontier, &fetcher).len(),
        1,
        "the page that was asked for is visited all the same"
    );
    let ledger = ledger(&frontier);
    assert!(
        ledger[1].starts_with("/next skipped: forbidden by robots.txt")
            && ledger[1].contains("503"),
        "{ledger:?}"
    );
}
