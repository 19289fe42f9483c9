//! Something small that a click acts on and that is no control of its own: not focusable, in nothing
//! that is, and with nothing focusable in it.

use std::collections::HashMap;
use std::sync::Arc;

use crate::check::shared::handlers::handlers;
use crate::rule::{Matcher, Page};
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "acts-on-click",
    test,
};

/// Events of a mouse, pen or finger.
const POINTER: &[&str] = &[
    "click",
    "dblclick",
    "mousedown",
    "mouseup",
    "pointerdown",
    "pointerup",
    "touchstart",
    "touchend",
];
/// Elements that pass clicks on to something that can be operated, or are the ground of everything.
const PASSING_ON: &[&str] = &[
    "html", "body", "main", "form", "label", "option", "area", "audio", "video", "dialog",
];

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    match drawing_around(node) {
        Some(drawing) => Drawings::of(page).first.get(&drawing.id()) == Some(&node.id()),
        None => is_thing_to_click(page, node),
    }
}

/// The parts of drawings that clicks act on. Libraries for charts listen on every bar and label: one
/// of them stands for all.
struct Drawings {
    first: HashMap<NodeId, NodeId>,
}

impl Drawings {
    fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(|page| {
            let mut first = HashMap::new();
            for node in page.snapshot.elements().filter(|node| node.is_svg()) {
                if let Some(drawing) = drawing_around(node)
                    && !first.contains_key(&drawing.id())
                    && is_thing_to_click(page, node)
                {
                    first.insert(drawing.id(), node.id());
                }
            }
            Self { first }
        })
    }
}

/// The outermost drawing that an element is part of.
fn drawing_around(node: Node<'_>) -> Option<Node<'_>> {
    let is_part = node.is_svg() && node.parent_element().is_some_and(Node::is_svg);
    let around = node.flat_ancestors().take_while(|it| it.is_svg());
    if is_part { around.last() } else { None }
}

fn is_thing_to_click(page: &Page<'_>, node: Node<'_>) -> bool {
    !node.is_any(PASSING_ON)
        && !handlers(node, POINTER).is_empty()
        && !is_part_of_composite(page, node)
        && page.semantics.is_visible(node)
        && !page.semantics.is_disabled(node)
        && !page.semantics.is_inert(node)
        && !page.semantics.is_focusable(node)
        && !is_operated_around(page, node)
        && is_small(page, node)
}

/// Items of menus, tab lists, trees and the like are reached with the arrow keys of what they are in.
fn is_part_of_composite(page: &Page<'_>, node: Node<'_>) -> bool {
    matches!(
        page.semantics.role(node),
        Role::Option
            | Role::MenuItem
            | Role::MenuItemCheckbox
            | Role::MenuItemRadio
            | Role::Tab
            | Role::TreeItem
            | Role::GridCell
            | Role::Row
            | Role::Radio
            | Role::Dialog
            | Role::AlertDialog
    )
}

/// True in a control or a label: what the click does, the keys may do there.
fn is_operated_around(page: &Page<'_>, node: Node<'_>) -> bool {
    node.flat_ancestors()
        .any(|around| around.is("label") || page.semantics.is_focusable(around))
}

/// Nodes and characters up to which it is one thing to click on rather than a part of the page whose
/// clicks are counted or dealt out.
const MOST_NODES: usize = 40;
const MOST_TEXT: usize = 80;
/// Width and height, in CSS pixels, up to which something without text is an icon, not a curtain behind a
/// dialog.
const ICON: f64 = 100.0;

/// What can be operated, though it may be disabled now.
const CONTROLS: &[&str] = &["a", "button", "input", "label", "select", "textarea"];

fn is_small(page: &Page<'_>, node: Node<'_>) -> bool {
    let inside: Vec<Node<'_>> = node.flat_descendants().take(MOST_NODES + 1).collect();
    let is_control = |it: &Node<'_>| it.is_any(CONTROLS) || page.semantics.is_focusable(*it);
    if inside.len() > MOST_NODES || inside.iter().any(is_control) {
        return false;
    }
    let text = inside.iter().filter(|it| it.is_text());
    let length: usize = text.map(|it| it.value().trim().chars().count()).sum();
    let shows = |it: &Node<'_>| it.is("img") || it.is_svg();
    let is_icon = || {
        node.layout()
            .is_none_or(|layout| layout.bounds.width <= ICON && layout.bounds.height <= ICON)
    };
    length <= MOST_TEXT && (length > 0 || shows(&node) || inside.iter().any(shows) || is_icon())
}
