//! The element is the first of its document with its access key.

use crate::check::shared::access_keys::AccessKeys;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-of-accesskey",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    AccessKeys::of(page).others(node).is_some()
}
