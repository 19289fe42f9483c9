//! An element whose style may put children with text in another order than they are read in.

use crate::check::shared::reading_order::ReadingOrder;
use crate::rule::{Matcher, Page};
use crate::snapshot::Node;

pub(crate) static MATCHER: Matcher = Matcher {
    id: "puts-children-in-order",
    test,
};

fn test(page: &Page<'_>, node: Node<'_>) -> bool {
    ReadingOrder::of(page).is_judged(node)
}
