//! Roles, names, exposure and focus of small pages, each near a border where a simpler computation errs.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod exposure;
mod names;
mod roles;
mod tree;

use evenhand::semantics::{Role, Semantics};
use evenhand::snapshot::{Node, Snapshot};

/// Parses a page and hands its meaning to the test.
fn page(body: &str, test: impl FnOnce(&Semantics<'_>)) {
    let html = format!("<!doctype html><html lang=en><title>t</title><body>{body}");
    let snapshot = Snapshot::from_html(&html, "https://example.org/");
    test(&Semantics::new(&snapshot));
}

/// The element with id `x`, wherever it is.
fn x<'a>(semantics: &Semantics<'a>) -> Node<'a> {
    by_id(semantics, "x")
}

fn by_id<'a>(semantics: &Semantics<'a>, id: &str) -> Node<'a> {
    let mut elements = semantics.snapshot().elements();
    elements
        .find(|element| element.attr("id") == Some(id))
        .unwrap_or_else(|| panic!("no element with id {id}"))
}

fn role(body: &str) -> Role {
    let mut found = None;
    page(body, |s| found = Some(s.role(x(s))));
    found.unwrap()
}

fn name(body: &str) -> String {
    let mut found = None;
    page(body, |s| found = Some(s.name(x(s)).text.clone()));
    found.unwrap()
}

/// Asserts the same thing of many pages and names the page that fails.
#[track_caller]
fn each<T: PartialEq + std::fmt::Debug>(of: impl Fn(&str) -> T, cases: &[(&str, T)]) {
    for (body, expected) in cases {
        assert_eq!(of(body), *expected, "{body}");
    }
}
