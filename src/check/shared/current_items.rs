//! The current one of several links, tabs or steps, and another beside it.

use crate::snapshot::Node;

/// Elements around the current one up to which the others are looked for.
const NEAR: usize = 3;
/// Nodes looked at in the item beside it.
const MOST: usize = 40;

/// The item that is the current one or holds it, and one of the same kind beside it.
pub(crate) fn items(current: Node<'_>) -> Option<(Node<'_>, Node<'_>)> {
    let upward = std::iter::successors(Some(current), |node| node.flat_parent_element());
    upward.take(NEAR).find_map(|item| {
        let beside = [item.next_element(), item.previous_element()];
        let mut alike = beside.into_iter().flatten().filter(|it| it.is(item.name()));
        let other = alike.find(|it| has_other_of_kind(*it, current))?;
        Some((item, other))
    })
}

fn has_other_of_kind(item: Node<'_>, current: Node<'_>) -> bool {
    let mut within = std::iter::once(item).chain(item.flat_descendants().take(MOST));
    within.any(|node| node.is(current.name()) && !is_current(node))
}

/// True if the code says that it is the current or the selected one.
pub(crate) fn is_current(node: Node<'_>) -> bool {
    let is_given = |value: &str| !matches!(value.trim(), "" | "false");
    node.attr("aria-current").is_some_and(is_given) || node.attr_is("aria-selected", "true")
}
