//! What assistive technology gets.

use crate::snapshot::{Node, NodeKind};

use super::Semantics;
use super::role::Role;
use super::state::State;

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
    /// do not. Focusable elements below `aria-hidden` do not count, whatever browsers do.
    pub fn is_exposed(&self, node: Node<'a>) -> bool {
        match node.kind() {
            NodeKind::Document => self.is_shown(node),
            NodeKind::Text => {
                !self.is_hidden(node) && !self.is_inert(node) && !node.value().trim().is_empty()
            }
            NodeKind::Element => {
                !self.is_hidden(node)
                    && !self.is_inert(node)
                    && !matches!(self.base_role(node), Role::Presentation | Role::NotMapped)
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
        !self.is_exposed(node)
            || (self.role(node) == Role::Generic && !self.is_meaningful_generic(node))
            || self.is_below_leaf(node)
    }

    /// A box without a role still stands for something if it can be operated or is described.
    fn is_meaningful_generic(&self, node: Node<'a>) -> bool {
        (self.is_focusable(node) && !node.is("body")) || super::roles::has_global_attribute(node)
    }

    /// Below a role whose children are presentational, text has no node of its own.
    fn is_below_leaf(&self, node: Node<'a>) -> bool {
        node.flat_ancestors()
            .take_while(|ancestor| ancestor.is_element())
            .any(|ancestor| self.base_role(ancestor) == Role::Img && ancestor.is_html())
    }
}
