//! The columns of one captured document, indexed by node.

use std::collections::{HashMap, HashSet};

use crate::render::DocumentSnapshot;

/// Indexes into a document's columns.
pub(super) struct Rows {
    /// Layout entries, sorted by node: (node, entry).
    layout: Vec<(usize, usize)>,
    /// Text boxes, sorted by layout entry: (entry, box).
    lines: Vec<(usize, usize)>,
    /// Kind of pseudo-element, as string index.
    pub(super) pseudo: HashMap<usize, i64>,
    /// Current value of inputs and text areas, as string index.
    pub(super) values: HashMap<usize, i64>,
    pub(super) checked: HashSet<usize>,
    pub(super) selected: HashSet<usize>,
    pub(super) clickable: HashSet<usize>,
    /// Layout entries that make a stacking context.
    pub(super) stacking: HashSet<usize>,
}

impl Rows {
    pub(super) fn new(document: &DocumentSnapshot) -> Self {
        let nodes = &document.nodes;
        Self {
            layout: sorted(&document.layout.node_index),
            lines: sorted(&document.text_boxes.layout_index),
            pseudo: nodes.pseudo_type.entries().collect(),
            values: nodes
                .input_value
                .entries()
                .chain(nodes.text_value.entries())
                .collect(),
            checked: nodes.input_checked.entries().collect(),
            selected: nodes.option_selected.entries().collect(),
            clickable: nodes.is_clickable.entries().collect(),
            stacking: document.layout.stacking_contexts.entries().collect(),
        }
    }

    /// The layout entries of a node; a pseudo-element has one for its box and one for each text.
    pub(super) fn layout_entries(&self, node: usize) -> impl Iterator<Item = usize> + use<> {
        of(&self.layout, node)
    }

    /// The text boxes of a layout entry.
    pub(super) fn line_entries(&self, entry: usize) -> impl Iterator<Item = usize> + use<> {
        of(&self.lines, entry)
    }
}

/// (owner, position) for each position of a column that names owners, sorted.
fn sorted(owners: &[i64]) -> Vec<(usize, usize)> {
    let mut all: Vec<(usize, usize)> = owners
        .iter()
        .enumerate()
        .filter_map(|(position, &owner)| Some((usize::try_from(owner).ok()?, position)))
        .collect();
    // Chrome lists them in order nearly always; the sort is then a single pass.
    all.sort_unstable();
    all
}

fn of(sorted: &[(usize, usize)], owner: usize) -> impl Iterator<Item = usize> + use<> {
    let start = sorted.partition_point(|&(of, _)| of < owner);
    let positions: Vec<usize> = sorted[start..]
        .iter()
        .take_while(|&&(of, _)| of == owner)
        .map(|&(_, position)| position)
        .collect();
    positions.into_iter()
}
