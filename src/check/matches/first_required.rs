//! The first field that must be filled in, of a form that has other fields too.

use crate::check::shared::color_marks::ColorMarks;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "first-required",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    ColorMarks::of(page).get(node).is_some()
}
