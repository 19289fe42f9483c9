//! What assistive technology gets.

use crate::snapshot::{Node, NodeKind, Property, Pseudo};

use super::Semantics;
use super::css::{Flow, flow};
use super::focus::{is_editing_host, overflows};
use super::implicit::input_type;
use super::name::Mechanism;
use super::role::Role;
use super::roles::explicit_roles;
use super::state::State;
use super::svg::is_drawing_part;

impl<'a> Semantics<'a> {
    /// Programmatically hidden (ACT): not displayed, `visibility` other than `visible`, or
    /// `aria-hidden=true` on it or a flat ancestor. Nodes outside the flat tree are hidden too.
    pub fn is_hidden(&self, node: Node<'a>) -> bool {
        !self.is_shown(node) || self.state(node).has(State::ARIA_HIDDEN)
    }

    /// Hidden by `aria-hidden=true` on it or a flat ancestor.
    pub fn is_aria_hidden(&self, node: Node<'a>) -> bool {
        self.state(node).has(State::ARIA_HIDDEN)
    }

    /// Inert (ACT): `inert` on it or a flat ancestor, or blocked by a modal dialog.
    pub fn is_inert(&self, node: Node<'a>) -> bool {
        self.state(node).has(State::INERT)
    }

    /// Displayed and visible by style: boxes may be empty or clipped. See [`Semantics::is_visible`].
    pub fn is_displayed(&self, node: Node<'a>) -> bool {
        self.is_shown(node)
    }

    /// Disabled (ACT): a disabled form control, or `aria-disabled=true` on it or an ancestor.
    pub fn is_disabled(&self, node: Node<'a>) -> bool {
        self.state(node).has(State::DISABLED)
            || std::iter::once(node)
                .chain(node.flat_ancestors())
                .any(|ancestor| ancestor.attr_is("aria-disabled", "true"))
    }

    /// Included in the accessibility tree (ACT): not hidden, not inert, and with a role other than
    /// `presentation`. Elements without meaning of their own (`div`) count; `script` and the like
    /// do not, nor does text of white space alone. Focusable elements below `aria-hidden` do not
    /// count, whatever browsers do.
    pub fn is_exposed(&self, node: Node<'a>) -> bool {
        if self.is_hidden(node) || self.is_inert(node) {
            return false;
        }
        match node.kind() {
            NodeKind::Document => true,
            NodeKind::Text => !is_blank(node) && !is_in_marker(node),
            NodeKind::Element => {
                !matches!(self.base_role(node), Role::Presentation | Role::NotMapped)
            }
            _ => false,
        }
    }

    /// True for nodes that are no node of their own in the tree assistive technology sees: hidden,
    /// presentational, or boxes without meaning, as Chrome decides it.
    pub fn is_ignored(&self, node: Node<'a>) -> bool {
        let cell = self.ignored.get(node.id().index());
        cell.is_none_or(|cell| *cell.get_or_init(|| self.compute_ignored(node)))
    }

    fn compute_ignored(&self, node: Node<'a>) -> bool {
        if !self.is_exposed(node) {
            return true;
        }
        match self.role(node) {
            Role::Text => self.is_said_by_its_parent(node),
            Role::Label => self.is_redundant_label(node),
            Role::RubyText => true,
            Role::Generic => !self.generic_matters(node),
            // These are told by their text: without any of their own they are ignored.
            Role::Paragraph | Role::Group if node.is_any(&["p", "address"]) => {
                !self.generic_matters(node)
            }
            Role::RowGroup if node.is("tbody") => {
                explicit_roles(node).next().is_none() && !stands_out(node)
            }
            Role::Document => node.is("html"),
            Role::Canvas => node.child_elements().next().is_none() && !stands_out(node),
            Role::GraphicsDocument | Role::Img if node.is_svg() => {
                let is_empty = || !node.child_elements().any(Node::is_rendered);
                !self.is_told_in_drawing(node) && (is_drawing_part(node) || is_empty())
            }
            _ => false,
        }
    }

    /// Text that is no node of its own: the reading aid of ruby text, the text of an option, and that
    /// of a label which only repeats the name of its check box.
    fn is_said_by_its_parent(&self, text: Node<'a>) -> bool {
        text.flat_parent()
            .is_some_and(|parent| match self.base_role(parent) {
                Role::RubyText => true,
                Role::Option => parent.is("option"),
                Role::Label => self.is_redundant_label(parent),
                _ => false,
            })
    }

    /// A label of a check box or radio button with nothing in it but text and that control: the
    /// control says it all.
    fn is_redundant_label(&self, label: Node<'a>) -> bool {
        let Some(control) = self.labelled_control(label) else {
            return false;
        };
        let checkable =
            control.is("input") && matches!(input_type(control).as_str(), "checkbox" | "radio");
        checkable
            && self.is_shown(control)
            && self.name(control).mechanism() == Some(Mechanism::Label)
            && label.child_elements().all(|child| child == control)
            && !label.attrs().any(|(name, _)| name.starts_with("aria-"))
    }

    /// A box without a role still stands for something if it can be operated, is described, named or
    /// referred to, or if text stands directly in it.
    fn generic_matters(&self, node: Node<'a>) -> bool {
        if is_drawing_part(node) {
            return self.is_told_in_drawing(node) || is_block_of_text(node);
        }
        let operated = self.is_focusable(node)
            || node.is_clickable()
            || is_editing_host(node, self.state(node));
        (operated && !node.is("body"))
            || stands_out(node)
            || explicit_roles(node).next().is_some()
            || node.is_any(&["section", "header", "footer", "thead", "tfoot"])
            || (node.is("a") && node.has_attr("name"))
            || is_telling_box(node)
    }
}

/// Named, described, or referred to.
fn stands_out(node: Node<'_>) -> bool {
    node.attrs().any(|(name, value)| {
        name.starts_with("aria-") || (matches!(name, "id" | "title") && !value.is_empty())
    })
}

/// A positioned or scrolled box, or one that text stands directly in.
fn is_telling_box(node: Node<'_>) -> bool {
    if flow(node) == Flow::Inline || node.is("span") {
        return false;
    }
    let positioned = !matches!(node.style(Property::Position), None | Some("" | "static"));
    positioned || overflows(node) || is_block_of_text(node)
}

fn is_block_of_text(node: Node<'_>) -> bool {
    is_block_container(node) && has_inline_content(node)
}

fn is_block_container(node: Node<'_>) -> bool {
    node.style(Property::Display).is_none_or(|display| {
        matches!(
            display,
            "block" | "inline-block" | "list-item" | "flow-root" | "table-cell" | "table-caption"
        )
    })
}

/// True if there is something in the box and none of it is a block of its own; what floats or is
/// positioned absolutely is neither.
fn has_inline_content(node: Node<'_>) -> bool {
    let mut found = false;
    let mut stack: Vec<Node<'_>> = node.flat_children().collect();
    while let Some(child) = stack.pop() {
        if !takes_part(child) {
            continue;
        }
        // `display: contents`, slots and shadow roots have no box: what is in them stands for them.
        if !child.is_text() && child.layout().is_none() && is_without_box(child) {
            stack.extend(child.flat_children());
            continue;
        }
        if !child.is_text() && flow(child) == Flow::Block && !is_out_of_flow(child) {
            return false;
        }
        found = true;
    }
    found
}

/// Whether a child is laid out at all; in static snapshots, whether it would be.
fn takes_part(child: Node<'_>) -> bool {
    if child.snapshot().has_layout() {
        return child.is_rendered() && !matches!(child.kind(), NodeKind::Pseudo(Pseudo::Marker));
    }
    match child.kind() {
        NodeKind::Text => !is_blank(child),
        NodeKind::Element => !super::css::is_display_none(child),
        NodeKind::ShadowRoot(_) => true,
        _ => false,
    }
}

fn is_without_box(node: Node<'_>) -> bool {
    node.snapshot().has_layout()
        || matches!(node.kind(), NodeKind::ShadowRoot(_))
        || node.is("slot")
}

fn is_out_of_flow(node: Node<'_>) -> bool {
    matches!(node.style(Property::Position), Some("absolute" | "fixed"))
        || !matches!(node.style(Property::Float), None | Some("" | "none"))
}

/// Text of white space alone. The no-break space is text.
fn is_blank(text: Node<'_>) -> bool {
    let value = if text.value().is_empty() {
        text.rendered_text().unwrap_or("")
    } else {
        text.value()
    };
    value.bytes().all(|byte| byte.is_ascii_whitespace())
}

fn is_in_marker(text: Node<'_>) -> bool {
    text.flat_parent()
        .is_some_and(|parent| matches!(parent.kind(), NodeKind::Pseudo(Pseudo::Marker)))
}
