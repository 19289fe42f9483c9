//! The element has an accessible name.

use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher { id: "named", test };

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    page.semantics.has_name(node)
}
