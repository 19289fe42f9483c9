//! What stands directly in a list, as assistive technology counts it.

use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::Node;

/// Something that stands in a list.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part<'a> {
    /// A list item, directly in the list or in boxes without meaning (presentational ones).
    Item,
    /// An element without a role around nothing but list items.
    Wrapper(Node<'a>),
    /// An element or text that belongs in no list.
    Stray(Node<'a>),
}

/// The parts of a list. What is hidden, empty or not part of the page's content is left out.
pub(crate) fn parts<'a>(page: &Page<'_>, list: Node<'a>) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let mut open: Vec<Node<'a>> = list.flat_children().rev().collect();
    while let Some(node) = open.pop() {
        if is_transparent(page, node) {
            open.extend(node.flat_children().rev());
        } else if let Some(part) = part(page, node) {
            parts.push(part);
        }
    }
    parts
}

fn part<'a>(page: &Page<'_>, node: Node<'a>) -> Option<Part<'a>> {
    if node.is_text() {
        return shows(page, node).then_some(Part::Stray(node));
    }
    if !node.is_element() || !counts(page, node) {
        return None;
    }
    if is_item(page, node) {
        return Some(Part::Item);
    }
    let has_content = node.flat_descendants().any(|inner| shows(page, inner));
    match page.semantics.role(node) {
        Role::Generic if !has_content => None,
        Role::Generic if wraps_items(page, node) => Some(Part::Wrapper(node)),
        _ => Some(Part::Stray(node)),
    }
}

/// Boxes that assistive technology sees through: shadow roots, slots, presentational elements.
fn is_transparent(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_box = !node.is_element() && !node.is_text() && !node.is_pseudo();
    let is_plain = node.is_element() && page.semantics.role(node) == Role::Presentation;
    is_box || node.is("slot") || (is_plain && !page.semantics.is_hidden(node))
}

/// True for an `li` without another role, and for elements with the role of a list item.
pub(crate) fn is_item(page: &Page<'_>, node: Node<'_>) -> bool {
    match page.semantics.explicit_role(node) {
        Some(role) => role == Role::ListItem,
        None => node.is("li"),
    }
}

/// Elements that assistive technology meets. Scripts, templates and the like are no content.
fn counts(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.is_exposed(node)
        && !node.is_any(&["script", "template", "style", "link", "meta"])
}

/// True for what has something to announce: text, images, controls.
fn shows(page: &Page<'_>, node: Node<'_>) -> bool {
    if node.is_text() {
        return page.semantics.is_exposed(node);
    }
    let role = page.semantics.role(node);
    node.is_element()
        && page.semantics.is_exposed(node)
        && (role.is_widget() || (role == Role::Img && page.semantics.has_name(node)))
}

/// The element that a part of a list stands in, slots left out.
pub(crate) fn flat_holder(node: Node<'_>) -> Option<Node<'_>> {
    node.flat_ancestors()
        .find(|around| around.is_element() && !around.is("slot"))
}

/// The children of a list, those of slots and shadow roots in their place.
pub(crate) fn flat_members(list: Node<'_>) -> Vec<Node<'_>> {
    let mut members = Vec::new();
    let mut open: Vec<Node<'_>> = list.flat_children().rev().collect();
    while let Some(node) = open.pop() {
        let is_box = !node.is_element() && !node.is_text() && !node.is_pseudo();
        if is_box || node.is("slot") {
            open.extend(node.flat_children().rev());
        } else {
            members.push(node);
        }
    }
    members
}

/// True for elements of a list that assistive technology meets, empty boxes left out.
pub(crate) fn has_something(page: &Page<'_>, node: Node<'_>) -> bool {
    let is_box = page.semantics.role(node) == Role::Generic;
    counts(page, node) && (!is_box || node.flat_descendants().any(|inner| shows(page, inner)))
}

/// True if everything in a box is list items, down through further boxes.
fn wraps_items(page: &Page<'_>, wrapper: Node<'_>) -> bool {
    let mut open: Vec<Node<'_>> = wrapper.flat_children().collect();
    let mut items = 0_usize;
    while let Some(node) = open.pop() {
        if node.is_element() && is_item(page, node) {
            items += 1;
            continue;
        }
        let other_element =
            node.is_element() && counts(page, node) && page.semantics.role(node) != Role::Generic;
        if other_element || (node.is_text() && shows(page, node)) {
            return false;
        }
        open.extend(node.flat_children());
    }
    items > 0
}
