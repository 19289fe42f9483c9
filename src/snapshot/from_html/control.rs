//! The state form controls have before anyone touches them (HTML §4.10).

use std::collections::HashSet;

use super::super::{Builder, Control, NodeId};
use super::sink::{Content, Handle, Raw, Tree};

/// The options that are selected at first.
pub(super) type Selected = HashSet<Handle>;

/// Sets the control state of an HTML element, if it is a control.
pub(super) fn set(
    builder: &mut Builder,
    id: NodeId,
    tree: &Tree,
    handle: Handle,
    selected: &Selected,
) {
    let raw = tree.node(handle);
    let (value, checked, selected) = match &*raw.name.local {
        "input" => {
            let is_box = is_type(raw, "checkbox") || is_type(raw, "radio");
            let default = if is_box { "on" } else { "" };
            let value = raw.attribute("value").unwrap_or(default).to_owned();
            let is_checked = is_box && raw.attribute("checked").is_some();
            (Some(value), is_checked, false)
        }
        "textarea" => (Some(child_text(tree, handle)), false, false),
        "option" => (None, false, selected.contains(&handle)),
        _ => return,
    };
    let value = value.map(|value| builder.intern(&value));
    if let Some(node) = builder.node_mut(id) {
        node.control = Some(Control {
            value,
            checked,
            selected,
        });
    }
}

fn is_type(raw: &Raw, wanted: &str) -> bool {
    raw.attribute("type")
        .is_some_and(|t| t.eq_ignore_ascii_case(wanted))
}

fn child_text(tree: &Tree, handle: Handle) -> String {
    tree.children(handle)
        .filter_map(|child| match &tree.node(child).content {
            Content::Text(text) => Some(&**text),
            _ => None,
        })
        .collect()
}

/// Options selected by attribute or, in a drop-down, by being the first that can be chosen
/// (HTML "selectedness setting algorithm").
pub(super) fn selected_options(tree: &Tree) -> Selected {
    let mut selected = Selected::new();
    for select in tree.descendants(Tree::DOCUMENT) {
        if tree.node(select).is_html("select") {
            select_in(tree, select, &mut selected);
        }
    }
    selected
}

fn select_in(tree: &Tree, select: Handle, selected: &mut Selected) {
    let options: Vec<Handle> = tree
        .descendants(select)
        .filter(|&handle| tree.node(handle).is_html("option"))
        .collect();
    let mut chosen = options
        .iter()
        .copied()
        .filter(|&option| tree.node(option).attribute("selected").is_some());
    let raw = tree.node(select);
    if raw.attribute("multiple").is_some() {
        selected.extend(chosen);
        return;
    }
    let size = raw
        .attribute("size")
        .and_then(|size| size.trim_ascii().parse::<u32>().ok());
    let is_drop_down = size.is_none_or(|size| size <= 1);
    let first = || {
        options
            .iter()
            .copied()
            .find(|&option| !is_disabled(tree, option))
    };
    let one = chosen
        .next_back()
        .or_else(|| first().filter(|_| is_drop_down));
    selected.extend(one);
}

fn is_disabled(tree: &Tree, option: Handle) -> bool {
    let raw = tree.node(option);
    raw.attribute("disabled").is_some()
        || raw.parent.is_some_and(|parent| {
            let parent = tree.node(parent);
            parent.html_attribute("optgroup", "disabled").is_some()
        })
}
