//! Elements of one kind: what a page's templates repeat.

use std::collections::{HashMap, HashSet};
use std::marker::PhantomData;
use std::sync::Arc;

use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

/// The first element of each class among those that a matcher, `M`, is about. Found once.
struct FirstOf<M>(HashSet<NodeId>, PhantomData<M>);

/// True for the first element of its name and class that the matcher `M` is about: one stands for all of its kind.
pub(crate) fn is_first_of_its_class<M: Send + Sync + 'static>(
    page: &Page<'_>,
    node: Node<'_>,
    is_meant: impl Fn(&Node<'_>) -> bool,
) -> bool {
    let first: Arc<FirstOf<M>> = page.shared(|page| {
        let mut first = HashMap::new();
        for element in page.snapshot.elements().filter(is_meant) {
            let class = (element.name(), element.attr("class").unwrap_or_default());
            first.entry(class).or_insert(element.id());
        }
        FirstOf(first.into_values().collect(), PhantomData)
    });
    first.0.contains(&node.id())
}
