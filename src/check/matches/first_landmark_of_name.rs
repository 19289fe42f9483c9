//! The element is the first landmark of its role and name in its document.

use crate::check::shared::landmarks::Landmarks;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-landmark-of-name",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    Landmarks::of(page).others_of_name(node).is_some()
}
