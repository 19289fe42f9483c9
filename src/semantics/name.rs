//! Accessible names and descriptions (accname 1.2 with HTML-AAM and SVG-AAM).

use crate::snapshot::{Node, NodeId};

use super::Semantics;
use super::naming::Naming;

/// How a piece of a name or description came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mechanism {
    /// `aria-labelledby`; the source node is the referenced element.
    AriaLabelledBy,
    /// `aria-label`.
    AriaLabel,
    /// A `label` element; the source node is that label.
    Label,
    /// `alt`.
    Alt,
    /// The `value` of a button.
    Value,
    /// What the browser writes on a button without text, in its own language.
    Default,
    /// The `legend` of a `fieldset`.
    Legend,
    /// The `caption` of a table.
    Caption,
    /// The `figcaption` of a figure.
    FigCaption,
    /// The `title` element of an SVG element, or of the document.
    TitleElement,
    /// The `desc` element of an SVG element.
    DescElement,
    /// The `label` attribute of `option`, `optgroup` or `track`.
    LabelAttribute,
    /// The `summary` attribute of a table.
    Summary,
    /// The text inside.
    Content,
    /// The `title` attribute.
    Title,
    /// `placeholder` or `aria-placeholder`.
    Placeholder,
    /// `aria-describedby`; the source node is the referenced element.
    AriaDescribedBy,
    /// `aria-description`.
    AriaDescription,
}

/// A piece of a name or description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameSource {
    /// How it came about.
    pub mechanism: Mechanism,
    /// The node it is taken from: the element itself, or what it refers to.
    pub node: NodeId,
    /// Its text.
    pub text: String,
}

/// An accessible name or description: a flat string and where it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// White space trimmed and collapsed. Empty if there is none.
    pub text: String,
    /// The pieces in order; none if the text is empty.
    pub sources: Vec<NameSource>,
}

impl Name {
    /// True without text.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The first source's mechanism.
    pub fn mechanism(&self) -> Option<Mechanism> {
        self.sources.first().map(|source| source.mechanism)
    }

    pub(super) fn from_sources(sources: Vec<NameSource>) -> Self {
        let kept: Vec<NameSource> = sources.into_iter().filter(|s| !s.text.is_empty()).collect();
        let texts: Vec<&str> = kept.iter().map(|source| source.text.as_str()).collect();
        Self {
            text: texts.join(" "),
            sources: kept,
        }
    }

    pub(super) fn one(mechanism: Mechanism, node: Node<'_>, text: &str) -> Self {
        let source = NameSource {
            mechanism,
            node: node.id(),
            text: collapse(text),
        };
        Self::from_sources(vec![source])
    }
}

/// Space, tab, line feed, form feed and carriage return runs become one space; ends are trimmed. The
/// no-break space stays, except at the ends, so that no name is made of white space alone.
pub(super) fn collapse(text: &str) -> String {
    let words: Vec<&str> = text
        .split([' ', '\t', '\n', '\r', '\u{c}'])
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ").trim().to_owned()
}

impl<'a> Semantics<'a> {
    /// The accessible name. Computed for any element, exposed or not; text nodes are named by
    /// their text, documents by their title.
    pub fn name(&self, node: Node<'a>) -> &Name {
        static EMPTY: Name = Name {
            text: String::new(),
            sources: Vec::new(),
        };
        let cell = self.names.get(node.id().index());
        cell.map_or(&EMPTY, |cell| {
            cell.get_or_init(|| Box::new(Naming::new(self, node).name(node)))
        })
    }

    /// True if the accessible name is not empty.
    pub fn has_name(&self, node: Node<'a>) -> bool {
        !self.name(node).is_empty()
    }

    /// The accessible description (accname 1.2 §4.2): `aria-describedby`, `aria-description`, then
    /// what the host language offers and the name has not used.
    pub fn description(&self, node: Node<'a>) -> &Name {
        static EMPTY: Name = Name {
            text: String::new(),
            sources: Vec::new(),
        };
        let cell = self.descriptions.get(node.id().index());
        cell.map_or(&EMPTY, |cell| {
            cell.get_or_init(|| Box::new(self.compute_description(node)))
        })
    }

    fn compute_description(&self, node: Node<'a>) -> Name {
        let mut naming = Naming::new(self, node);
        let referenced = naming.referenced(node, "aria-describedby", Mechanism::AriaDescribedBy);
        if !referenced.is_empty() {
            return referenced;
        }
        let own = Name::one(
            Mechanism::AriaDescription,
            node,
            node.attr("aria-description").unwrap_or(""),
        );
        if !own.is_empty() {
            return own;
        }
        self.native_description(node)
    }
}
