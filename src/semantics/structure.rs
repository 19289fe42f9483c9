//! Headings, languages, landmarks and simple states.

use crate::snapshot::{Node, NodeKind};

use super::Semantics;
use super::implicit::input_type;
use super::role::Role;

/// Whether something is checked, pressed or selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the values of aria-checked")]
pub enum Checked {
    False,
    True,
    Mixed,
}

impl<'a> Semantics<'a> {
    /// The level of a semantic heading, 1 or more: `aria-level`, else that of `h1` to `h6`, else 2.
    /// `None` for what is no heading.
    pub fn heading_level(&self, node: Node<'a>) -> Option<u32> {
        if self.role(node) != Role::Heading {
            return None;
        }
        let stated = node
            .attr("aria-level")
            .and_then(|level| level.trim().parse().ok());
        let native = || {
            let digit = node.is_html().then(|| node.name().strip_prefix('h'))??;
            digit.parse().ok()
        };
        Some(
            stated
                .filter(|&level| level >= 1)
                .or_else(native)
                .unwrap_or(2),
        )
    }

    /// The language tag that holds for a node: the nearest non-empty `lang` or `xml:lang` on it or a
    /// flat ancestor, through shadow roots and out of frames. Trimmed, otherwise as written.
    pub fn lang_of(&self, node: Node<'a>) -> Option<&'a str> {
        self.lang_element(node).and_then(own_lang)
    }

    /// The element that [`Semantics::lang_of`] reads from.
    pub fn lang_element(&self, node: Node<'a>) -> Option<Node<'a>> {
        let parent = |node: Node<'a>| node.flat_parent().or_else(|| node.parent());
        std::iter::successors(Some(node), |&node| parent(node))
            .find(|node| own_lang(*node).is_some())
    }

    /// The nearest landmark the node is in, or is.
    pub fn landmark_of(&self, node: Node<'a>) -> Option<Node<'a>> {
        std::iter::once(node)
            .chain(node.flat_ancestors())
            .filter(|ancestor| ancestor.is_element())
            .find(|ancestor| self.role(*ancestor).is_landmark())
    }

    /// The state of check boxes, radio buttons, switches and their like.
    pub fn checked(&self, node: Node<'a>) -> Option<Checked> {
        if node.is("input") && matches!(input_type(node).as_str(), "checkbox" | "radio") {
            return Some(if is_checked(node) {
                Checked::True
            } else {
                Checked::False
            });
        }
        match node.attr("aria-checked")?.trim() {
            "true" => Some(Checked::True),
            "false" => Some(Checked::False),
            "mixed" => Some(Checked::Mixed),
            _ => None,
        }
    }

    /// Whether what the node opens is open: `details`, else `aria-expanded`.
    pub fn expanded(&self, node: Node<'a>) -> Option<bool> {
        if super::implicit::is_summary_of_details(node) {
            return node.parent().map(|details| details.has_attr("open"));
        }
        match node.attr("aria-expanded")?.trim() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }
}

fn own_lang(node: Node<'_>) -> Option<&str> {
    if node.kind() != NodeKind::Element {
        return None;
    }
    let value = node.attr("lang").or_else(|| node.attr("xml:lang"))?.trim();
    (!value.is_empty()).then_some(value)
}

/// Checked now, or by its attribute where the state is not known.
pub(super) fn is_checked(node: Node<'_>) -> bool {
    node.control()
        .map_or_else(|| node.has_attr("checked"), |control| control.checked)
}

/// Selected now, or by its attributes where the state is not known.
pub(super) fn is_selected(option: Node<'_>) -> bool {
    if option.attr_is("aria-selected", "true") {
        return true;
    }
    option
        .control()
        .map_or_else(|| option.has_attr("selected"), |control| control.selected)
}
