//! A heading of the main content with one of a higher level above it.

use crate::check::shared::heading_looks::HeadingLooks;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "heading-under-another",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    HeadingLooks::of(page).is_judged(node)
}
