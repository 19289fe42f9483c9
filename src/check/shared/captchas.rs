//! Tests that are to tell people from programs (CAPTCHA), by what their code is called.

use std::collections::HashMap;
use std::sync::Arc;

use super::field_groups::FieldGroups;
use super::fields::input_type;
use super::flat;
use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

/// What shows the test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Captcha {
    /// A picture of the page itself.
    Picture,
    /// A service in a frame: what it offers is not seen from outside.
    Service,
}

/// Those of a page, each by the first element that shows it.
#[derive(Debug, Default)]
pub(crate) struct Captchas(HashMap<NodeId, Captcha>);

/// How far around a picture the code that calls it one may be.
const NEAR: usize = 3;
/// Services that ask nothing of people, or only tick a box.
const SILENT: &[&str] = &["invisible", "grecaptcha-badge", "friendly", "frc-captcha"];

impl Captchas {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// What the element shows, if it is the first of a test.
    pub(crate) fn get(&self, element: Node<'_>) -> Option<Captcha> {
        self.0.get(&element.id()).copied()
    }

    fn new(page: &Page<'_>) -> Self {
        let groups = FieldGroups::of(page);
        let mut first: HashMap<NodeId, (NodeId, Captcha)> = HashMap::new();
        for element in page.snapshot.elements() {
            let Some(captcha) = shown_by(element) else {
                continue;
            };
            let Some(part) = named_around(element).filter(|_| page.semantics.is_visible(element))
            else {
                continue;
            };
            // A picture of one in an article is none.
            if captcha == Captcha::Service || is_beside_field(&groups, element) {
                first.entry(part.id()).or_insert((element.id(), captcha));
            }
        }
        Self(first.into_values().collect())
    }
}

fn shown_by(element: Node<'_>) -> Option<Captcha> {
    let is_picture = element.is_any(&["img", "canvas", "object", "embed", "svg"])
        || (element.is("input") && input_type(element) == "image");
    if element.is("iframe") {
        Some(Captcha::Service)
    } else {
        is_picture.then_some(Captcha::Picture)
    }
}

/// The outermost of the elements near that is called a test of this kind. None if one of them says that it
/// asks nothing.
fn named_around(element: Node<'_>) -> Option<Node<'_>> {
    let near = std::iter::once(element).chain(flat::around(element).take(NEAR));
    let near: Vec<(Node<'_>, String)> = near
        .filter(|it| !it.is_any(&["body", "html", "main"]))
        .map(|it| (it, names(it)))
        .collect();
    let is_silent = |names: &str| SILENT.iter().any(|word| names.contains(word));
    if near.iter().any(|(_, names)| is_silent(names)) {
        return None;
    }
    let mut named = near
        .iter()
        .rev()
        .filter(|(_, names)| names.contains("captcha"));
    named.next().map(|(element, _)| *element)
}

/// What the code calls the element, in lower case.
fn names(element: Node<'_>) -> String {
    const ATTRIBUTES: &[&str] = &[
        "id",
        "class",
        "name",
        "src",
        "data",
        "alt",
        "title",
        "data-size",
    ];
    let values = ATTRIBUTES.iter().filter_map(|name| element.attr(name));
    // Addresses may hold whole pictures.
    let starts = values.map(|value| value.chars().take(300).collect::<String>());
    starts.collect::<Vec<_>>().join(" ").to_lowercase()
}

fn is_beside_field(groups: &FieldGroups, element: Node<'_>) -> bool {
    flat::around(element)
        .take(NEAR + 1)
        .any(|outer| groups.count(outer) > 0)
}
