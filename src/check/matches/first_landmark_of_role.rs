//! The element is the first landmark of its role in its document.

use crate::check::shared::landmarks::Landmarks;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-landmark-of-role",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    Landmarks::of(page).others_of_role(node).is_some()
}
