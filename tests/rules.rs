//! Every rule on every page of `tests/rules/ID/`, in each engine.
//!
//! A file's name says what is expected: `pass-`, `fail-`, `inapplicable-` or `cant-`. In a `fail-`
//! page the failed elements are those marked `data-expect="fail"`, and no others. Pages that rest on
//! style sheets end in `.chrome.html`; pages a browser would leave end in `.static.html`.
//!
//! While working on a rule, `EVENHAND_RULES=image-alt,label` judges only the pages of these rules.

#![expect(
    clippy::expect_used,
    clippy::print_stderr,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot read its fixture fails"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use evenhand::check::{self, Contrast};
use evenhand::linked::{Library, Wants};
use evenhand::render::{Browser, ChromeTab, Fetched, LaunchOptions, Request, Source, fetch_file};
use evenhand::rule::{Messages, Mode, Needs, Outcome, Page, RuleResult, RuleSet, RuleSources};
use evenhand::run::look;
use evenhand::serve::Server;
use evenhand::snapshot::{Node, NodeId, Snapshot};
use evenhand::standards::Standards;

/// A page under `tests/rules/`.
struct Fixture {
    rule: String,
    path: PathBuf,
    expected: Outcome,
    engine: Option<&'static str>,
}

impl Fixture {
    fn all() -> Vec<Self> {
        let folder = folder();
        let mut paths: Vec<PathBuf> = entries(&folder)
            .iter()
            .flat_map(|rule| entries(rule))
            .filter(|path| path.is_file())
            .collect();
        paths.sort();
        assert!(
            paths.len() > 100,
            "fixtures are missing from {}",
            folder.display()
        );
        let asked = std::env::var("EVENHAND_RULES").unwrap_or_default();
        let fixtures = paths.into_iter().map(Self::read);
        fixtures.filter(|it| is_asked(&asked, &it.rule)).collect()
    }

    fn read(path: PathBuf) -> Self {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let expected = match file.split('-').next() {
            Some("pass") => Outcome::Passed,
            Some("fail") => Outcome::Failed,
            Some("inapplicable") => Outcome::Inapplicable,
            Some("cant") => Outcome::CantTell,
            _ => panic!("{}: no outcome begins its name", path.display()),
        };
        let engine = ["chrome", "static"]
            .into_iter()
            .find(|engine| file.ends_with(&format!(".{engine}.html")));
        let rule = path
            .parent()
            .unwrap()
            .file_name()
            .unwrap()
            .to_string_lossy()
            .into_owned();
        Self {
            rule,
            path,
            expected,
            engine,
        }
    }

    fn is_for(&self, engine: &str) -> bool {
        self.engine.is_none_or(|only| only == engine)
    }

    /// What is wrong with the rule's result on this page, if anything is.
    fn complaint(&self, rules: &RuleSet, snapshot: &Snapshot) -> Option<String> {
        let page = Page::new(snapshot, None);
        let results = rules.run(&page);
        let Some(result) = results.iter().find(|result| result.rule.id() == self.rule) else {
            return Some(format!("{}: there is no such rule", self.rule));
        };
        let found = result.outcome();
        let name = format!(
            "{}/{}",
            self.rule,
            self.path.file_name().unwrap().to_string_lossy()
        );
        if result.rule.descriptor.needs > Needs::Dom && !snapshot.has_layout() {
            let is_careful = matches!(found, Outcome::CantTell | Outcome::Inapplicable);
            return (!is_careful).then(|| format!("{name}: {} without layout", found.name()));
        }
        let wrong_outcome = found != self.expected;
        let (marked, failed) = (marked(snapshot), failed(result));
        let wrong_elements = self.expected == Outcome::Failed && marked != failed;
        (wrong_outcome || wrong_elements).then(|| {
            let describe = |ids: &BTreeSet<NodeId>| ids.iter().map(|id| tag(snapshot, *id)).collect::<Vec<_>>();
            format!(
                "{name}: {} where {} is expected\n    failed: {:?}\n    marked: {:?}\n    notes: {:?}",
                found.name(),
                self.expected.name(),
                describe(&failed),
                describe(&marked),
                result.judgements.iter().flat_map(|judgement| &judgement.notes).map(|n| &n.message).collect::<Vec<_>>(),
            )
        })
    }
}

/// True if the rule is in the comma list, or there is no list.
fn is_asked(list: &str, rule: &str) -> bool {
    list.is_empty() || list.split(',').any(|asked| asked == rule)
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect()
}

fn marked(snapshot: &Snapshot) -> BTreeSet<NodeId> {
    let marked = snapshot
        .elements()
        .filter(|element| element.attr("data-expect") == Some("fail"));
    marked.map(Node::id).collect()
}

fn failed(result: &RuleResult<'_>) -> BTreeSet<NodeId> {
    let failed = result
        .judgements
        .iter()
        .filter(|judgement| judgement.outcome == Outcome::Failed);
    failed.map(|judgement| judgement.node).collect()
}

fn tag(snapshot: &Snapshot, id: NodeId) -> String {
    let node = snapshot.node(id).unwrap();
    let attributes: Vec<String> = node
        .attrs()
        .map(|(name, value)| format!("{name}={value:?}"))
        .collect();
    format!("<{} {}>", node.name(), attributes.join(" "))
}

fn rule_set() -> RuleSet {
    let standards = Standards::load().expect("the standards tables load");
    let messages = Messages::load().expect("the messages load");
    RuleSet::load(check::SOURCES, &standards, &messages).unwrap_or_else(|error| panic!("{error}"))
}

fn assert_none(complaints: &[String]) {
    assert!(
        complaints.is_empty(),
        "{} pages are judged wrongly:\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}

#[test]
fn static_engine_judges_every_fixture_as_its_name_says() {
    let rules = rule_set();
    let complaints: Vec<String> = Fixture::all()
        .iter()
        .filter(|fixture| fixture.is_for("static"))
        .filter_map(|fixture| {
            let html = fs::read_to_string(&fixture.path).unwrap();
            let url = format!("http://localhost/{}/page.html", fixture.rule);
            let mut snapshot = Snapshot::from_html(&html, &url);
            library().look_up(&mut snapshot);
            fixture.complaint(&rules, &snapshot)
        })
        .collect();
    assert_none(&complaints);
}

/// Pages that fixtures link to are read from the folder, whatever server they are said to be on.
fn library() -> Library {
    let fetch = |request: &Request, _| {
        let path = folder().join(request.url.path().trim_start_matches('/'));
        let url = url::Url::from_file_path(path).expect("the folder's path is absolute");
        let file = fetch_file(&Request::new(url))?;
        Ok(Fetched {
            final_url: request.url.clone(),
            ..file
        })
    };
    Library::new(Wants::ALL, Box::new(fetch))
}

/// Tabs that judge fixtures at the same time.
const TABS: usize = 3;

#[test]
fn chrome_judges_every_fixture_as_its_name_says() {
    let Some(browser) = browser() else { return };
    let rules = rule_set();
    let server = Server::start(folder()).expect("a port on the loopback interface");
    let fixtures: Vec<Fixture> = Fixture::all()
        .into_iter()
        .filter(|fixture| fixture.is_for("chrome"))
        .collect();
    let next = AtomicUsize::new(0);
    let judge_some = || {
        let mut tab = browser.tab();
        let mut complaints = Vec::new();
        while let Some(fixture) = fixtures.get(next.fetch_add(1, Ordering::Relaxed)) {
            complaints.extend(judge_in_chrome(&mut tab, &server, fixture, &rules));
        }
        complaints
    };
    let mut complaints: Vec<String> = thread::scope(|scope| {
        let tabs: Vec<_> = (0..TABS).map(|_| scope.spawn(judge_some)).collect();
        tabs.into_iter()
            .flat_map(|tab| tab.join().expect("judging does not panic"))
            .collect()
    });
    complaints.sort();
    assert_none(&complaints);
}

/// Chrome, if it is there. A machine that only runs tests must have it.
fn browser() -> Option<Browser> {
    match Browser::launch(LaunchOptions::default()) {
        Ok(browser) => Some(browser),
        Err(error) if std::env::var("CI").is_ok_and(|value| value == "true") => panic!("{error}"),
        Err(error) => {
            eprintln!("SKIPPED, no fixture was judged in Chrome: {error}");
            None
        }
    }
}

fn judge_in_chrome(
    tab: &mut ChromeTab,
    server: &Server,
    fixture: &Fixture,
    rules: &RuleSet,
) -> Option<String> {
    let file = fixture.path.file_name().unwrap().to_string_lossy();
    let url = server
        .base_url()
        .join(&format!("{}/{file}", fixture.rule))
        .unwrap();
    let needs = rules.get(&fixture.rule).map(|rule| rule.descriptor.needs);
    let request = Request {
        deep: needs == Some(Needs::Interaction),
        ..Request::new(url)
    };
    match tab.capture(&request) {
        Ok(capture) => {
            let mut snapshot = Snapshot::from_capture(capture);
            library().look_up(&mut snapshot);
            let levels = [Contrast::Minimum, Contrast::Enhanced];
            look(tab, &Page::new(&snapshot, None), &levels).unwrap();
            fixture.complaint(rules, &snapshot)
        }
        Err(error) => Some(format!("{}/{file}: {error}", fixture.rule)),
    }
}

#[test]
fn every_rule_has_fixtures_on_both_sides_of_its_border() {
    let fixtures = Fixture::all();
    let asked = std::env::var("EVENHAND_RULES").unwrap_or_default();
    let of_pages = |rule: &&evenhand::rule::Rule| rule.selector.is_some();
    let rules = rule_set();
    for rule in rules
        .rules()
        .filter(of_pages)
        .filter(|rule| is_asked(&asked, rule.id()))
    {
        let count = |outcome| {
            let own = fixtures.iter().filter(|fixture| fixture.rule == rule.id());
            own.filter(|fixture| fixture.expected == outcome).count()
        };
        let id = rule.id();
        assert!(
            count(Outcome::Failed) + count(Outcome::CantTell) >= 3,
            "{id}: fewer than three pages that fail"
        );
        // What only a person finds good never passes by itself: pages without it are told from it.
        let never_passes = rule.descriptor.mode != Mode::Automatic && count(Outcome::Passed) == 0;
        let good = if never_passes {
            Outcome::Inapplicable
        } else {
            Outcome::Passed
        };
        assert!(count(good) >= 3, "{id}: fewer than three pages that pass");
    }
}

#[test]
fn each_rule_says_who_decides() {
    let fixtures = Fixture::all();
    let asked = std::env::var("EVENHAND_RULES").unwrap_or_default();
    for rule in rule_set().rules().filter(|rule| rule.selector.is_some()) {
        let id = rule.id();
        if !is_asked(&asked, id) {
            continue;
        }
        let has = |outcome| {
            let mut own = fixtures.iter().filter(|fixture| fixture.rule == id);
            own.any(|fixture| fixture.expected == outcome)
        };
        let mode = match (has(Outcome::Failed), has(Outcome::CantTell)) {
            (true, false) => Mode::Automatic,
            (true, true) => Mode::SemiAuto,
            (false, _) => Mode::Manual,
        };
        assert_eq!(
            rule.descriptor.mode, mode,
            "{id}: \"mode\" in its descriptor is not what its fixtures show"
        );
    }
}

/// Loads the built-in checks with one descriptor; gives the error's text.
fn error_of(file: &'static str, text: &'static str) -> String {
    let descriptors: &'static [(&'static str, &'static str)] = Box::leak(Box::new([(file, text)]));
    let sources = RuleSources {
        descriptors,
        ..check::SOURCES
    };
    let result = RuleSet::load(
        sources,
        &Standards::load().unwrap(),
        &Messages::load().unwrap(),
    );
    result.expect_err("the descriptor is broken").to_string()
}

const FILE: &str = "rules/accessibility/image-alt.json";

#[test]
fn a_descriptor_with_an_unknown_key_is_refused_with_its_place() {
    let text = "{\n  \"id\": \"image-alt\",\n  \"impact\": \"minor\",\n  \"colour\": 1\n}";
    let error = error_of(FILE, text);
    assert!(
        error.starts_with("rules/accessibility/image-alt.json:4:"),
        "{error}"
    );
    assert!(error.contains("colour"), "{error}");
}

#[test]
fn a_descriptor_that_is_not_json_is_refused() {
    for text in [
        "",
        "{",
        "[]",
        "{\"id\": \"image-alt\", \"impact\": \"fatal\", \"selector\": \"img\"}",
    ] {
        assert!(error_of(FILE, text).starts_with(FILE), "{text}");
    }
}

#[test]
fn a_descriptor_under_another_name_is_refused() {
    let text = r#"{"id": "image-alt", "impact": "minor", "selector": "img", "all": ["has-name"]}"#;
    assert!(error_of("rules/accessibility/images.json", text).contains("\"image-alt\""));
}

#[test]
fn unknown_checks_and_matchers_are_refused_by_name() {
    let check = r#"{"id": "image-alt", "impact": "minor", "selector": "img", "all": ["has-nose"]}"#;
    assert!(error_of(FILE, check).contains("\"has-nose\" is no check"));
    let matcher = r#"{"id": "image-alt", "impact": "minor", "selector": "img", "matches": ["hiden"], "all": ["has-name"]}"#;
    assert!(error_of(FILE, matcher).contains("\"hiden\" is no matcher"));
}

#[test]
fn requirements_outside_the_tables_are_refused() {
    for (key, id) in [
        ("criteria", "1.1.9"),
        ("criteria", "wcag111"),
        ("trustedTester", "7.a"),
        ("ictBaseline", "99.A"),
    ] {
        let text = format!(
            r#"{{"id": "image-alt", "impact": "minor", "selector": "img", "all": ["has-name"], "{key}": ["{id}"]}}"#
        );
        let error = error_of(FILE, Box::leak(text.into_boxed_str()));
        assert!(error.contains(id), "{error}");
    }
}

#[test]
fn a_rule_without_texts_is_refused() {
    let text = r#"{"id": "image-alto", "impact": "minor", "selector": "img", "all": ["has-name"]}"#;
    let error = error_of("rules/accessibility/image-alto.json", text);
    assert!(error.contains("image-alto.title"), "{error}");
}

#[test]
fn a_broken_selector_is_refused() {
    for selector in ["img[", "img >", "::marker-ish", "img,,a", "a:hovering"] {
        let text = format!(
            r#"{{"id": "image-alt", "impact": "minor", "selector": "{selector}", "all": ["has-name"]}}"#
        );
        let error = error_of(FILE, Box::leak(text.into_boxed_str()));
        assert!(error.contains("selector"), "{selector}: {error}");
    }
}

#[test]
fn a_rule_that_decides_nothing_is_refused() {
    let text = r#"{"id": "image-alt", "impact": "minor", "selector": "img"}"#;
    assert!(error_of(FILE, text).contains("decides nothing"));
}
