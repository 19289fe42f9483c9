//! `junit.xml`: well-formed, with the elements, attributes and counts that junit-10.xsd allows and its readers use.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::Reader;
use quick_xml::events::Event;

use evenhand::finding::Run;

use super::formats::text;
use super::sample::{hostile, sample};

/// An element with its attributes, its text and its children.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    text: String,
    children: Vec<Element>,
}

impl Element {
    fn attribute(&self, name: &str) -> &str {
        self.attributes
            .get(name)
            .unwrap_or_else(|| panic!("{} has no {name}", self.name))
    }

    fn number(&self, name: &str) -> usize {
        self.attribute(name).parse().unwrap()
    }

    fn with(&self, child: &str) -> usize {
        self.children
            .iter()
            .filter(|case| case.children.iter().any(|it| it.name == child))
            .count()
    }
}

fn document(run: &Run) -> Element {
    let text = text(run, "junit", "junit.xml");
    let mut reader = Reader::from_str(&text);
    reader.config_mut().check_end_names = true;
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(element(&start)),
            Event::Empty(start) => open.last_mut().unwrap().children.push(element(&start)),
            Event::End(_) => {
                let done = open.pop().unwrap();
                open.last_mut().unwrap().children.push(done);
            }
            Event::Text(text) => open.last_mut().unwrap().text.push_str(&text),
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open.len(), 1, "an element is not closed");
    open.pop().unwrap().children.pop().unwrap()
}

fn element(start: &quick_xml::events::BytesStart<'_>) -> Element {
    let mut attributes = BTreeMap::new();
    for attribute in start.attributes().with_checks(true) {
        let attribute = attribute.unwrap();
        let key = attribute.key.as_ref().to_owned();
        let value = attribute.value.to_string();
        attributes.insert(key, value);
    }
    Element {
        name: start.name().as_ref().to_owned(),
        attributes,
        ..Element::default()
    }
}

/// What junit-10.xsd allows: attributes and children by element.
fn allowed(name: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match name {
        "testsuites" => (
            &["name", "time", "tests", "failures", "disabled", "errors"],
            &["testsuite"],
        ),
        "testsuite" => (
            &[
                "name",
                "tests",
                "failures",
                "errors",
                "group",
                "time",
                "skipped",
                "timestamp",
                "hostname",
                "id",
                "package",
                "file",
                "log",
                "url",
                "version",
            ],
            &[
                "testsuite",
                "properties",
                "testcase",
                "system-out",
                "system-err",
            ],
        ),
        "testcase" => (
            &["name", "time", "classname", "group"],
            &[
                "skipped",
                "error",
                "failure",
                "rerunFailure",
                "properties",
                "system-out",
                "system-err",
            ],
        ),
        "failure" | "error" | "skipped" => (&["type", "message"], &[]),
        "system-out" => (&[], &[]),
        other => panic!("{other} is no element of JUnit"),
    }
}

fn assert_valid(element: &Element) {
    let (attributes, children) = allowed(&element.name);
    for key in element.attributes.keys() {
        assert!(
            attributes.contains(&key.as_str()),
            "{key} of {}",
            element.name
        );
    }
    for child in &element.children {
        assert!(
            children.contains(&child.name.as_str()),
            "{} in {}",
            child.name,
            element.name
        );
        assert_valid(child);
    }
}

#[test]
fn it_is_valid_and_counts_what_it_holds() {
    for run in [sample(), hostile()] {
        let root = document(&run);
        assert_valid(&root);
        let sum = |name: &str| {
            root.children
                .iter()
                .map(|suite| suite.number(name))
                .sum::<usize>()
        };
        for name in ["tests", "failures", "errors"] {
            assert_eq!(root.number(name), sum(name), "{name}");
        }
        for suite in &root.children {
            assert_eq!(suite.number("tests"), suite.children.len());
            assert_eq!(suite.number("failures"), suite.with("failure"));
            assert_eq!(suite.number("errors"), suite.with("error"));
            assert_eq!(suite.number("skipped"), suite.with("skipped"));
        }
    }
}

#[test]
fn no_two_cases_have_the_same_name() {
    for run in [sample(), hostile()] {
        let root = document(&run);
        let mut names = BTreeSet::new();
        for case in root.children.iter().flat_map(|suite| &suite.children) {
            let name = (case.attribute("classname"), case.attribute("name"));
            assert!(names.insert(name), "{name:?} twice");
        }
    }
}

#[test]
fn failures_fail_questions_are_skipped_and_unchecked_pages_are_errors() {
    let root = document(&sample());
    let suites: Vec<&str> = root
        .children
        .iter()
        .map(|suite| suite.attribute("name"))
        .collect();
    assert_eq!(
        suites,
        ["evenhand en", "evenhand es", "evenhand fr", "evenhand zh"]
    );
    let french = &root.children[2];
    assert_eq!(
        (
            french.with("failure"),
            french.with("skipped"),
            french.with("error")
        ),
        (4, 1, 1)
    );
    let passed: Vec<&str> = french
        .children
        .iter()
        .filter(|case| case.children.is_empty())
        .map(|case| case.attribute("classname"))
        .collect();
    assert!(
        passed.is_empty(),
        "heading-order failed in French: {passed:?}"
    );
    let english = &root.children[0];
    let passed = english
        .children
        .iter()
        .filter(|case| case.children.is_empty())
        .count();
    assert_eq!(passed, 1, "heading-order passed in English");
}

#[test]
fn a_picture_is_attached_and_a_path_out_of_the_folder_is_not() {
    let attached = |run: &Run| {
        let root = document(run);
        let cases = root.children.iter().flat_map(|suite| &suite.children);
        let outs: Vec<String> = cases
            .flat_map(|case| &case.children)
            .filter(|it| it.name == "system-out")
            .map(|it| it.text.clone())
            .collect();
        outs
    };
    let outs = attached(&sample());
    assert_eq!(outs.len(), 1);
    assert!(
        outs[0].starts_with("[[ATTACHMENT|") && outs[0].ends_with("/evidence/next-es.png]]"),
        "{outs:?}"
    );
    assert!(attached(&hostile()).is_empty());
}
