//! Name from content (accname 1.2 §4.3.2 2F): what is inside, with spaces where boxes end.

use crate::snapshot::{Node, NodeKind, Pseudo};

use super::Semantics;
use super::css::{Flow, flow};
use super::naming::{Naming, Purpose};
use super::role::Role;

/// How much of a page one name may take in. Pages are hostile until shown otherwise: names that
/// contain each other, or nesting deeper than any stack, end here.
#[derive(Debug)]
pub(super) struct Budget {
    nodes: u32,
    depth: u32,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            nodes: 3_000,
            depth: 200,
        }
    }
}

impl<'a> Naming<'_, 'a> {
    /// The text of what is inside a node, generated content included.
    pub(super) fn content(&mut self, node: Node<'a>, purpose: Purpose) -> String {
        if self.budget.depth == 0 {
            return String::new();
        }
        self.budget.depth -= 1;
        let mut text = String::new();
        let semantics = self.semantics;
        for child in semantics.content_children(node) {
            if self.budget.nodes == 0 {
                break;
            }
            self.budget.nodes -= 1;
            if !self.is_nested_collection(node, child) {
                self.append(child, purpose, &mut text);
            }
        }
        self.budget.depth += 1;
        text
    }

    fn append(&mut self, child: Node<'a>, purpose: Purpose, text: &mut String) {
        // “Each node is consulted only once”: the label of a box beside it was its name already.
        if child.is("label") && !self.labels_read.insert(child.id()) {
            return;
        }
        let piece = self.alternative(child, purpose);
        let apart = piece.apart || self.stands_apart(child, purpose);
        let space = if apart { " " } else { "" };
        text.extend([space, &piece.text, space]);
    }

    /// True for what is set off by spaces: boxes, line breaks and controls.
    fn stands_apart(&self, child: Node<'a>, purpose: Purpose) -> bool {
        if child.is_text() || (self.semantics.is_hidden(child) && !purpose.in_hidden) {
            return false;
        }
        // Without boxes there are no lines that words could share.
        let boxless = child.snapshot().has_layout() && !child.is_rendered();
        boxless
            || child.is("br")
            || flow(child) != Flow::Inline
            || is_control(self.semantics.base_role(child))
    }
}

impl<'a> Naming<'_, 'a> {
    /// What opens below an item is not part of its name: the items in the group of a tree item, the
    /// menu of a menu item.
    fn is_nested_collection(&self, node: Node<'a>, child: Node<'a>) -> bool {
        let role = |node| self.semantics.base_role(node);
        match role(child) {
            Role::Group => role(node) == Role::TreeItem,
            Role::Menu => role(node).is_a(Role::MenuItem),
            _ => false,
        }
    }
}

/// What screen readers announce as a thing of its own within a line.
fn is_control(role: Role) -> bool {
    role.is_widget()
        && !matches!(
            role,
            Role::Link
                | Role::Option
                | Role::TreeItem
                | Role::GridCell
                | Role::Row
                | Role::ColumnHeader
                | Role::RowHeader
        )
        && !role.is_a(Role::Link)
}

impl<'a> Semantics<'a> {
    /// The flat-tree children a name is made from, then what `aria-owns` adds. Frames stay closed.
    fn content_children(&self, node: Node<'a>) -> impl Iterator<Item = Node<'a>> {
        let is_frame = node.content_document().is_some();
        node.flat_children()
            .filter(move |child| !is_frame && !is_marker(*child) && self.owner_of(*child).is_none())
            .chain(self.owned_elements(node))
    }
}

fn is_marker(node: Node<'_>) -> bool {
    use Pseudo::{Backdrop, Marker, Other};
    matches!(node.kind(), NodeKind::Pseudo(Marker | Backdrop | Other))
}
