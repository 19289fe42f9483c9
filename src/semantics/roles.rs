//! Which role a node has: the author's, unless it gives way, else the host language's.

use crate::snapshot::{Node, NodeId, NodeKind};

use super::role::Role;
use super::state::State;
use super::{GlobalUse, Semantics, attribute};

impl<'a> Semantics<'a> {
    /// The explicit semantic role (ACT): the first token of the `role` attribute that is a role and
    /// not abstract. Roles of the ARIA 1.3 draft count: see [`super::RoleInfo::origin`].
    pub fn explicit_role(&self, node: Node<'a>) -> Option<Role> {
        explicit_roles(node).next()
    }

    /// The implicit semantic role (ACT): what HTML-AAM and SVG-AAM give the element in its place,
    /// whatever its `role` attribute says. `section`, `form` and `aside` depend on their name.
    pub fn implicit_role(&self, node: Node<'a>) -> Role {
        self.settle_named(node, self.implicit_base(node))
    }

    /// The semantic role: the explicit role, else the implicit one. Presentational roles give way on
    /// elements that are focusable or carry global `aria-*` attributes, and spread to the parts of
    /// lists and tables. What parents with presentational children hide is not applied here: see
    /// [`Semantics::is_ignored`].
    pub fn role(&self, node: Node<'a>) -> Role {
        let base = self.base_role(node);
        match base {
            Role::Region | Role::Form if explicit_roles(node).any(|role| role == base) => {
                if self.has_name(node) {
                    base
                } else {
                    self.without_unnamed_landmark(node, base)
                }
            }
            _ => self.settle_named(node, base),
        }
    }

    /// True if the element is marked as decorative (ACT).
    pub fn is_marked_decorative(&self, node: Node<'a>) -> bool {
        match self.explicit_role(node) {
            Some(role) => role == Role::Presentation,
            None => node.is("img") && node.attr("alt") == Some(""),
        }
    }

    /// Roles that ask for a name give way where there is none (HTML-AAM, ARIA 1.3 §5.4).
    fn settle_named(&self, node: Node<'a>, base: Role) -> Role {
        let gives_way = match base {
            Role::Region => node.is("section"),
            Role::Complementary => node.is("aside") && is_in_sectioning(node),
            Role::GraphicsObject | Role::GraphicsSymbol => {
                node.is_svg() && !self.is_told_in_drawing(node)
            }
            _ => false,
        };
        if gives_way && !self.has_name(node) {
            Role::Generic
        } else {
            base
        }
    }

    /// The next role after a `region` or `form` without a name.
    fn without_unnamed_landmark(&self, node: Node<'a>, unnamed: Role) -> Role {
        explicit_roles(node)
            .skip_while(|&role| role != unnamed)
            .find(|role| !matches!(role, Role::Region | Role::Form))
            .unwrap_or_else(|| self.settle_named(node, self.implicit_base(node)))
    }

    /// Fills in the base role of every node: those of the flat tree first, parents before children.
    pub(super) fn settle_roles(&mut self, order: &[NodeId]) {
        let snapshot = self.snapshot;
        let outside = snapshot
            .nodes()
            .filter(|node| !self.state(*node).has(State::DISPLAYED));
        let rest: Vec<NodeId> = outside.map(Node::id).collect();
        let mut done = vec![false; snapshot.len()];
        for node in order
            .iter()
            .chain(&rest)
            .filter_map(|&id| snapshot.node(id))
        {
            let position = node.id().index();
            if done.get(position).copied().unwrap_or(true) {
                continue;
            }
            let role = self.compute_base_role(node);
            if let (Some(entry), Some(mark)) =
                (self.roles.get_mut(position), done.get_mut(position))
            {
                (*entry, *mark) = (role, true);
            }
        }
    }

    fn compute_base_role(&self, node: Node<'a>) -> Role {
        match node.kind() {
            NodeKind::Document => Role::RootDocument,
            NodeKind::Text => Role::Text,
            NodeKind::Element => self.element_base_role(node),
            NodeKind::Pseudo(_) | NodeKind::ShadowRoot(_) => Role::Generic,
            NodeKind::Doctype | NodeKind::Comment => Role::NotMapped,
        }
    }

    fn element_base_role(&self, node: Node<'a>) -> Role {
        let explicit = explicit_roles(node)
            .find(|&role| role != Role::Presentation || !self.resolves_presentation(node));
        explicit.unwrap_or_else(|| match self.implicit_base(node) {
            Role::Presentation if self.resolves_empty_alt(node) => Role::Img,
            implicit => self.as_part_of_its_owner(node, implicit),
        })
    }

    /// Presentational roles conflict resolution (ARIA 1.2 §4.6): focusable elements and those with
    /// global attributes, empty ones included, keep their meaning.
    fn resolves_presentation(&self, node: Node<'a>) -> bool {
        self.is_focusable(node) || has_global_attribute(node)
    }

    /// An image with an empty `alt` is an image all the same if it takes focus, carries global
    /// attributes or a tooltip (Chrome).
    fn resolves_empty_alt(&self, node: Node<'a>) -> bool {
        let has_tooltip = node.attr("title").is_some_and(|title| !title.is_empty());
        self.resolves_presentation(node) || has_tooltip
    }

    /// The items of a list and the parts of a table lose their meaning where the list or table is
    /// none: by `role=presentation` (ARIA 1.2 §5.4) or by another role.
    fn as_part_of_its_owner(&self, node: Node<'a>, implicit: Role) -> Role {
        match implicit {
            Role::ListItem if self.is_item_of_no_list(node) => Role::Presentation,
            Role::Row
            | Role::RowGroup
            | Role::Cell
            | Role::GridCell
            | Role::ColumnHeader
            | Role::RowHeader
                if super::implicit::table_of(node)
                    .is_some_and(|table| !self.base_role(table).is_a(Role::Table)) =>
            {
                Role::Generic
            }
            other => other,
        }
    }

    fn is_item_of_no_list(&self, node: Node<'a>) -> bool {
        node.flat_parent_element().is_some_and(|parent| {
            parent.is_any(&["ul", "ol", "menu", "dir"]) && !self.base_role(parent).is_a(Role::List)
        })
    }
}

/// The roles a `role` attribute names, in order.
pub(super) fn explicit_roles(node: Node<'_>) -> impl Iterator<Item = Role> {
    let tokens = node
        .attr("role")
        .unwrap_or_default()
        .split_ascii_whitespace();
    tokens
        .filter_map(Role::from_token)
        .filter(|role| !role.info().is_abstract)
}

/// True if the element carries a global `aria-*` attribute other than `aria-hidden`, even an empty one.
pub fn has_global_attribute(node: Node<'_>) -> bool {
    node.attrs().any(|(name, _)| {
        name != "aria-hidden" && attribute(name).is_some_and(|info| info.global == GlobalUse::Yes)
    })
}

/// True within `article`, `aside`, `nav` or `section`: an `aside` there is a landmark only if named.
pub(super) fn is_in_sectioning(node: Node<'_>) -> bool {
    node.flat_ancestors()
        .take_while(|ancestor| ancestor.kind() != NodeKind::Document)
        .any(|ancestor| ancestor.is_any(&["article", "aside", "nav", "section"]))
}
