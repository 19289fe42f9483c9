//! Text that needs no contrast: that of disabled controls and groups, and of labels of disabled controls.

use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId};

/// Which nodes are exempt.
#[derive(Debug)]
pub(super) struct Exempt(Vec<bool>);

impl Exempt {
    pub(super) fn new(page: &Page<'_>) -> Self {
        let order: Vec<Node<'_>> = page
            .snapshot
            .document()
            .into_iter()
            .flat_map(|document| [document].into_iter().chain(document.flat_descendants()))
            .collect();
        let mut roots = vec![false; page.snapshot.len()];
        let mut switched_off = vec![false; page.snapshot.len()];
        for &node in order.iter().filter(|node| node.is_element()) {
            let inherited = node
                .flat_parent_element()
                .is_some_and(|parent| get(&switched_off, parent.id()));
            let off = inherited || node.attr_is("aria-disabled", "true");
            set(&mut switched_off, node.id(), off);
            if off || is_disabled_control(page, node) {
                mark_disabled(page, node, &mut roots);
            }
        }
        let mut exempt = roots;
        for node in order {
            if node
                .flat_parent()
                .is_some_and(|parent| get(&exempt, parent.id()))
            {
                set(&mut exempt, node.id(), true);
            }
        }
        Self(exempt)
    }

    /// True if the text of this element needs no contrast.
    pub(super) fn covers(&self, node: Node<'_>) -> bool {
        get(&self.0, node.id())
    }
}

fn is_disabled_control(page: &Page<'_>, node: Node<'_>) -> bool {
    let may_be = node.is_any(&[
        "button", "input", "select", "textarea", "fieldset", "option", "optgroup",
    ]) || (node.is_html() && node.name().contains('-'));
    may_be && page.semantics.is_disabled(node)
}

/// A disabled widget exempts itself and what names it; a disabled group exempts itself.
fn mark_disabled(page: &Page<'_>, node: Node<'_>, roots: &mut [bool]) {
    let role = page.semantics.role(node);
    if !role.is_widget() && !role.is_a(Role::Group) {
        return;
    }
    set(roots, node.id(), true);
    if role.is_widget() {
        for label in page.semantics.programmatic_labels(node) {
            set(roots, label.id(), true);
        }
        for source in &page.semantics.name(node).sources {
            set(roots, source.node, true);
        }
    }
}

fn get(marks: &[bool], id: NodeId) -> bool {
    marks.get(id.index()).copied().unwrap_or(false)
}

fn set(marks: &mut [bool], id: NodeId, value: bool) {
    if let Some(mark) = marks.get_mut(id.index()) {
        *mark = value;
    }
}
