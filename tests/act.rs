//! The rules on the official test cases of the W3C's ACT rules, in Chrome.
//!
//! The cases are not part of the project: they are read from `EVENHAND_ACT_DIR`, or from `../shared/act`
//! beside it. Where there are none, or no browser, the test says so and passes.
//!
//! While working on a rule, `EVENHAND_ACT_RULES=23a2a8,c487ae` judges only the cases of these ACT rules.
//!
//! A rule is consistent with an ACT rule if it fails each failed example and no other.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking; the table is its result"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use std::{env, fs, thread};

use evenhand::check::{self, Contrast};
use evenhand::crawl::{AddressPolicy, Fetcher};
use evenhand::linked::{Library, Wants};
use evenhand::render::{Browser, CaptureError, ChromeTab, Fetched, LaunchOptions, Request, Source};
use evenhand::rule::{Messages, Outcome, Page, RuleSet};
use evenhand::run::look;
use evenhand::serve::Server;
use evenhand::snapshot::Snapshot;
use evenhand::standards::{Consistency, Standards};
use serde::Deserialize;

/// Pages captured at the same time.
const TABS: usize = 3;

/// A line of `manifest.jsonl`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Case {
    rule_id: String,
    rule_name: String,
    title: String,
    path: String,
    expected: Outcome,
}

/// What evenhand said of a case.
#[derive(Clone, Debug)]
struct Answer {
    case: Case,
    /// `None` if the page could not be captured.
    outcome: Option<Outcome>,
    notes: Vec<String>,
}

impl Answer {
    /// An error: a failure where there is none, or none where there is one.
    fn is_wrong(&self) -> bool {
        match (self.case.expected, self.outcome) {
            (_, None | Some(Outcome::CantTell)) => false,
            (expected, Some(found)) => (expected == Outcome::Failed) != (found == Outcome::Failed),
        }
    }

    fn is_open(&self) -> bool {
        matches!(self.outcome, None | Some(Outcome::CantTell))
    }
}

fn cases_folder() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/act");
    let folder = env::var_os("EVENHAND_ACT_DIR").map_or_else(beside, PathBuf::from);
    folder.join("manifest.jsonl").is_file().then_some(folder)
}

fn read_cases(folder: &Path) -> Vec<Case> {
    let manifest =
        fs::read_to_string(folder.join("manifest.jsonl")).expect("the manifest can be read");
    let lines = manifest.lines().filter(|line| !line.trim().is_empty());
    let asked = env::var("EVENHAND_ACT_RULES").unwrap_or_default();
    let is_asked = |case: &Case| asked.is_empty() || asked.split(',').any(|id| id == case.rule_id);
    lines
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .filter(is_asked)
        .collect()
}

fn rule_set() -> RuleSet {
    let standards = Standards::load().expect("the standards tables load");
    let messages = Messages::load().expect("the messages load");
    let rules = RuleSet::load(check::SOURCES, &standards, &messages)
        .unwrap_or_else(|error| panic!("{error}"));
    rules.filter(|rule| rule.selector.is_some() && !rule.descriptor.act_rules.is_empty())
}

/// Judges one case: the weightiest outcome of the rules that implement its ACT rule.
fn answer(
    case: &Case,
    base: &url::Url,
    tab: &mut ChromeTab,
    rules: &RuleSet,
    library: &Library,
) -> Answer {
    let url = base
        .join(case.path.trim_start_matches('/'))
        .expect("a path");
    let request = Request {
        budget: Duration::from_secs(20),
        ..Request::new(url)
    };
    let capture = match tab.capture(&request) {
        Ok(capture) => capture,
        Err(error) => {
            // Drawings and plain XML are no pages: no rule applies to them.
            let outcome = error.is_skip().then_some(Outcome::Inapplicable);
            return Answer {
                case: case.clone(),
                outcome,
                notes: vec![error.to_string()],
            };
        }
    };
    let mut snapshot = Snapshot::from_capture(capture);
    library.look_up(&mut snapshot);
    let page = Page::new(&snapshot, None);
    let levels = [Contrast::Minimum, Contrast::Enhanced];
    look(tab, &page, &levels).expect("the page still shows");
    let results = rules.run(&page);
    let own = || {
        results
            .iter()
            .filter(|result| result.rule.descriptor.act_rules.contains(&case.rule_id))
    };
    let judgements = own().flat_map(|result| {
        result
            .judgements
            .iter()
            .map(|judgement| (result.rule.id(), judgement))
    });
    let notes = judgements
        .filter(|(_, judgement)| judgement.outcome >= Outcome::CantTell)
        .flat_map(|(id, judgement)| {
            judgement
                .notes
                .iter()
                .map(move |note| format!("{id}: {} {:?}", note.message, note.args))
        })
        .collect();
    let outcome = own()
        .map(evenhand::rule::RuleResult::outcome)
        .max()
        .unwrap_or_default();
    Answer {
        case: case.clone(),
        outcome: Some(outcome),
        notes,
    }
}

/// Pages that cases link to come from the same server.
fn library() -> Library {
    let fetcher = Fetcher::new(
        AddressPolicy::new(["127.0.0.1".to_owned()]),
        Duration::from_secs(10),
    );
    let fetch = move |request: &Request, max_bytes: usize| {
        let found = fetcher.get(&request.url, max_bytes);
        let found = found.map_err(|error| CaptureError::Unreachable(error.to_string()))?;
        Ok(Fetched {
            final_url: found.url,
            status: Some(found.status),
            content_type: found.content_type,
            body: found.body,
        })
    };
    Library::new(Wants::ALL, Box::new(fetch))
}

/// Judges the cases in a few tabs of one browser.
fn answers(cases: &[Case], base: &url::Url, browser: &Browser, rules: &RuleSet) -> Vec<Answer> {
    let (next, answers) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let library = library();
    thread::scope(|scope| {
        for _ in 0..TABS {
            scope.spawn(|| {
                let mut tab = browser.tab();
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let answer = answer(case, base, &mut tab, rules, &library);
                    answers.lock().expect("no thread panicked").push(answer);
                }
            });
        }
    });
    let mut answers = answers.into_inner().expect("no thread panicked");
    answers.sort_by(|a, b| (&a.case.rule_id, &a.case.path).cmp(&(&b.case.rule_id, &b.case.path)));
    answers
}

/// Prints a line per ACT rule, and below it what is wrong or open.
fn print_table(answers: &[Answer], rules: &RuleSet, untested: &BTreeMap<String, usize>) {
    let mut by_rule: BTreeMap<&str, Vec<&Answer>> = BTreeMap::new();
    for answer in answers {
        by_rule
            .entry(&answer.case.rule_id)
            .or_default()
            .push(answer);
    }
    let mut complete = 0;
    println!(
        "{:8} {:>7} {:>5} {:>8}  rules",
        "ACT rule", "correct", "wrong", "cantTell"
    );
    for (id, answers) in &by_rule {
        let wrong = answers.iter().filter(|answer| answer.is_wrong()).count();
        let open = answers.iter().filter(|answer| answer.is_open()).count();
        complete += usize::from(wrong + open == 0);
        let implements =
            |rule: &&evenhand::rule::Rule| rule.descriptor.act_rules.iter().any(|act| act == id);
        let names: Vec<&str> = rules
            .rules()
            .filter(implements)
            .map(evenhand::rule::Rule::id)
            .collect();
        let name = &answers[0].case.rule_name;
        println!(
            "{id:8} {:>7} {wrong:>5} {open:>8}  {} ({name})",
            answers.len() - wrong - open,
            names.join(", ")
        );
        for answer in answers
            .iter()
            .filter(|answer| answer.is_wrong() || answer.is_open())
        {
            let found = answer.outcome.map_or("not captured", Outcome::name);
            let mark = if answer.is_wrong() { "WRONG" } else { "open" };
            println!(
                "    {mark}: {} {} → {found} {}",
                answer.case.title,
                answer.case.path,
                answer.notes.join("; ")
            );
        }
    }
    let cases: usize = untested.values().sum();
    println!(
        "decided alone, every case correct: {complete} of {} ACT rules",
        by_rule.len()
    );
    println!(
        "untested: {cases} cases of {} ACT rules: {}",
        untested.len(),
        untested.keys().cloned().collect::<Vec<_>>().join(" ")
    );
}

/// What `evenhand rules --act` tells people is what was measured.
fn assert_table_holds(answers: &[Answer]) {
    let standards = Standards::load().expect("the standards tables load");
    let differing: Vec<String> = standards
        .act_rules
        .values()
        .filter_map(|act| {
            let mut own = answers
                .iter()
                .filter(|answer| answer.case.rule_id == act.id);
            let measured = match own.clone().count() {
                0 => Consistency::Untested,
                _ if own.any(Answer::is_open) => Consistency::Partial,
                _ => Consistency::Complete,
            };
            (measured != act.consistency).then(|| format!("{}: {measured:?}", act.id))
        })
        .collect();
    assert!(
        differing.is_empty(),
        "rules/standards/act-rules.json claims otherwise:\n{}",
        differing.join("\n")
    );
}

#[test]
fn rules_are_consistent_with_the_act_rules_they_implement() {
    let Some(folder) = cases_folder() else {
        println!("skipped: no ACT test cases. Name their folder in EVENHAND_ACT_DIR");
        return;
    };
    let browser = match Browser::launch(LaunchOptions::default()) {
        Ok(browser) => browser,
        Err(error) => {
            println!("skipped: {error}");
            return;
        }
    };
    let rules = rule_set();
    let known: BTreeSet<&str> = rules
        .rules()
        .flat_map(|rule| &rule.descriptor.act_rules)
        .map(String::as_str)
        .collect();
    let (cases, others): (Vec<Case>, Vec<Case>) = read_cases(&folder)
        .into_iter()
        .partition(|case| known.contains(case.rule_id.as_str()));
    let mut untested = BTreeMap::new();
    for case in others {
        *untested.entry(case.rule_id).or_insert(0) += 1;
    }
    let server = Server::start(folder.join("site")).expect("the cases can be served");
    let answers = answers(&cases, server.base_url(), &browser, &rules);
    print_table(&answers, &rules, &untested);
    let wrong: Vec<String> = answers
        .iter()
        .filter(|answer| answer.is_wrong())
        .map(|answer| {
            format!(
                "{} {}: {:?}",
                answer.case.rule_id, answer.case.title, answer.outcome
            )
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} cases are judged against their ACT rule:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    if env::var_os("EVENHAND_ACT_RULES").is_none() {
        assert_table_holds(&answers);
    }
    let captured = answers
        .iter()
        .filter(|answer| answer.outcome.is_some())
        .count();
    assert!(
        captured * 50 >= answers.len() * 49,
        "only {captured} of {} cases were captured",
        answers.len()
    );
}
