//! Accessible names and descriptions (accname 1.2 with HTML-AAM and SVG-AAM).

use std::collections::HashSet;

use crate::snapshot::{Node, NodeId, NodeKind};

use super::Semantics;
use super::content::Budget;
use super::css;
use super::role::Role;
use super::role_table::NameFrom;
use super::state::State;

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

    fn from_sources(sources: Vec<NameSource>) -> Self {
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

/// Why the text of a node is wanted.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Purpose {
    /// Within an `aria-labelledby` or `aria-describedby` traversal: references are not followed again.
    pub(super) referenced: bool,
    /// The start of the traversal is itself hidden: what hides it does not count below it.
    pub(super) in_hidden: bool,
}

/// One computation of a name.
pub(super) struct Naming<'s, 'a> {
    pub(super) semantics: &'s Semantics<'a>,
    /// The element that is being named.
    pub(super) root: NodeId,
    /// Elements in whose computation we are: none is entered twice.
    pub(super) entered: HashSet<NodeId>,
    pub(super) budget: Budget,
}

impl<'s, 'a> Naming<'s, 'a> {
    pub(super) fn new(semantics: &'s Semantics<'a>, node: Node<'a>) -> Self {
        Self {
            semantics,
            root: node.id(),
            entered: HashSet::from([node.id()]),
            budget: Budget::default(),
        }
    }

    fn name(&mut self, node: Node<'a>) -> Name {
        match node.kind() {
            NodeKind::Text => Name::one(Mechanism::Content, node, node.value()),
            NodeKind::Document => document_title(node),
            NodeKind::Element => self.element_name(node),
            _ => Name::default(),
        }
    }

    fn element_name(&mut self, node: Node<'a>) -> Name {
        let role = self.semantics.base_role(node);
        let steps: [fn(&mut Self, Node<'a>, Role) -> Name; 5] = [
            |naming, node, _| naming.referenced(node, "aria-labelledby", Mechanism::AriaLabelledBy),
            |_, node, _| aria_label(node),
            |naming, node, _| naming.native(node, Purpose::default()),
            |naming, node, role| naming.content_name(node, role),
            |_, node, role| last_resort(node, role),
        ];
        steps
            .into_iter()
            .map(|step| step(self, node, role))
            .find(|name| !name.is_empty())
            .unwrap_or_default()
    }

    /// The texts of the elements an attribute of ids points to, each once.
    pub(super) fn referenced(
        &mut self,
        node: Node<'a>,
        attribute: &str,
        mechanism: Mechanism,
    ) -> Name {
        let mut sources = Vec::new();
        for target in node.by_id_refs(attribute) {
            let text = collapse(&self.reference_text(target));
            sources.push(NameSource {
                mechanism,
                node: target.id(),
                text,
            });
        }
        Name::from_sources(sources)
    }

    /// The text of a referenced element. It may contain, or be, what we are in the middle of naming.
    fn reference_text(&mut self, target: Node<'a>) -> String {
        let inside: Vec<NodeId> = [target.id(), self.root]
            .into_iter()
            .filter(|id| self.entered.remove(id))
            .collect();
        let purpose = Purpose {
            referenced: true,
            in_hidden: self.semantics.is_hidden(target),
        };
        let text = self.alternative(target, purpose).text;
        self.entered.extend(inside);
        text
    }

    fn content_name(&mut self, node: Node<'a>, role: Role) -> Name {
        if self.semantics.is_named_by_content(node, role) {
            let text = self.content(node, Purpose::default());
            Name::one(Mechanism::Content, node, &text)
        } else {
            Name::default()
        }
    }

    /// The text of a node for the name of another: accname 1.2 §4.3.2, steps 2A to 2I.
    pub(super) fn alternative(&mut self, node: Node<'a>, purpose: Purpose) -> Piece {
        match node.kind() {
            NodeKind::Text => return Piece::inline(self.text(node, purpose)),
            NodeKind::Pseudo(_) => return generated_text(node),
            NodeKind::ShadowRoot(_) => return Piece::inline(self.content(node, purpose)),
            NodeKind::Element => {}
            _ => return Piece::default(),
        }
        if self.is_left_out(node, purpose) || !self.entered.insert(node.id()) {
            return Piece::default();
        }
        // What is invisible says nothing itself, but what is inside may be visible again.
        let piece = if self.semantics.is_shown(node) || purpose.in_hidden {
            self.element_alternative(node, purpose)
        } else {
            Piece::inline(self.content(node, purpose))
        };
        self.entered.remove(&node.id());
        piece
    }

    fn element_alternative(&mut self, node: Node<'a>, purpose: Purpose) -> Piece {
        if !purpose.referenced {
            let referenced = self.referenced(node, "aria-labelledby", Mechanism::AriaLabelledBy);
            if !referenced.is_empty() {
                return Piece::apart(referenced.text);
            }
        }
        if let Some(value) = self.embedded_value(node, purpose) {
            return Piece::apart(value);
        }
        let stated = [aria_label(node), self.native(node, purpose)];
        if let Some(name) = stated.into_iter().find(|name| !name.is_empty()) {
            return Piece::apart(name.text);
        }
        let content = self.content(node, purpose);
        let tooltip = tooltip(node);
        if collapse(&content).is_empty()
            && !tooltip.is_empty()
            && self.semantics.base_role(node) != Role::Presentation
        {
            return Piece::apart(tooltip.text);
        }
        Piece::inline(content)
    }

    fn text(&self, node: Node<'a>, purpose: Purpose) -> String {
        if self.is_left_out(node, purpose) {
            String::new()
        } else {
            node.value().to_owned()
        }
    }

    /// Hidden nodes are left out (2A), except below a hidden node that is referred to directly. So is
    /// the reading aid of ruby text, and whatever is no part of the tree at all.
    fn is_left_out(&self, node: Node<'a>, purpose: Purpose) -> bool {
        let never = match self.semantics.base_role(node) {
            Role::NotMapped => node.is_element() && !node.is_any(&["picture", "map"]),
            Role::RubyText => true,
            _ => false,
        };
        let semantics = self.semantics;
        let hidden = if node.is_element() {
            semantics.is_aria_hidden(node) || !semantics.state(node).has(State::DISPLAYED)
        } else {
            semantics.is_hidden(node)
        };
        never || (hidden && !purpose.in_hidden)
    }
}

impl<'a> Semantics<'a> {
    /// Whether the text inside names the element. As browsers do it, terms and formulas are named by
    /// their text, and rows only in grids.
    fn is_named_by_content(&self, node: Node<'a>, role: Role) -> bool {
        match role {
            Role::Row => self.is_row_of_grid(node),
            Role::Term | Role::DocSubtitle => true,
            Role::Math => node.is_html(),
            Role::Comment => false,
            _ => role.names_from_contents(),
        }
    }

    fn is_row_of_grid(&self, node: Node<'a>) -> bool {
        node.flat_ancestors()
            .map(|ancestor| self.base_role(ancestor))
            .find(|role| role.is_a(Role::Table))
            .is_some_and(|table| table.is_a(Role::Grid))
    }
}

/// A piece of text on its way into a name.
#[derive(Debug, Default)]
pub(super) struct Piece {
    pub(super) text: String,
    /// It was stated rather than written out: set off by spaces.
    pub(super) apart: bool,
}

impl Piece {
    fn inline(text: String) -> Self {
        Self { text, apart: false }
    }

    fn apart(text: String) -> Self {
        Self { text, apart: true }
    }
}

/// The text a `::before` or `::after` adds: the alternative after the slash, else what is laid out.
fn generated_text(node: Node<'_>) -> Piece {
    use crate::snapshot::{Property, Pseudo};
    if !matches!(
        node.kind(),
        NodeKind::Pseudo(Pseudo::Before | Pseudo::After)
    ) {
        return Piece::default();
    }
    if let Some(alternative) = node
        .style(Property::Content)
        .and_then(css::content_alternative)
    {
        return Piece::apart(alternative);
    }
    let texts = node.descendants().filter(|inner| inner.is_text());
    Piece::inline(
        texts
            .map(|text| text.rendered_text().unwrap_or(text.value()))
            .collect(),
    )
}

fn document_title(document: Node<'_>) -> Name {
    let title = document.descendants().find(|node| node.is("title"));
    title.map_or_else(Name::default, |title| {
        Name::one(Mechanism::TitleElement, title, &title.text_content())
    })
}

fn aria_label(node: Node<'_>) -> Name {
    Name::one(
        Mechanism::AriaLabel,
        node,
        node.attr("aria-label").unwrap_or(""),
    )
}

/// The `title` attribute, where nothing else names the element (2I).
fn tooltip(node: Node<'_>) -> Name {
    Name::one(Mechanism::Title, node, node.attr("title").unwrap_or(""))
}

/// What names an element that nothing else does: a tooltip or a placeholder.
fn last_resort(node: Node<'_>, role: Role) -> Name {
    // HTML-AAM: an empty `alt` is the last word on an image.
    if !takes_tooltip(role) || (node.is("img") && node.has_attr("alt")) {
        return Name::default();
    }
    let title = tooltip(node);
    if !title.is_empty() || !role.is_a(Role::TextBox) {
        return title;
    }
    let placeholder = node.attr("aria-placeholder").unwrap_or("");
    Name::one(Mechanism::Placeholder, node, placeholder)
}

/// A tooltip describes, and does not name, what has a role that must not be named (ARIA 1.3 adds
/// terms and times to those of 1.2). Labels and legends are named by it all the same.
fn takes_tooltip(role: Role) -> bool {
    let forbids = role.info().name_from == NameFrom::Prohibited;
    let more = matches!(role, Role::Definition | Role::Term | Role::Time);
    matches!(role, Role::Label | Role::Legend) || !(forbids || more)
}
