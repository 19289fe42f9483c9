//! The first element of each class on which a script follows the path of a finger (WCAG 2.5.1).

use std::collections::HashSet;
use std::sync::Arc;

use crate::check::shared::classes::first_of_each;
use crate::check::shared::handlers::handlers;
use crate::rule::{Matcher, Page};
use crate::snapshot::{Node, NodeId};

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-following-touch",
    test,
};

const PATH: &[&str] = &["touchmove", "gesturestart", "gesturechange"];
/// Touches anywhere on the page are counted, not followed; on a drawing they point at parts of it, or draw.
const NOT_FOLLOWED: &[&str] = &["html", "body", "canvas"];

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    let first: Arc<First> = page.shared(First::new);
    first.0.contains(&node.id())
}

struct First(HashSet<NodeId>);

impl First {
    fn new(page: &Page<'_>) -> Self {
        let elements = page.snapshot.elements().filter(|node| {
            !node.is_any(NOT_FOLLOWED)
                && !handlers(*node, PATH).is_empty()
                && page.semantics.is_displayed(*node)
        });
        Self(first_of_each(elements))
    }
}
