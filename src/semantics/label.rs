//! Which `label` belongs to which control.

use std::collections::HashMap;

use crate::snapshot::{Node, NodeId, Snapshot};

use super::Semantics;
use super::implicit::input_type;

/// Labels by control, both in document order.
#[derive(Debug, Default)]
pub(super) struct Labels {
    of_control: HashMap<NodeId, Vec<NodeId>>,
}

impl Labels {
    pub(super) fn new(snapshot: &Snapshot) -> Self {
        let mut labels = Self::default();
        for label in snapshot
            .elements_named("label")
            .filter(|label| label.is_html())
        {
            if let Some(control) = labelled_control(label) {
                labels
                    .of_control
                    .entry(control.id())
                    .or_default()
                    .push(label.id());
            }
        }
        labels
    }
}

impl<'a> Semantics<'a> {
    /// The `label` elements of a control, in document order.
    pub fn label_elements(&self, control: Node<'a>) -> Vec<Node<'a>> {
        let ids = self.labels.of_control.get(&control.id());
        ids.into_iter()
            .flatten()
            .filter_map(|&id| self.snapshot.node(id))
            .collect()
    }

    /// The control a `label` labels (HTML §4.10.4).
    pub fn labelled_control(&self, label: Node<'a>) -> Option<Node<'a>> {
        labelled_control(label)
    }

    /// The programmatic labels of an element (ACT): its `label` elements and what `aria-labelledby`
    /// points to.
    pub fn programmatic_labels(&self, node: Node<'a>) -> Vec<Node<'a>> {
        let mut labels = self.label_elements(node);
        for referenced in node.by_id_refs("aria-labelledby") {
            if !labels.contains(&referenced) {
                labels.push(referenced);
            }
        }
        labels
    }
}

fn labelled_control(label: Node<'_>) -> Option<Node<'_>> {
    if !label.is("label") {
        return None;
    }
    match label.attr("for") {
        Some(id) => label.by_id(id).filter(|target| is_labelable(*target)),
        None => label.descendants().find(|inner| is_labelable(*inner)),
    }
}

/// Labelable elements (HTML §4.10.2); custom elements may be, if they say so in a script.
pub(super) fn is_labelable(node: Node<'_>) -> bool {
    node.is_any(&[
        "button", "meter", "output", "progress", "select", "textarea",
    ]) || (node.is("input") && input_type(node) != "hidden")
}
