//! One computation of a name: the steps of accname 1.2 §4.3.

use std::collections::HashSet;

use crate::snapshot::{Node, NodeId, NodeKind, Property, Pseudo};

use super::Semantics;
use super::content::Budget;
use super::css;
use super::name::{Mechanism, Name, NameSource, collapse};
use super::role::Role;
use super::role_info::NameFrom;
use super::state::State;

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
    /// Labels that have been read, as part of what is inside or for the name of a control there.
    pub(super) labels_read: HashSet<NodeId>,
    /// Elements referred to by id whose text is part of the name already.
    pub(super) said: HashSet<NodeId>,
    pub(super) budget: Budget,
}

impl<'s, 'a> Naming<'s, 'a> {
    pub(super) fn new(semantics: &'s Semantics<'a>, node: Node<'a>) -> Self {
        Self {
            semantics,
            root: node.id(),
            entered: HashSet::from([node.id()]),
            labels_read: HashSet::new(),
            said: HashSet::new(),
            budget: Budget::default(),
        }
    }

    pub(super) fn name(&mut self, node: Node<'a>) -> Name {
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
            self.said.insert(target.id());
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
        if self.semantics.base_role(target) == Role::NotMapped {
            // The `title` of a drawing or of the page, no part of the tree, says what it says.
            return target.text_content();
        }
        let inside: Vec<NodeId> = [target.id(), self.root]
            .into_iter()
            .filter(|id| self.entered.remove(id))
            .collect();
        let purpose = Purpose {
            referenced: true,
            in_hidden: self.semantics.is_hidden(target),
        };
        let stated = aria_label(target);
        // A field that refers to itself gives its label: what it holds is never part of its own name.
        let text = if target.id() == self.root && !stated.is_empty() {
            stated.text
        } else {
            self.alternative(target, purpose).text
        };
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
        let is_decoration = self.semantics.base_role(node) == Role::Presentation || has_alt(node);
        if collapse(&content).is_empty() && !tooltip.is_empty() && !is_decoration {
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
    /// their text, rows only in grids, and groups of shapes only where authors give them the role.
    fn is_named_by_content(&self, node: Node<'a>, role: Role) -> bool {
        match role {
            Role::Row => self.is_row_of_grid(node),
            Role::Term | Role::DocSubtitle => true,
            Role::Math => node.is_html(),
            Role::Comment => false,
            Role::GraphicsObject => self.explicit_role(node) == Some(role),
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

/// An `alt`, even an empty one, is the last word on an image (HTML-AAM §4.1.10).
fn has_alt(node: Node<'_>) -> bool {
    node.is("img") && node.has_attr("alt")
}

/// What names an element that nothing else does: a tooltip or a placeholder.
fn last_resort(node: Node<'_>, role: Role) -> Name {
    if !takes_tooltip(role) || has_alt(node) {
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
