//! What tells elements apart, counted once per snapshot.

use std::collections::HashMap;

use cssparser::{serialize_identifier, serialize_string};

use super::super::{Node, Snapshot};

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

/// How an element is told from others, chosen once for every element of a snapshot.
#[derive(Debug, Default)]
pub(in super::super) struct Steps {
    /// By node id.
    steps: Vec<Step>,
}

/// What a selector for an element consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Its id, which no other element of its tree has.
    Id,
    /// The feature at this place of [`all`], which no other element of its tree has.
    InTree(usize),
    /// The feature at this place of [`all`], which no sibling has.
    AmongSiblings(usize),
    /// Its position among its siblings.
    Position,
}

impl Step {
    /// True if the step needs no others before it.
    pub(super) fn is_anchor(self) -> bool {
        matches!(self, Self::Id | Self::InTree(_))
    }

    /// The step as a selector for its element.
    pub(super) fn selector(self, element: Node<'_>) -> String {
        let name = || identifier(element.name());
        match self {
            Self::Id => format!("#{}", identifier(element.attr("id").unwrap_or_default())),
            Self::InTree(place) | Self::AmongSiblings(place) => all(element)
                .nth(place)
                .map_or_else(name, |feature| selector(element, feature)),
            Self::Position => format!("{}:nth-child({})", name(), element.element_position()),
        }
    }
}

impl Steps {
    /// Counts the features of all elements, in each tree and among each node's children, and
    /// chooses. Only hashes are kept: features that fall on the same hash look more common than
    /// they are, which costs a longer path but never an ambiguous one.
    pub(in super::super) fn of(snapshot: &Snapshot) -> Self {
        let mut counts: HashMap<u64, u32> = HashMap::new();
        for element in snapshot.elements() {
            for feature in all(element) {
                let hash = hash(element, feature);
                *counts.entry(in_tree(element, hash)).or_default() += 1;
                *counts.entry(among_siblings(element, hash)).or_default() += 1;
            }
        }
        let choose = |node: Node<'_>| {
            if node.is_element() {
                choose(&counts, node)
            } else {
                Step::Position
            }
        };
        Self {
            steps: snapshot.nodes().map(choose).collect(),
        }
    }

    /// The step for an element.
    pub(super) fn step(&self, element: Node<'_>) -> Step {
        self.steps
            .get(element.id().index())
            .copied()
            .unwrap_or(Step::Position)
    }
}

/// The id, else the simplest feature that is unique in the tree, else among siblings.
fn choose(counts: &HashMap<u64, u32>, element: Node<'_>) -> Step {
    let id = element.attr("id").filter(|id| !id.is_empty());
    if id.is_some_and(|id| element.all_by_id(id).nth(1).is_none()) {
        return Step::Id;
    }
    let unique = |key: &dyn Fn(u64) -> u64| {
        all(element).position(|feature| counts.get(&key(hash(element, feature))) == Some(&1))
    };
    let in_tree = || unique(&|hash| in_tree(element, hash)).map(Step::InTree);
    let among_siblings = || unique(&|hash| among_siblings(element, hash)).map(Step::AmongSiblings);
    in_tree().or_else(among_siblings).unwrap_or(Step::Position)
}

fn in_tree(element: Node<'_>, hash: u64) -> u64 {
    mix(mix(hash, 1), u64::from(element.tree_root().id().0))
}

fn among_siblings(element: Node<'_>, hash: u64) -> u64 {
    let parent = element
        .parent()
        .map_or(u64::MAX, |parent| u64::from(parent.id().0));
    mix(mix(hash, 2), parent)
}

/// A step of a hash after Fowler, Noll and Vo, over whole words, with the high bits folded in.
fn mix(hash: u64, word: u64) -> u64 {
    let next = (hash ^ word).wrapping_mul(0x0000_0100_0000_01b3);
    next ^ (next >> 29)
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
fn hash(element: Node<'_>, feature: Feature<'_>) -> u64 {
    let (attribute, value) = match feature {
        Feature::Name => ("", ""),
        Feature::Attribute(name, value) => (name, value),
        Feature::Class(class) => (".", class),
    };
    let parts = [element.name(), attribute, value];
    parts.iter().fold(0xcbf2_9ce4_8422_2325, |hash, part| {
        let bytes = part.bytes().map(|byte| byte.to_ascii_lowercase());
        mix(
            bytes.fold(hash, |hash, byte| mix(hash, u64::from(byte))),
            0x1ff,
        )
    })
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
