//! Which nodes look different with keyboard focus: the page as captured against the page with all its
//! tab stops drawn as focused.

use std::collections::{HashMap, HashSet};

use crate::render::{DomSnapshot, FOCUS_PROPERTIES, FocusedLook, Property};
use crate::snapshot::FocusLook;

/// The look of nodes by the browser's id. Nodes that are no tab stop and look the same are left out.
pub(super) fn looks(plain: &DomSnapshot, focused: &FocusedLook) -> HashMap<i64, FocusLook> {
    let positions: Vec<usize> = FOCUS_PROPERTIES.iter().map(|&p| p as usize).collect();
    let before = boxes(plain, &positions);
    let all: Vec<usize> = (0..FOCUS_PROPERTIES.len()).collect();
    let after = boxes(&focused.snapshot, &all);
    let mut looks: HashMap<i64, FocusLook> = focused
        .stops
        .iter()
        .filter(|stop| before.contains_key(*stop))
        .map(|&stop| (stop, FocusLook::Same))
        .collect();
    let gone = before.keys().filter(|node| !after.contains_key(*node));
    let changed = after
        .iter()
        .filter(|(node, look)| before.get(*node) != Some(*look))
        .map(|(node, _)| node);
    let changed: HashSet<i64> = gone.chain(changed).copied().collect();
    let parents = [parents(plain), parents(&focused.snapshot)];
    for node in changed {
        looks.insert(node, FocusLook::Different);
        // A `::after` that comes and goes is a change of what it belongs to.
        let owner = parents.iter().find_map(|of| of.get(&node));
        if let Some(&owner) = owner {
            looks.insert(owner, FocusLook::Different);
        }
    }
    looks
}

/// What is compared of a node: its boxes and how they are painted.
type Look = Vec<(Vec<i64>, Vec<String>)>;

fn boxes(snapshot: &DomSnapshot, positions: &[usize]) -> HashMap<i64, Look> {
    let mut boxes: HashMap<i64, Look> = HashMap::new();
    for document in &snapshot.documents {
        let layout = &document.layout;
        for (entry, &node) in layout.node_index.iter().enumerate() {
            let node = usize::try_from(node).ok();
            let id = node.and_then(|node| document.nodes.backend_node_id.get(node));
            let Some(&id) = id else { continue };
            let styles = layout.styles.get(entry).map_or(&[][..], Vec::as_slice);
            let style = |position: usize| {
                let value = styles.get(position).copied().unwrap_or(-1);
                snapshot.string(value)
            };
            let bounds = layout.bounds.get(entry).map_or(&[][..], Vec::as_slice);
            let look = (
                bounds.iter().map(|&side| whole(side)).collect(),
                painted(positions, style),
            );
            boxes.entry(id).or_default().push(look);
        }
    }
    boxes
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "cut to whole pixels to be compared"
)]
fn whole(side: f64) -> i64 {
    side.round() as i64
}

/// The values that show: the width and colour of a line that is not drawn do not.
fn painted<'s>(positions: &[usize], style: impl Fn(usize) -> &'s str) -> Vec<String> {
    let value_of = |property: Property| {
        let place = FOCUS_PROPERTIES.iter().position(|&other| other == property);
        place
            .and_then(|place| positions.get(place))
            .map_or("", |&position| style(position))
    };
    let values = FOCUS_PROPERTIES.iter().map(|&property| {
        let line = match property {
            Property::OutlineColor | Property::OutlineWidth | Property::OutlineStyle => Some((
                Property::OutlineStyle,
                Property::OutlineWidth,
                Property::OutlineColor,
            )),
            Property::BorderTopColor | Property::BorderTopWidth | Property::BorderTopStyle => {
                Some((
                    Property::BorderTopStyle,
                    Property::BorderTopWidth,
                    Property::BorderTopColor,
                ))
            }
            Property::BorderBottomColor
            | Property::BorderBottomWidth
            | Property::BorderBottomStyle => Some((
                Property::BorderBottomStyle,
                Property::BorderBottomWidth,
                Property::BorderBottomColor,
            )),
            _ => None,
        };
        let is_drawn = line.is_none_or(|(kind, width, color)| {
            !matches!(value_of(kind), "none" | "hidden")
                && value_of(width) != "0px"
                && !is_transparent(value_of(color))
        });
        let value = if is_drawn { value_of(property) } else { "" };
        value.to_owned()
    });
    values.collect()
}

fn is_transparent(color: &str) -> bool {
    color == "transparent" || (color.starts_with("rgba(") && color.ends_with(", 0)"))
}

/// The node each pseudo-element belongs to.
fn parents(snapshot: &DomSnapshot) -> HashMap<i64, i64> {
    let mut parents = HashMap::new();
    for document in &snapshot.documents {
        let nodes = &document.nodes;
        let id = |node: usize| nodes.backend_node_id.get(node).copied();
        for (pseudo, _) in nodes.pseudo_type.entries() {
            let parent = nodes.parent_index.get(pseudo).copied();
            let parent = parent.and_then(|parent| id(usize::try_from(parent).ok()?));
            if let (Some(pseudo), Some(parent)) = (id(pseudo), parent) {
                parents.insert(pseudo, parent);
            }
        }
    }
    parents
}
