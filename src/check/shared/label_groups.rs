//! Fields of a page with the same label, and what tells them apart.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::rule::Page;
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId};

use super::{fields::takes_answer, flat};

/// Fields that share their label with another one that is under the same visible heading and in the same
/// visible group.
#[derive(Debug, Default)]
pub(crate) struct LabelGroups {
    repeated: HashSet<NodeId>,
}

impl LabelGroups {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    /// True if another field cannot be told from this one.
    pub(crate) fn is_repeated(&self, field: Node<'_>) -> bool {
        self.repeated.contains(&field.id())
    }

    fn new(page: &Page<'_>) -> Self {
        let mut alike: HashMap<Place, Vec<NodeId>> = HashMap::new();
        let documents = page.snapshot.documents().iter();
        for document in documents.filter_map(|info| page.snapshot.node(info.node)) {
            let mut heading = None;
            for node in flat::within(document).filter(|node| node.is_element()) {
                if page.semantics.role(node) == Role::Heading && page.semantics.is_visible(node) {
                    heading = Some(node.id());
                } else if takes_answer(node) && page.semantics.has_name(node) {
                    let place = Place {
                        label: page.semantics.name(node).text.clone(),
                        heading,
                        groups: groups(page, node),
                    };
                    alike.entry(place).or_default().push(node.id());
                }
            }
        }
        let repeated = alike.into_values().filter(|fields| fields.len() > 1);
        Self {
            repeated: repeated.flatten().collect(),
        }
    }
}

/// What people know of a field.
#[derive(PartialEq, Eq, Hash)]
struct Place {
    label: String,
    heading: Option<NodeId>,
    groups: Vec<Group>,
}

#[derive(PartialEq, Eq, Hash)]
enum Group {
    Named(String),
    /// What stands beside the field in a row or an item tells it apart.
    Row(NodeId),
}

/// The groups, rows and items that the field is in.
fn groups(page: &Page<'_>, field: Node<'_>) -> Vec<Group> {
    let around = field.flat_ancestors().filter(|outer| outer.is_element());
    let group = |outer: Node<'_>| match page.semantics.role(outer) {
        Role::Group | Role::RadioGroup | Role::Region | Role::Form | Role::Search => {
            Some(Group::Named(page.semantics.name(outer).text.clone()))
        }
        Role::Row | Role::ListItem => Some(Group::Row(outer.id())),
        _ => None,
    };
    around.filter_map(group).collect()
}
