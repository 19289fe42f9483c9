//! Our own reports, checked by our own rules in Chrome: in each language, on a desktop and 320 px wide.

use std::path::Path;

use evenhand::check::{Contrast, SOURCES};
use evenhand::locale::Locale;
use evenhand::render::{Browser, ChromeTab, LaunchOptions, Request, Source, Window};
use evenhand::rule::{Messages, Outcome, Page, Rule, RuleSet, UI_LOCALES};
use evenhand::run::look;
use evenhand::serve::Server;
use evenhand::snapshot::{Snapshot, outer_html};
use evenhand::standards::{Standard, Standards};

use super::sample::{judged, write};

/// Pages of a report that have something of everything.
const PAGES: [&str; 4] = [
    "index.html",
    "fr/index.html",
    "zh/strings.html",
    "fr/pages.html",
];
/// WCAG 2.2, 1.4.10 Reflow: 1280 CSS pixels at 400 %.
const NARROW: u32 = 320;

/// Chrome, if it is there. A machine that only runs tests must have it.
fn browser() -> Option<Browser> {
    match Browser::launch(LaunchOptions::default()) {
        Ok(browser) => Some(browser),
        Err(error) => {
            let required = std::env::var_os("EVENHAND_REQUIRE_CHROME").is_some();
            assert!(!required, "{error}");
            None
        }
    }
}

/// What WCAG 2.2 AA asks for, and best practices.
fn rules() -> RuleSet {
    let (standards, messages) = (Standards::load().unwrap(), Messages::load().unwrap());
    let counts = |rule: &Rule| {
        let own = &rule.descriptor;
        let asked = |id: &String| standards.counts(id, Standard::Wcag22aa);
        !own.advisory && (own.best_practice || own.criteria.iter().any(asked))
    };
    RuleSet::load(SOURCES, &standards, &messages)
        .unwrap()
        .filter(counts)
}

/// What is wrong with a page, or asked of it, at a width.
fn complaints(
    tab: &mut ChromeTab,
    server: &Server,
    path: &str,
    width: u32,
    rules: &RuleSet,
) -> Vec<String> {
    let url = server.base_url().join(path).unwrap();
    let window = Window {
        width,
        ..Window::default()
    };
    let capture = tab
        .capture(&Request {
            window,
            ..Request::new(url)
        })
        .unwrap();
    let snapshot = Snapshot::from_capture(capture);
    let locale = Locale::parse(path.split('/').next().unwrap()).unwrap();
    let page = Page::new(&snapshot, Some(&locale));
    look(tab, &page, &[Contrast::Minimum]).unwrap();
    let at = format!("{path} at {width} px");
    let mut found = Vec::new();
    let overflow = snapshot.page().page_size.0 - f64::from(width);
    if overflow > 0.5 {
        found.push(format!("{at}: {overflow} px too wide"));
    }
    for result in rules.run(&page) {
        let told = |it: &&evenhand::rule::Judgement| {
            matches!(it.outcome, Outcome::Failed | Outcome::CantTell)
        };
        found.extend(result.judgements.iter().filter(told).map(|it| {
            let html = snapshot.node(it.node).map(|node| outer_html(node, 120));
            let note = it.notes.first().map(|note| note.message.clone());
            format!(
                "{at}: {} {:?} {note:?} {html:?}",
                result.rule.id(),
                it.outcome
            )
        }));
    }
    found
}

#[test]
fn our_own_reports_pass_our_own_rules() {
    let Some(browser) = browser() else { return };
    let folder = tempfile::tempdir().unwrap();
    for lang in UI_LOCALES {
        report(folder.path(), lang);
    }
    let server = Server::start(folder.path()).unwrap();
    let (mut tab, rules) = (browser.tab(), rules());
    let mut found = Vec::new();
    for lang in UI_LOCALES {
        for page in PAGES {
            for width in [1_280, NARROW] {
                let path = format!("{lang}/{page}");
                found.extend(complaints(&mut tab, &server, &path, width, &rules));
            }
        }
    }
    assert!(
        found.is_empty(),
        "{} complaints:\n{}",
        found.len(),
        found.join("\n")
    );
}

fn report(folder: &Path, lang: &str) {
    write(&judged(), &[], "html", Some(lang), &folder.join(lang), 100);
}
