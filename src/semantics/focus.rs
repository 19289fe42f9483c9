//! What takes keyboard focus, and in which order.

use std::collections::HashMap;

use crate::snapshot::{Node, NodeId, Property, Snapshot};

use super::Semantics;
use super::implicit::{input_type, is_summary_of_details};
use super::state::State;

impl<'a> Semantics<'a> {
    /// True if the element is focusable (ACT): it is a tab stop, or it has a `tabindex`. It must be
    /// displayed, visible, enabled and not inert. `aria-hidden` does not matter.
    pub fn is_focusable(&self, node: Node<'a>) -> bool {
        node.is_element()
            && self.can_hold_focus(node)
            && (takes_focus(node, self.state(node)) || tab_index(node).is_some())
    }

    /// True if the Tab key can reach the element: focusable with no negative `tabindex`. Of the radio
    /// buttons of a group each counts, though the key stops at one. Frames do not count: their
    /// content does.
    pub fn is_tabbable(&self, node: Node<'a>) -> bool {
        self.is_focusable(node)
            && tab_index(node).is_none_or(|index| index >= 0)
            && !is_in_skipped_frame(node)
            && (tab_index(node).is_some() || !node.is_any(&["iframe", "frame"]))
    }

    /// True if Chrome makes the box a tab stop only because it scrolls: it has no focusable content
    /// and no `tabindex`. Other browsers may not.
    pub fn is_scroll_stop(&self, node: Node<'a>) -> bool {
        node.is_element()
            && self.is_shown(node)
            && !self.state(node).has(State::INERT)
            && tab_index(node).is_none()
            && is_scrollable(node)
            && !takes_focus(node, self.state(node))
            && !node.flat_descendants().any(|inner| self.is_tabbable(inner))
    }

    /// The number its `tabindex` attribute gives the element; `None` if it gives none.
    pub fn tab_index(&self, node: Node<'a>) -> Option<i32> {
        tab_index(node)
    }

    /// The tab stops in the order the Tab key visits them: positive `tabindex` first within each
    /// scope (document, shadow tree, slot, frame); of a radio group its checked button, else its first.
    pub fn focus_order(&self) -> Vec<Node<'a>> {
        let mut order = Vec::new();
        if let Some(document) = self.snapshot().document() {
            self.visit_scope(document, MAX_SCOPES, &mut order);
        }
        let groups = radio_stops(&order);
        order.retain(|stop| groups.get(&stop.id()).is_none_or(|stops| *stops));
        order
    }

    fn can_hold_focus(&self, node: Node<'a>) -> bool {
        let state = self.state(node);
        self.is_shown(node) && !state.has(State::INERT) && !(state.has(State::DISABLED))
    }

    /// Displayed and not `visibility: hidden`. The areas of a map stand in for its image.
    pub(super) fn is_shown(&self, node: Node<'a>) -> bool {
        let state = self.state(node);
        let shown = state.has(State::DISPLAYED) && state.has(State::VISIBILITY);
        shown
            && (!node.is("area")
                || self
                    .image_of_area(node)
                    .is_some_and(|image| self.is_shown(image)))
    }

    /// The image that uses the map an `area` is in.
    pub(super) fn image_of_area(&self, area: Node<'a>) -> Option<Node<'a>> {
        let map = area.ancestors().find(|ancestor| ancestor.is("map"))?;
        let image = self
            .map_images
            .get(&(area.tree_root().id(), map.attr("name")?))?;
        self.snapshot.node(*image)
    }

    /// Visits the stops of one focus navigation scope (HTML §6.6.3).
    fn visit_scope(&self, scope: Node<'a>, deeper: u32, order: &mut Vec<Node<'a>>) {
        let mut members = Vec::new();
        self.collect_members(scope, &mut members);
        members.retain(|&(index, _)| index >= 0);
        members.sort_by_key(|&(index, _)| if index > 0 { index } else { i32::MAX });
        for (_, member) in members {
            if self.is_tabbable(member) {
                order.push(member);
            }
            if owns_scope(member) && deeper > 0 {
                self.visit_scope(member, deeper - 1, order);
            }
        }
    }

    /// Everything below `scope` that takes part in its order, inner scopes as one member.
    fn collect_members(&self, scope: Node<'a>, members: &mut Vec<(i32, Node<'a>)>) {
        let mut stack: Vec<Node<'a>> = scope.flat_children().rev().collect();
        while let Some(node) = stack.pop() {
            let inner_scope = owns_scope(node);
            if inner_scope || self.is_focusable(node) {
                members.push((tab_index(node).unwrap_or(0), node));
            }
            if !inner_scope {
                stack.extend(node.flat_children().rev());
            }
        }
    }
}

/// Scopes nested deeper than this are not visited.
const MAX_SCOPES: u32 = 100;

/// For each radio button of a group: whether the Tab key stops there.
fn radio_stops(order: &[Node<'_>]) -> HashMap<NodeId, bool> {
    let mut groups: HashMap<(NodeId, Option<NodeId>, &str), Vec<Node<'_>>> = HashMap::new();
    for &stop in order {
        if let Some(name) = stop
            .attr("name")
            .filter(|name| !name.is_empty() && is_radio(stop))
        {
            let form = stop
                .ancestors()
                .find(|ancestor| ancestor.is("form"))
                .map(Node::id);
            groups
                .entry((stop.tree_root().id(), form, name))
                .or_default()
                .push(stop);
        }
    }
    let mut stops = HashMap::new();
    for group in groups.into_values() {
        let chosen = group
            .iter()
            .find(|radio| super::structure::is_checked(**radio))
            .or(group.first())
            .copied();
        stops.extend(
            group
                .iter()
                .map(|radio| (radio.id(), Some(*radio) == chosen)),
        );
    }
    stops
}

fn is_radio(node: Node<'_>) -> bool {
    node.is("input") && input_type(node) == "radio"
}

/// Shadow hosts, slots and frames order what is inside them on their own.
fn owns_scope(node: Node<'_>) -> bool {
    node.shadow_root().is_some()
        || node.content_document().is_some()
        || (node.is("slot") && node.shadow_host().is_some())
}

/// The `tabindex` attribute as HTML parses integers: `None` if missing or not a number.
pub(super) fn tab_index(node: Node<'_>) -> Option<i32> {
    let value = node.attr("tabindex")?.trim_ascii_start();
    let digits_from = usize::from(value.starts_with(['-', '+']));
    let digits = value.get(digits_from..)?;
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    value.get(..digits_from + end)?.parse().ok()
}

/// True for elements that take focus by what they are.
fn takes_focus(node: Node<'_>, state: State) -> bool {
    if node.is_svg() {
        return node.name() == "a" && (node.has_attr("href") || node.has_attr("xlink:href"));
    }
    let native = match node.name() {
        _ if !node.is_html() => false,
        "a" | "area" => node.has_attr("href"),
        "button" | "select" | "textarea" | "iframe" | "frame" => true,
        "input" => input_type(node) != "hidden",
        "summary" => is_summary_of_details(node),
        "audio" | "video" => node.has_attr("controls"),
        _ => false,
    };
    native || is_editing_host(node, state)
}

/// The element that makes a region editable.
pub(super) fn is_editing_host(node: Node<'_>, state: State) -> bool {
    state.has(State::EDITABLE)
        && node
            .attr("contenteditable")
            .is_some_and(|value| !value.eq_ignore_ascii_case("false"))
}

/// A frame with a negative `tabindex` takes its content out of the order.
fn is_in_skipped_frame(node: Node<'_>) -> bool {
    std::iter::successors(node.frame_element(), |frame| frame.frame_element())
        .any(|frame| tab_index(frame).is_some_and(|index| index < 0))
}

/// True if the content is larger than a box that does not show it all: people, or else scripts, can
/// scroll it.
pub(super) fn overflows(node: Node<'_>) -> bool {
    exceeds(node, |overflow| {
        matches!(overflow, "auto" | "scroll" | "hidden")
    })
}

/// A scrollable element (ACT): content larger than a box whose `overflow` lets it scroll.
fn is_scrollable(node: Node<'_>) -> bool {
    exceeds(node, |overflow| matches!(overflow, "auto" | "scroll"))
}

/// True if the content is larger than the box in a direction whose `overflow` is as wanted.
fn exceeds(node: Node<'_>, wanted: fn(&str) -> bool) -> bool {
    let Some(layout) = node.layout() else {
        return false;
    };
    let (Some(client), Some(content)) = (layout.client, layout.scroll) else {
        return false;
    };
    let is_wanted = |property| node.style(property).is_some_and(wanted);
    (is_wanted(Property::OverflowX) && content.width > client.width + 0.5)
        || (is_wanted(Property::OverflowY) && content.height > client.height + 0.5)
}

/// The first image that uses each image map, by tree and name.
pub(super) fn map_images(snapshot: &Snapshot) -> HashMap<(NodeId, &str), NodeId> {
    let mut images = HashMap::new();
    for image in snapshot.elements_named("img") {
        let name = image.attr("usemap").and_then(|map| map.strip_prefix('#'));
        if let Some(name) = name.filter(|name| !name.is_empty()) {
            images
                .entry((image.tree_root().id(), name))
                .or_insert(image.id());
        }
    }
    images
}
