//! Which radio buttons and check boxes answer one question: those of a form that send the same name
//! (HTML §4.10.5.1.16, "radio button group"; servers read check boxes in the same way).

use std::collections::HashMap;
use std::sync::Arc;

use super::fields::input_type;
use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

/// The native choices of a page, sorted under the first of those that belong together.
#[derive(Debug, Default)]
pub(crate) struct Choices(HashMap<NodeId, Vec<NodeId>>);

impl Choices {
    /// The choices of the page that assistive technology finds.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let mut first: HashMap<(NodeId, String, &str), NodeId> = HashMap::new();
        let mut choices = Self::default();
        for node in page.snapshot.elements().filter(|node| node.is("input")) {
            let Some(group) = group_of(node).filter(|_| page.semantics.is_exposed(node)) else {
                continue;
            };
            let leader = *first.entry(group).or_insert(node.id());
            let others = choices.0.entry(leader).or_default();
            if leader != node.id() {
                others.push(node.id());
            }
        }
        choices
    }

    /// True for a choice that belongs with one before it.
    pub(crate) fn follows(&self, choice: Node<'_>) -> bool {
        group_of(choice).is_some() && !self.0.contains_key(&choice.id())
    }

    /// The choices after this one that belong with it, if it is the first of them.
    pub(crate) fn others(&self, first: Node<'_>) -> Option<&[NodeId]> {
        self.0.get(&first.id()).map(Vec::as_slice)
    }
}

/// The form or tree, the type and the name that the choices of one question share.
fn group_of(node: Node<'_>) -> Option<(NodeId, String, &str)> {
    let kind = input_type(node);
    let name = node.attr("name").filter(|name| !name.is_empty())?;
    let is_choice = matches!(kind.as_str(), "radio" | "checkbox");
    is_choice.then(|| (owner(node), kind, name))
}

fn owner(node: Node<'_>) -> NodeId {
    let stated = node.attr("form").and_then(|id| node.by_id(id));
    let around = || node.ancestors().find(|outer| outer.is("form"));
    stated
        .or_else(around)
        .unwrap_or_else(|| node.owner_document())
        .id()
}
