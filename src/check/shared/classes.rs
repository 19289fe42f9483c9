//! Elements of one kind: what a page's templates repeat.

use std::collections::{HashMap, HashSet};

use crate::snapshot::{Node, NodeId};

/// The first element of each class: one of a kind stands for all of them.
pub(crate) fn first_of_each<'p>(elements: impl Iterator<Item = Node<'p>>) -> HashSet<NodeId> {
    let mut first = HashMap::new();
    for element in elements {
        let class = (element.name(), element.attr("class").unwrap_or_default());
        first.entry(class).or_insert(element.id());
    }
    first.into_values().collect()
}
