//! How long the rules take on one page of 20,000 elements, as captured in Chrome: all of them together,
//! each alone, and the ten slowest.
//!
//! `cargo bench --bench rules`. Needs a browser: rules that read layout do nothing without it.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark prints its result, and stops where it cannot run"
)]

use std::fmt::Write as _;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use divan::Bencher;
use evenhand::check;
use evenhand::render::{Browser, LaunchOptions, Request, Source as _};
use evenhand::rule::{Messages, Page, RuleSet};
use evenhand::serve::Server;
use evenhand::snapshot::Snapshot;
use evenhand::standards::Standards;

/// Elements of the page, about.
const ELEMENTS: usize = 20_000;
/// Runs of each rule for the list of the slowest.
const RUNS: usize = 5;

static PAGE: LazyLock<Snapshot> = LazyLock::new(capture);
static RULES: LazyLock<RuleSet> = LazyLock::new(|| {
    let (standards, messages) = (Standards::load().unwrap(), Messages::load().unwrap());
    let rules = RuleSet::load(check::SOURCES, &standards, &messages).unwrap();
    rules.filter(|rule| rule.selector.is_some())
});

fn main() {
    // One core: what a page costs, not how well it spreads.
    rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .build_global()
        .unwrap();
    divan::main();
    print_slowest();
}

/// Semantics and all rules.
#[divan::bench(sample_count = 10)]
fn all_rules(bencher: Bencher) {
    bencher.bench(|| RULES.run(&Page::new(&PAGE, None)).len());
}

/// What every rule rests on.
#[divan::bench(sample_count = 10)]
fn semantics(bencher: Bencher) {
    bencher.bench(|| Page::new(&PAGE, None).semantics.focus_order().len());
}

fn print_slowest() {
    let mut times: Vec<(Duration, &str)> = RULES
        .rules()
        .map(|rule| (time(rule.id()), rule.id()))
        .collect();
    times.sort();
    println!(
        "\nten slowest rules on a page of {} nodes, each alone (median of {RUNS}):",
        PAGE.len()
    );
    for (time, id) in times.iter().rev().take(10) {
        println!("  {:>8.1} ms  {id}", time.as_secs_f64() * 1000.0);
    }
}

/// A rule alone on a fresh page, names and shared values included.
fn time(id: &str) -> Duration {
    let (standards, messages) = (Standards::load().unwrap(), Messages::load().unwrap());
    let all = RuleSet::load(check::SOURCES, &standards, &messages).unwrap();
    let rule = all.filter(|rule| rule.id() == id);
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let page = Page::new(&PAGE, None);
            let start = Instant::now();
            divan::black_box(rule.run(&page));
            start.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}

fn capture() -> Snapshot {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), html()).unwrap();
    let server = Server::start(folder.path()).unwrap();
    let browser = Browser::launch(LaunchOptions::default()).unwrap();
    let mut request = Request::new(server.base_url().clone());
    request.budget = Duration::from_mins(2);
    let capture = browser.tab().capture(&request).unwrap();
    Snapshot::from_capture(capture)
}

/// Sections with what pages are made of: headings, text, links, lists, tables, forms, images, ARIA.
fn html() -> String {
    let mut html = String::from(
        "<!DOCTYPE html><html lang=en><head><title>Many services</title><style>\
         .card { background: #f0f0f0; color: #333; padding: 8px } .note { color: #777 }</style></head>\
         <body><header><nav aria-label=Main><a href=/>Home</a></nav></header><main><h1>Services</h1>",
    );
    // Each section has about 40 elements.
    for n in 0..ELEMENTS / 40 {
        let _ = write!(
            html,
            "<section aria-labelledby=s{n} class=card><h2 id=s{n}>Service {n}</h2>\
             <p>How to apply for service {n}. <a href=/service/{n}>Read about service {n}</a></p>\
             <ul><li>By post</li><li>By phone</li><li><a href=/office/{n}>In person</a></li></ul>\
             <table><caption>Fees {n}</caption><tr><th scope=col>Kind<th scope=col>Fee</tr>\
             <tr><td>First<td>10</tr><tr><td>Renewal<td>5</tr></table>\
             <form><label for=name{n}>Name</label><input id=name{n} autocomplete=name aria-describedby=hint{n}>\
             <span id=hint{n} class=note>As in your passport</span>\
             <fieldset><legend>Kind</legend><label><input type=radio name=k{n}> First</label>\
             <label><input type=radio name=k{n}> Renewal</label></fieldset>\
             <button type=submit>Apply {n}</button></form>\
             <div role=group aria-label=More><img src=data:, alt='Office {n}' width=20 height=20>\
             <span role=img aria-label=Open></span><div tabindex=0 role=button>Show</div></div></section>"
        );
    }
    html.push_str("</main><footer><p>Contact</p></footer></body></html>");
    html
}
