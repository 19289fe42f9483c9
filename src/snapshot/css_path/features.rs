//! What tells elements apart, counted once per snapshot.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use cssparser::{serialize_identifier, serialize_string};

use super::super::{Node, NodeId, Snapshot};

/// Attributes whose values are the same in every language.
const ATTRIBUTES: &[&str] = &[
    "name",
    "type",
    "for",
    "role",
    "rel",
    "http-equiv",
    "property",
    "slot",
    "data-testid",
    "data-test",
    "data-l10n-id",
];
/// Longer values make no short selector.
const MAX_VALUE: usize = 50;
/// Classes looked at per element.
const MAX_CLASSES: usize = 6;

/// Where an element is to be told apart from others.
#[derive(Clone, Copy, Debug, Hash)]
pub(super) enum Place {
    /// The whole document or shadow tree of this root.
    Tree(NodeId),
    /// The children of this node.
    Children(NodeId),
}

/// How often each feature occurs in each place.
///
/// Only hashes are kept: features that fall on the same hash look more common than they are, which
/// costs a longer path but never an ambiguous one.
#[derive(Debug, Default)]
pub(in super::super) struct Features {
    counts: HashMap<u64, u32>,
}

impl Features {
    /// Counts the features of all elements.
    pub(in super::super) fn of(snapshot: &Snapshot) -> Self {
        let mut counts: HashMap<u64, u32> = HashMap::new();
        for element in snapshot.elements() {
            for place in places(element) {
                for feature in all(element) {
                    *counts.entry(key(place, element, feature)).or_default() += 1;
                }
            }
        }
        Self { counts }
    }

    /// The simplest selector that tells the element from all others in the place.
    pub(super) fn unique(&self, place: Place, element: Node<'_>) -> Option<String> {
        all(element)
            .find(|&feature| self.counts.get(&key(place, element, feature)) == Some(&1))
            .map(|feature| selector(element, feature))
    }
}

fn places(element: Node<'_>) -> impl Iterator<Item = Place> {
    let tree = Place::Tree(element.tree_root().id());
    let siblings = element.parent().map(|parent| Place::Children(parent.id()));
    std::iter::once(tree).chain(siblings)
}

/// Something a selector can ask for, beside the element's name.
#[derive(Clone, Copy, Debug)]
enum Feature<'a> {
    Name,
    Attribute(&'static str, &'a str),
    Class(&'a str),
}

/// An element's features, the most telling first.
fn all(element: Node<'_>) -> impl Iterator<Item = Feature<'_>> {
    let attributes = ATTRIBUTES.iter().filter_map(move |&name| {
        let value = element
            .attr(name)
            .filter(|value| value.len() <= MAX_VALUE)?;
        Some(Feature::Attribute(name, value))
    });
    let classes = element.attr("class").unwrap_or("").split_ascii_whitespace();
    let stable = classes
        .filter(|class| !looks_generated(class))
        .take(MAX_CLASSES)
        .map(Feature::Class);
    std::iter::once(Feature::Name)
        .chain(attributes)
        .chain(stable)
}

/// Letter case is left out: names and some values compare without it, classes do in old documents.
fn key(place: Place, element: Node<'_>, feature: Feature<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    place.hash(&mut hasher);
    let mut lower = |text: &str| {
        for byte in text.bytes() {
            byte.to_ascii_lowercase().hash(&mut hasher);
        }
        0xff_u8.hash(&mut hasher);
    };
    lower(element.name());
    match feature {
        Feature::Name => lower(""),
        Feature::Attribute(name, value) => {
            lower(name);
            lower(value);
        }
        Feature::Class(class) => {
            lower(".");
            lower(class);
        }
    }
    hasher.finish()
}

fn selector(element: Node<'_>, feature: Feature<'_>) -> String {
    let name = identifier(element.name());
    match feature {
        Feature::Name => name,
        Feature::Class(class) => format!("{name}.{}", identifier(class)),
        Feature::Attribute(attribute, value) => {
            let mut quoted = String::new();
            // Writing to a string cannot fail.
            let _ = serialize_string(value, &mut quoted);
            format!("{name}[{attribute}={quoted}]")
        }
    }
}

/// A CSS identifier, escaped as CSSOM says.
pub(super) fn identifier(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    // Writing to a string cannot fail.
    let _ = serialize_identifier(text, &mut escaped);
    escaped
}

/// True for classes that build tools make up, and that change with the next build.
fn looks_generated(class: &str) -> bool {
    const PREFIXES: &[&str] = &[
        "css-", "sc-", "jsx-", "svelte-", "emotion-", "ng-", "_ng", "ember",
    ];
    class.len() > 40
        || PREFIXES.iter().any(|prefix| class.starts_with(prefix))
        || class.split(['-', '_']).any(is_random)
}

/// True for parts such as `1q2w3e` or `3xY2z`: letters and digits mixed, and not just a number at the end.
fn is_random(part: &str) -> bool {
    let stem = part.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = part.bytes().filter(u8::is_ascii_digit).count();
    digits >= 4 || part.len() >= 4 && stem.bytes().any(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::looks_generated;

    #[test]
    fn build_tools_classes_are_told_from_peoples() {
        for made_up in [
            "css-1q2w3e",
            "sc-bdVaJa",
            "Button_root__3xY2z",
            "_1abc2",
            "ember123",
            "a12345",
            "jsx-77",
        ] {
            assert!(looks_generated(made_up), "{made_up}");
        }
        for written in [
            "btn",
            "btn-primary",
            "usa-nav__link",
            "col-sm-12",
            "h2",
            "w-100",
            "mt-3",
            "navItem",
            "is-2x",
            "grid12",
        ] {
            assert!(!looks_generated(written), "{written}");
        }
    }
}
